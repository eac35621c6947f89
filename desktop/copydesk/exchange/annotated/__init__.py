"""The formats that carry annotations. To add one: write its module, add its row."""

from __future__ import annotations

from copydesk.exchange.annotated import (
    brat,
    cas,
    citron,
    conll,
    docbin,
    doccano,
    guardian,
    hugging_face,
    label_studio,
    native,
    ner_annotator,
    page,
    prodigy,
    quotes_csv,
    web_annotation,
)
from copydesk.exchange.format import Format

ANNOTATION_FORMATS: tuple[Format, ...] = (
    *native.FORMATS,
    *prodigy.FORMATS,
    label_studio.FORMAT,
    *doccano.FORMATS,
    *hugging_face.FORMATS,
    ner_annotator.FORMAT,
    quotes_csv.FORMAT,
    *brat.FORMATS,
    *cas.FORMATS,
    web_annotation.FORMAT,
    *conll.FORMATS,
    citron.FORMAT,
    guardian.FORMAT,
    *docbin.FORMATS,
    page.FORMAT,
)
