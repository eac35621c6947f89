"""The formats that carry annotations. To add one: write its module, add its row."""

from __future__ import annotations

from copydesk.exchange.format import Format

ANNOTATION_FORMATS: tuple[Format, ...] = ()
