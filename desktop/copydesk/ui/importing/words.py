"""What a look at files has found, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from copydesk.core.annotations import Role
from copydesk.core.scheme import Scheme
from copydesk.exchange.formats import FORMATS
from copydesk.exchange.units import Unit
from copydesk.intake.values import Preview, UnitUse
from copydesk.ui.annotations.signs import number

translate = QCoreApplication.translate

_UNITS = {
    Unit.CODE_POINT: QT_TRANSLATE_NOOP("ImportPreview", "characters (code points)"),
    Unit.UTF16: QT_TRANSLATE_NOOP("ImportPreview", "UTF-16 units, as browsers and Java do"),
    Unit.UTF8: QT_TRANSLATE_NOOP("ImportPreview", "bytes of UTF-8"),
    Unit.CRLF_AS_ONE: QT_TRANSLATE_NOOP("ImportPreview", "characters, each line end as one"),
    Unit.UTF16_CRLF_AS_ONE: QT_TRANSLATE_NOOP("ImportPreview", "UTF-16 units, each line end as one"),
    Unit.GRAPHEME: QT_TRANSLATE_NOOP("ImportPreview", "what a reader sees as one character (graphemes)"),
}

_PARTS = {
    "text": QT_TRANSLATE_NOOP("ImportPreview", "Text: {column}"),
    "title": QT_TRANSLATE_NOOP("ImportPreview", "Title: {column}"),
    "id": QT_TRANSLATE_NOOP("ImportPreview", "Id: {column}"),
    "byline": QT_TRANSLATE_NOOP("ImportPreview", "Byline: {column}"),
    "date": QT_TRANSLATE_NOOP("ImportPreview", "Date: {column}"),
    "url": QT_TRANSLATE_NOOP("ImportPreview", "Web address: {column}"),
}


def unit_words(unit: Unit) -> str:
    """What an offset counts."""
    return translate("ImportPreview", _UNITS[unit])


def format_title(name: str) -> str:
    """The title of the format of that name."""
    title = next((kind.title for kind in FORMATS if kind.name == name), "")
    return translate("Formats", title) if title else translate("ImportPreview", "unknown")


def headline(preview: Preview) -> str:
    """How many articles there are, and how many of them are new."""
    counted = (
        (
            preview.new,
            translate("ImportPreview", "1 article is new."),
            translate("ImportPreview", "{n} articles are new."),
        ),
        (
            preview.known,
            translate("ImportPreview", "1 is in the project already."),
            translate("ImportPreview", "{n} are in the project already."),
        ),
        (
            preview.twice,
            translate("ImportPreview", "1 has the same text as another."),
            translate("ImportPreview", "{n} have the same text as another."),
        ),
        (
            preview.clashing,
            translate("ImportPreview", "1 has an id that belongs to another text."),
            translate("ImportPreview", "{n} have an id that belongs to another text."),
        ),
    )
    sentences = [one if count == 1 else many.format(n=number(count)) for count, one, many in counted if count] or [
        translate("ImportPreview", "There is no article to bring in.")
    ]
    return " ".join(sentences)


def about(preview: Preview, scheme: Scheme) -> Iterator[str]:
    """More of it, a line each."""
    seen = preview.recognised
    if seen.formats:
        rows = ", ".join(f"{format_title(name)} ({number(count)})" for name, count in seen.formats.items())
        yield translate("ImportPreview", "Read as: {formats}").format(formats=rows)
    if seen.taken:
        rows = ", ".join(translate("ImportPreview", _PARTS[row.part]).format(column=row.column) for row in seen.taken)
        yield translate("ImportPreview", "Taken from columns: {columns}").format(columns=rows)
    if preview.labels:
        rows = ", ".join(f"{_title(name, scheme)} ({number(n)})" for name, n in sorted(preview.labels.items()))
        yield translate("ImportPreview", "Annotations that come in: {labels}").format(labels=rows)
    if preview.left_out:
        rows = ", ".join(f"{name} ({number(count)})" for name, count in sorted(preview.left_out.items()))
        yield translate("ImportPreview", "Left out by their label: {labels}").format(labels=rows)
    if preview.by_nearness:
        words = translate("ImportPreview", "Cues and sources that go to the nearest quote, as nothing ties them: {n}")
        yield words.format(n=number(preview.by_nearness))


def units(uses: tuple[UnitUse, ...]) -> Iterator[str]:
    """What offsets were found to count, and how sure that is."""
    for use in uses:
        if not use.unconfirmed and not use.refused:
            words = translate("ImportPreview", "Offsets count {unit}: all {confirmed} spans repeat the words there.")
        elif not use.confirmed and not use.refused:
            words = translate(
                "ImportPreview", "Offsets are taken to count {unit}: none of the {unconfirmed} spans repeats its words."
            )
        else:
            words = translate(
                "ImportPreview",
                "Offsets count {unit}: {confirmed} spans repeat the words there, {unconfirmed} repeat none, {refused} "
                "have other words there and are left out.",
            )
        yield words.format(
            unit=unit_words(use.unit),
            confirmed=number(use.confirmed),
            unconfirmed=number(use.unconfirmed),
            refused=number(use.refused),
        )
        if use.ambiguous:
            words = translate(
                "ImportPreview",
                "⚠ In {n} of these articles another way of counting would give other words; choose one.",
            )
            yield words.format(n=number(use.ambiguous))


def _title(name: str, scheme: Scheme) -> str:
    label = scheme.label(name)
    if label is not None:
        return label.title
    return scheme.role(Role(name)).title if name in tuple(Role) else name
