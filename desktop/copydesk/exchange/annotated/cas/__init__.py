"""UIMA CAS, both ways: the JSON of version 0.4, and XMI with its type system. INCEpTION and dkpro-cassis read both."""

from copydesk.exchange.annotated.cas.reading import companions, read_json, read_xmi, recognises
from copydesk.exchange.annotated.cas.writing import write_json, write_xmi
from copydesk.exchange.format import Format
from copydesk.exchange.losses import EVERYTHING

FORMATS: tuple[Format, ...] = (
    Format(
        "uima-json",
        (".json",),
        "UIMA CAS (JSON)",
        read_json,
        write_json,
        recognises,
        EVERYTHING,
        annotated=True,
        folder=True,
    ),
    Format(
        "uima-xmi",
        (".xmi",),
        "UIMA CAS (XMI)",
        read_xmi,
        write_xmi,
        carries=EVERYTHING,
        annotated=True,
        folder=True,
        companions=companions,
    ),
)
