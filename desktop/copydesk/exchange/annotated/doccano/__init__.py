"""doccano's JSON lines: with relations, as projects write them that use relations, and with a bare list of labels.

doccano keeps no words with its spans, so nothing in a file says what its offsets count: code points, or what a reader
takes for one character where the project says so (CR LF is one then, too). Data goes by backend/data_import and
backend/data_export of doccano/doccano.
"""

from copydesk.exchange.annotated.doccano.reading import READ_CHOICES, read, recognises, recognises_labels
from copydesk.exchange.annotated.doccano.writing import WRITE_CHOICES, write_labels, write_relations
from copydesk.exchange.format import Format
from copydesk.exchange.losses import Carries

_SPANS = Carries.ENTITIES | Carries.QUOTES | Carries.NESTING | Carries.ANY_EDGES
_ARTICLE = Carries.TITLE | Carries.META | Carries.IDS

FORMATS = (
    Format(
        "doccano",
        (".jsonl", ".ndjson"),
        "doccano, relations",
        read,
        write_relations,
        recognises,
        _SPANS | _ARTICLE | Carries.LINKS | Carries.FRAGMENTS,
        annotated=True,
        read_choices=READ_CHOICES,
        write_choices=WRITE_CHOICES,
    ),
    Format(
        "doccano-labels",
        (".jsonl", ".ndjson"),
        "doccano, label list",
        read,
        write_labels,
        recognises_labels,
        _SPANS | _ARTICLE,
        annotated=True,
        read_choices=READ_CHOICES,
        write_choices=WRITE_CHOICES,
    ),
)
"""The rows of the table: what a project with relations takes, and what one without."""
