"""The pages of the help: which there are, what each says in the language of the screen, and what it is about.

A page is Markdown in resources/help. It names keys and actions by what the table of actions calls them, so that no page
can go stale: ``{key:accept}`` is the key of an action, ``{action:accept}`` its name in the menu,
``{menu:Annotate/Quote}`` a table of all that a menu holds, and ``{table:formats}`` the table of formats.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication

from copydesk.ui.guide.format_table import format_table

_MARK: Final = re.compile(r"\{(key|action|menu|table):([^}]+)\}")
_LINK: Final = re.compile(r"(!?)\[([^\]]*)\]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page. ``about`` names what it is opened for: panels, dialogs by their class, and what is current."""

    name: str
    about: frozenset[str] = frozenset()


def _page(name: str, about: str = "") -> HelpPage:
    return HelpPage(name, frozenset(about.split()))


HELP_PAGES: Final = (
    _page("start", "article"),
    _page("articles", "queue"),
    _page("importing", "ImportReportDialog ImportPreview"),
    _page("reading", "ThresholdControl"),
    _page("going"),
    _page("entities", "entity LabelChooser"),
    _page("quotes", "quote SpeakerChooser inspector"),
    _page("shaping", "selection"),
    _page("findings", "findings ReasonChooser"),
    _page("search", "search FindBar OfferBar"),
    _page("notes", "notes NoteEditor"),
    _page("decisions", "precedents guidelines"),
    _page("gold", "CoverageStrip"),
    _page("exporting", "ExportDialog"),
    _page("formats"),
    _page("scheme", "SchemeEditor MigrationDialog RunDialog TakingBackDialog"),
    _page("suggestions", "ModelCard"),
    _page("printing", "CheatSheet"),
    _page("settings", "SettingsDialog ShortcutEditor CommandPalette"),
    _page("accessibility"),
)
"""In the order of reading; the first is for whatever no other is about."""


TABLES: Final[Mapping[str, Callable[[], str]]] = {"formats": format_table}
"""Tables that are made of something else than actions."""


class Named(Protocol):
    """What the pages ask of the actions of a window."""

    def key(self, name: str) -> str: ...

    def title(self, name: str) -> str: ...

    def entries(self, menu: str) -> list[tuple[str, str, str]]: ...


def page_about(what: str) -> str:
    """The name of the page that is about a panel, a dialog or a thing."""
    return next((page.name for page in HELP_PAGES if what in page.about), HELP_PAGES[0].name)


def source_of(name: str, language: str) -> str:
    """A page's Markdown as it is written, in a language that has the pages."""
    return (files("copydesk.resources") / "help" / language / f"{name}.md").read_text(encoding="utf-8")


def filled(source: str, actions: Named) -> str:
    """The page with today's keys, names and tables in the places of the marks."""
    fill: Mapping[str, Callable[[str], str]] = {
        "key": lambda name: _as_key(actions.key(name)),
        "action": lambda name: f"**{actions.title(name)}**",
        "menu": lambda menu: _table(actions.entries(menu)),
        "table": lambda name: TABLES[name](),
    }
    return _MARK.sub(lambda mark: fill[mark[1]](mark[2]), source)


def marks_of(source: str) -> list[tuple[str, str]]:
    """Every mark of a page: what kind, and of what."""
    return [(mark[1], mark[2]) for mark in _MARK.finditer(source)]


def title_of(source: str) -> str:
    """The first heading."""
    return source.partition("\n")[0].removeprefix("# ").strip()


def plain_of(markdown: str) -> str:
    """A filled page's words, to search in."""
    return _LINK.sub(r"\2", markdown).replace("*", "").replace("`", "").replace("|", " ")


def _as_key(key: str) -> str:
    if not key:
        return QCoreApplication.translate("Help", "(no key yet)")
    return f"`` {key} ``" if "`" in key else f"`{key}`"


def _table(entries: list[tuple[str, str, str]]) -> str:
    head = QCoreApplication.translate("Help", "| action | key | what it does |")
    rows = [f"| {_cell(title)} | {_cell(_as_key(key)) if key else ''} | {_cell(tip)} |" for title, key, tip in entries]
    return "\n".join((head, "|---|---|---|", *rows))


def _cell(words: str) -> str:
    return words.replace("|", "\\|").replace("\n", " ")
