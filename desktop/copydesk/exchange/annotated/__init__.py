"""The formats that carry annotations. To add one: write its module, add its row."""

from __future__ import annotations

from copydesk.exchange.annotated import brat, doccano, label_studio, native, ner_annotator, prodigy, quotes_csv
from copydesk.exchange.format import Format
from copydesk.exchange.losses import Carries

_ALL_OF_A_QUOTE = Carries.QUOTES | Carries.LINKS | Carries.FRAGMENTS | Carries.SPEAKERS | Carries.KINDS
_ANY_SPANS = Carries.NESTING | Carries.ANY_EDGES

ANNOTATION_FORMATS: tuple[Format, ...] = (
    *native.FORMATS,
    Format(
        "brat",
        (".ann",),
        "brat standoff",
        brat.read,
        brat.write,
        carries=Carries.ENTITIES | _ALL_OF_A_QUOTE | _ANY_SPANS | Carries.ORIGINS,
        annotated=True,
        write_choices=(brat.QUOTES,),
        folder=True,
        companions=brat.companions,
    ),
    *prodigy.FORMATS,
    label_studio.FORMAT,
    *doccano.FORMATS,
    ner_annotator.FORMAT,
    quotes_csv.FORMAT,
)
