"""Files that are dragged onto a window: what they are, and the sign that says what letting go of them will do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from copydesk.project_files import PROJECT_SUFFIX


@dataclass(frozen=True, slots=True)
class Dropped:
    """What is being dragged: a project, the first if there are several, or else articles and folders of them."""

    project: Path | None = None
    articles: tuple[Path, ...] = ()

    def __bool__(self) -> bool:
        return self.project is not None or bool(self.articles)


def dropped(mime: QMimeData) -> Dropped:
    """The local files and folders that are being dragged."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    projects = [path for path in paths if path.suffix == PROJECT_SUFFIX]
    return Dropped(projects[0]) if projects else Dropped(articles=tuple(paths))


class DropTarget(QObject):
    """Lets files be dropped anywhere on a widget; ``let_go`` carries what was. ``refusal`` says why articles may not
    come in, or nothing.
    """

    let_go = Signal(object)

    def __init__(self, widget: QWidget, refusal: Callable[[], str]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._refusal = refusal
        self._sign = QLabel(widget)
        self._sign.setObjectName("dropSign")
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sign.setTextFormat(Qt.TextFormat.PlainText)
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        font = self._sign.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self._sign.setFont(font)
        self._sign.hide()
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove):
            return self._enter(event)
        if event.type() == QEvent.Type.DragLeave:
            self._sign.hide()
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._sign.hide()
            what = dropped(event.mimeData())
            if self._takes(what):
                event.acceptProposedAction()
                self.let_go.emit(what)
                return True
        return super().eventFilter(watched, event)

    def _takes(self, what: Dropped) -> bool:
        return what.project is not None or (bool(what.articles) and not self._refusal())

    def _enter(self, event: QDropEvent) -> bool:
        what = dropped(event.mimeData())
        if not self._takes(what):
            return False
        event.acceptProposedAction()
        if isinstance(event, QDragEnterEvent):
            self._sign.setText(self._words(what))
            self._sign.setGeometry(self._place())
            self._sign.show()
            self._sign.raise_()
        return True

    def _place(self) -> QRect:
        """In the middle, so that what lies around it stays to be seen."""
        room = self._widget.rect()
        wanted = self._sign.sizeHint() + QSize(96, 64)
        place = QRect(0, 0, min(wanted.width(), room.width() - 24), wanted.height())
        place.moveCenter(room.center())
        return place

    def _words(self, what: Dropped) -> str:
        if what.project is not None:
            return self.tr("Let go to open {project}").format(project=what.project.stem)
        if len(what.articles) == 1:
            return self.tr("Let go to import {name}").format(name=what.articles[0].name)
        return self.tr("Let go to import {count} files").format(count=len(what.articles))
