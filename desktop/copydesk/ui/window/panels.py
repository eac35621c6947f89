"""The panels around the article, as one table: the name, title and place of each, and how it is made.

To add a panel: write its widget, a ``_make`` function and a row. Its dock, its entry under View › Panels, its place in
the walk of F6 and the memory of where it was put follow by themselves. A widget that has ``set_theme`` is told of
every theme. The table of actions reads this file, so what a panel is made of is imported only when it is made.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from copydesk.ui.action_set import ActionSet
    from copydesk.ui.findings.finding_watch import FindingWatch
    from copydesk.ui.page.article_view import ArticleView
    from copydesk.ui.session import Session
    from copydesk.ui.settings import Settings

_LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea
_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea


@dataclass(frozen=True, slots=True)
class PanelContext:
    """What a panel may be wired to. ``do`` carries out an action by its name, for a Mark or for what is current."""

    session: Session
    view: ArticleView
    actions: ActionSet
    settings: Settings
    findings: FindingWatch
    do: Callable[..., None]


@dataclass(frozen=True, slots=True)
class Panel:
    """One row. Panels of one area lie behind each other under tabs, except the first of each that is shown at first.

    ``in_text`` says that the single-letter keys of the article work in it too; a panel to type in must not say so.
    """

    name: str
    title: str
    area: Qt.DockWidgetArea
    shown: bool
    make: Callable[[PanelContext], QWidget]
    key: str = ""
    in_text: bool = False
    width: int = 300  # pixels at first; of a panel at the bottom it is the height


def _make_queue(context: PanelContext) -> QWidget:
    from copydesk.ui.articles.queue import Queue

    return Queue(context.session.desk)


def _make_inspector(context: PanelContext) -> QWidget:
    from copydesk.ui.annotations.inspector import Inspector

    inspector = Inspector()
    inspector.set_scheme(context.session.desk.scheme)
    inspector.use_actions(context.actions)
    inspector.picked.connect(context.session.set_current)
    inspector.asked.connect(context.do)
    return inspector


def _make_notes(context: PanelContext) -> QWidget:
    from copydesk.ui.remarks.remarks_panel import RemarksPanel

    return RemarksPanel(*(context.actions[name] for name in ("note", "toggle_flag", "ask", "skip")))


def _make_precedents(context: PanelContext) -> QWidget:
    from copydesk.ui.search.precedents_panel import PrecedentsPanel

    return PrecedentsPanel(context.session, context.view)


def _make_findings(context: PanelContext) -> QWidget:
    from copydesk.ui.findings.findings_list import FindingsPanel

    actions = (context.actions[name] for name in ("fix_finding", "dismiss_finding"))
    return FindingsPanel(context.session, context.findings, *actions)


def _make_search(context: PanelContext) -> QWidget:
    from copydesk.ui.search.project_search import ProjectSearch

    return ProjectSearch(context.actions, context.session.desk.scheme)


def _make_guidelines(context: PanelContext) -> QWidget:
    from copydesk.ui.annotations.guidelines import GuidelinesPanel

    return GuidelinesPanel(context.session)


PANELS: tuple[Panel, ...] = (
    Panel("queue", QT_TRANSLATE_NOOP("Actions", "&Queue"), _LEFT, True, _make_queue, "F7", width=290),
    Panel(
        "inspector",
        QT_TRANSLATE_NOOP("Actions", "&Annotations"),
        _RIGHT,
        True,
        _make_inspector,
        "F8",
        in_text=True,
        width=390,
    ),
    Panel(
        "findings",
        QT_TRANSLATE_NOOP("Actions", "&Findings"),
        _RIGHT,
        False,
        _make_findings,
        "F5",
        in_text=True,
        width=390,
    ),
    Panel("notes", QT_TRANSLATE_NOOP("Actions", "N&otes"), _RIGHT, False, _make_notes, "F9", width=390),
    Panel(
        "precedents",
        QT_TRANSLATE_NOOP("Actions", "&Earlier Decisions"),
        _RIGHT,
        False,
        _make_precedents,
        "F4",
        width=390,
    ),
    Panel(
        "guidelines",
        QT_TRANSLATE_NOOP("Actions", "&Guidelines"),
        _RIGHT,
        False,
        _make_guidelines,
        "Shift+F1",
        in_text=True,
        width=390,
    ),
    Panel("search", QT_TRANSLATE_NOOP("Actions", "&Hits in All Articles"), _BOTTOM, False, _make_search, width=280),
)
