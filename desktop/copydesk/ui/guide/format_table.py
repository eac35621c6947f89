"""The table of all formats, made of the formats themselves, for the help and for README."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from copydesk.exchange.format import Format
from copydesk.exchange.formats import FORMATS
from copydesk.exchange.losses import Carries
from copydesk.exchange.readers.rows import COLUMNS

_N = QT_TRANSLATE_NOOP
translate = QCoreApplication.translate

_KEPT: Final = {
    Carries.ENTITIES: _N("FormatTable", "entities"),
    Carries.QUOTES: _N("FormatTable", "quotes"),
    Carries.LINKS: _N("FormatTable", "links of quotes"),
    Carries.FRAGMENTS: _N("FormatTable", "fragments"),
    Carries.NESTING: _N("FormatTable", "overlaps"),
    Carries.SPEAKERS: _N("FormatTable", "speakers"),
    Carries.KINDS: _N("FormatTable", "kinds of quotes"),
    Carries.ORIGINS: _N("FormatTable", "who decided"),
    Carries.REMARKS: _N("FormatTable", "notes and flags"),
    Carries.TITLE: _N("FormatTable", "title"),
    Carries.META: _N("FormatTable", "metadata"),
    Carries.SIGN_OFF: _N("FormatTable", "sign-off"),
    Carries.IDS: _N("FormatTable", "ids"),
    Carries.ANY_EDGES: _N("FormatTable", "edges within words"),
}


def format_table(*, choices: bool = True) -> str:
    """Every format in Markdown: its name, its files, whether it is read and written, what it keeps, what to choose."""
    head = [translate("FormatTable", "| format | files | | keeps |")]
    if choices:
        head = [translate("FormatTable", "| format | files | | keeps | to choose |")]
    columns = head[0].count("|") - 1
    rows = ("| " + " | ".join(list(_cells(each))[:columns]) + " |" for each in FORMATS)
    return "\n".join((*head, "|---" * columns + "|", *rows))


def _cells(kind: Format) -> Iterator[str]:
    yield f"{translate('Formats', kind.title)} `{kind.name}`".replace("|", "\\|")
    yield " ".join(kind.suffixes)
    if kind.read and kind.write:
        yield translate("FormatTable", "in and out")
    else:
        yield translate("FormatTable", "in") if kind.read else translate("FormatTable", "out")
    yield _kept(kind)
    choices = (*kind.read_choices, *kind.write_choices)
    # What stands in which column is the same of all that have columns, and far more than all the rest.
    titles = dict.fromkeys(translate("Formats", each.title) for each in choices if each not in COLUMNS)
    columns = (translate("FormatTable", "columns"),) if set(COLUMNS) <= set(choices) else ()
    yield "; ".join((*columns, *titles)).replace("|", "\\|")


def _kept(kind: Format) -> str:
    """What the format holds of an article; of one that only comes in, what comes along."""
    if not kind.write:
        if kind.annotated:
            return translate("FormatTable", "articles and annotations")
        return translate("FormatTable", "articles")
    missing = [flag for flag in Carries if flag not in kind.carries]
    if not missing:
        return translate("FormatTable", "everything")
    if len(missing) <= len(Carries) // 2:
        return translate("FormatTable", "all but {missing}").format(missing=_listed(missing))
    return _listed([flag for flag in Carries if flag in kind.carries])


def _listed(flags: list[Carries]) -> str:
    return ", ".join(translate("FormatTable", _KEPT[flag]) for flag in flags)
