"""brat's standoff files, both ways: brat.nlplab.org/standoff.html. PolNeAR comes in them."""

from copydesk.exchange.annotated.brat.reading import companions, read
from copydesk.exchange.annotated.brat.writing import QUOTES, write
from copydesk.exchange.format import Format
from copydesk.exchange.losses import Carries

FORMATS: tuple[Format, ...] = (
    Format(
        "brat",
        (".ann",),
        "brat standoff",
        read,
        write,
        carries=Carries.ENTITIES
        | Carries.QUOTES
        | Carries.LINKS
        | Carries.FRAGMENTS
        | Carries.SPEAKERS
        | Carries.KINDS
        | Carries.NESTING
        | Carries.ANY_EDGES
        | Carries.ORIGINS,
        annotated=True,
        write_choices=(QUOTES,),
        folder=True,
        companions=companions,
    ),
)
