"""Prodigy's JSON lines: the tasks of ner.manual and spans.manual, and those of rel.manual with relations.

Offsets are code points, ``token_end`` is inclusive, the ends of a relation are token numbers: the last of a span's.
Only what was accepted is gold. https://prodi.gy/docs/api-interfaces
"""

from copydesk.exchange.annotated.prodigy.reading import READ_CHOICES, read, recognises, recognises_relations
from copydesk.exchange.annotated.prodigy.writing import RELATION_CHOICES, SPAN_CHOICES, write_relations, write_spans
from copydesk.exchange.format import Format
from copydesk.exchange.losses import Carries

FORMATS = (
    Format(
        "prodigy-relations",
        (".jsonl", ".ndjson"),
        "Prodigy, relations",
        read,
        write_relations,
        recognises_relations,
        ~(Carries.NESTING | Carries.REMARKS),
        annotated=True,
        read_choices=READ_CHOICES,
        write_choices=RELATION_CHOICES,
    ),
    Format(
        "prodigy",
        (".jsonl", ".ndjson"),
        "Prodigy, spans",
        read,
        write_spans,
        recognises,
        ~(Carries.LINKS | Carries.FRAGMENTS | Carries.REMARKS),
        annotated=True,
        read_choices=READ_CHOICES,
        write_choices=SPAN_CHOICES,
    ),
)
"""The rows of the table: one file of tasks for either kind of view."""
