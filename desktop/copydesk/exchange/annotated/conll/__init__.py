"""Files of one token a line, its tags behind it: CoNLL-2003 and its kin, both ways.

Tags may be IOB1, IOB2, BIOES, BILOU or BMEWO. What has no place in such files is told: links, fragments, speakers.
"""

from copydesk.exchange.annotated.conll.reading import COLUMNS, SENTENCES, read, recognises
from copydesk.exchange.annotated.conll.writing import LAYERS, OVERLAPS, SEPARATOR, TAGS, TOKENS, write
from copydesk.exchange.format import Format
from copydesk.exchange.losses import Carries

FORMATS: tuple[Format, ...] = (
    Format(
        "conll",
        (".conll", ".conll03", ".iob", ".iob2", ".bio", ".bioes", ".bilou", ".tsv", ".txt"),
        "CoNLL, IOB and the like",
        read,
        write,
        recognises,
        Carries.ENTITIES | Carries.QUOTES,
        annotated=True,
        read_choices=(COLUMNS, SENTENCES),
        write_choices=(LAYERS, TAGS, TOKENS, OVERLAPS, SEPARATOR),
    ),
)
