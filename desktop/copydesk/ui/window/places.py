"""Where the editor was in each article: what lay at the top of the page, the caret, and what was current.

Kept in the settings of this user, not in the project: two editors of one project each have their own place.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer

from copydesk.core.lanes import Mark, marks_of
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.session import Session
from copydesk.ui.settings import PLACES, Settings
from copydesk.workflow import OpenArticle

_KEPT: Final = 200  # articles of all projects together
_SETTLED_MS: Final = 1500  # a page that is being scrolled is not written down at every step


@dataclass(frozen=True, slots=True)
class Place:
    """One place in one article of one project. ``top`` is a code point and ``shift`` how far its line is from the top
    of the view, in pixels; None at the very top. ``mark`` is an annotation's id, the role of its part, and which one.
    """

    project: str
    article: str
    top: int | None
    shift: float
    caret: int
    mark: tuple[str, str, int] | None


class Places(QObject):
    """Writes places down as the editor moves, and goes back to them."""

    def __init__(self, session: Session, view: ArticleView, settings: Settings) -> None:
        super().__init__(session)
        self._session = session
        self._view = view
        self._settings = settings
        self._places = _read(settings.get(PLACES))
        self._article: str | None = None  # whose place the view shows; None while another one is being put there
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settle.timeout.connect(self.write_down)
        session.leaving.connect(self.leave)
        session.current_changed.connect(self._moved)
        view.cursorPositionChanged.connect(self._moved)
        view.verticalScrollBar().valueChanged.connect(self._moved)

    def last_article(self) -> str | None:
        """The article of this project that the editor was in last."""
        project = str(self._session.desk.path)
        return next((article for where, article in reversed(self._places) if where == project), None)

    def leave(self) -> None:
        """The article gives way to another one."""
        self.write_down()
        self._article = None

    def arrive(self, opened: OpenArticle) -> None:
        """Go to where the editor was in an article that is on the view now; to its top the first time."""
        place = self._places.get((str(self._session.desk.path), opened.article.id))
        self._view.set_caret(0)  # where Tab counts from
        if place is not None:
            self._go_to(place, opened)
        self._article = opened.article.id
        self._settle.start()  # to be here is to have moved here

    def write_down(self) -> None:
        """Remember where the editor is."""
        self._settle.stop()
        if self._article is None:
            return
        anchor, mark = self._view.anchor(), self._view.current()
        place = Place(
            str(self._session.desk.path),
            self._article,
            anchor[0] if anchor else None,
            anchor[1] if anchor else 0.0,
            self._view.caret(),
            (mark.annotation_id, mark.role.value if mark.role else "", mark.index) if mark else None,
        )
        self._places.pop((place.project, place.article), None)
        self._places[place.project, place.article] = place
        for oldest in list(self._places)[:-_KEPT]:
            del self._places[oldest]
        self._settings.set(PLACES, [json.dumps(asdict(each)) for each in self._places.values()])

    def _moved(self) -> None:
        if self._article is not None:
            self._settle.start()

    def _go_to(self, place: Place, opened: OpenArticle) -> None:
        length = len(opened.article.text)
        self._view.set_caret(min(place.caret, length))
        mark = _mark_of(place, opened)
        if mark is not None:
            # The view first, so that the session has nothing to reveal there.
            self._view.set_current(mark, reveal=False)
            self._session.set_current(mark)
        self._view.scroll_to_anchor((place.top, place.shift) if place.top is not None and place.top < length else None)


def _mark_of(place: Place, opened: OpenArticle) -> Mark | None:
    annotation = opened.annotations.get(place.mark[0]) if place.mark else None
    if annotation is None or place.mark is None:
        return None
    _, role, index = place.mark
    marks = marks_of(annotation)
    return next((mark for mark in marks if ((mark.role or ""), mark.index) == (role, index)), marks[0])


def _read(lines: list[str]) -> dict[tuple[str, str], Place]:
    """The places in the settings; what is none, in a hand-edited file, is passed over."""
    places: dict[tuple[str, str], Place] = {}
    for line in lines:
        try:
            place = _place(json.loads(line))
        except (ValueError, TypeError, KeyError):
            continue
        places[place.project, place.article] = place
    return places


def _place(fields: dict[str, object]) -> Place:
    top, mark = fields["top"], fields["mark"]
    if not (isinstance(top, int | None) and isinstance(mark, list | None)):
        raise TypeError
    caret = max(0, int(str(fields["caret"])))
    return Place(
        str(fields["project"]),
        str(fields["article"]),
        max(0, top) if top is not None else None,
        float(str(fields["shift"])),
        caret,
        (str(mark[0]), str(mark[1]), int(mark[2])) if mark and len(mark) == 3 else None,
    )
