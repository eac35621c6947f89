"""The labels of a project: what an entity can be, how it looks, and the guideline that goes with it. Read from TOML."""

from copydesk.core.scheme.drafting import DraftLabel, SchemeDraft
from copydesk.core.scheme.judging import FAULT_TEXTS, Fault, faults
from copydesk.core.scheme.reading import BadScheme, read_scheme
from copydesk.core.scheme.values import (
    ALL_MAY_OVERLAP,
    KEYS,
    PATTERNS,
    Label,
    Look,
    Meeting,
    Overlap,
    RoleStyle,
    Scheme,
    next_version,
)
from copydesk.core.scheme.writing import write_scheme

__all__ = [
    "ALL_MAY_OVERLAP",
    "FAULT_TEXTS",
    "KEYS",
    "PATTERNS",
    "BadScheme",
    "DraftLabel",
    "Fault",
    "Label",
    "Look",
    "Meeting",
    "Overlap",
    "RoleStyle",
    "Scheme",
    "SchemeDraft",
    "faults",
    "next_version",
    "read_scheme",
    "write_scheme",
]
