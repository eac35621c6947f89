"""Which layers may overlap, one question each."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from copydesk.core.scheme import Meeting, Overlap
from copydesk.ui.dialogs.scheme_editor.field import Field
from copydesk.ui.plain_text import plain_label

_LAYERS: Final = {
    "same_label": (
        QT_TRANSLATE_NOOP("Overlap", "Two entities of &one label"),
        QT_TRANSLATE_NOOP("Overlap", "[Bank of [England]] with both of them an organisation."),
    ),
    "other_labels": (
        QT_TRANSLATE_NOOP("Overlap", "Two entities of &different labels"),
        QT_TRANSLATE_NOOP("Overlap", "[Bank of [England]] with an organisation and a location."),
    ),
    "entities_and_quotes": (
        QT_TRANSLATE_NOOP("Overlap", "An &entity and the content of a quote"),
        QT_TRANSLATE_NOOP("Overlap", "[“We leave [Kabul] today,”] with a quote and a location."),
    ),
    "quotes": (
        QT_TRANSLATE_NOOP("Overlap", "The content of two &quotes"),
        QT_TRANSLATE_NOOP("Overlap", "[“She said [‘never’] to me.”] with a quote in a quote."),
    ),
}
_MEETINGS: Final = {
    Meeting.FREE: QT_TRANSLATE_NOOP("Overlap", "May overlap in any way"),
    Meeting.NESTED: QT_TRANSLATE_NOOP("Overlap", "May lie one within the other, but not cross"),
    Meeting.APART: QT_TRANSLATE_NOOP("Overlap", "May not share a word"),
}


class OverlapPage(QWidget):
    """``edited`` carries the Overlap as it is chosen now."""

    edited = Signal(object)

    def __init__(self, overlap: Overlap, parent: QWidget) -> None:
        super().__init__(parent)
        self._overlap = overlap
        self.boxes: dict[str, QComboBox] = {}
        column = QVBoxLayout(self)
        column.setSpacing(12)
        words = self.tr(
            "What a correction may not do is refused with the reason. Annotations that overlap already stay, and can "
            "be mended one by one."
        )
        about = plain_label(self, words)
        about.setWordWrap(True)
        column.addWidget(about)
        for name, (title, example) in _LAYERS.items():
            box = self.boxes[name] = QComboBox(self)
            for meeting, told in _MEETINGS.items():
                box.addItem(QCoreApplication.translate("Overlap", told), meeting)
            box.activated.connect(self._tell)
            title, example = (QCoreApplication.translate("Overlap", each) for each in (title, example))
            column.addWidget(Field(title, box, hint=example))
        column.addStretch(1)
        self.show_overlap(overlap)

    def show_overlap(self, overlap: Overlap) -> None:
        """Show other choices."""
        self._overlap = overlap
        for name, box in self.boxes.items():
            box.setCurrentIndex(box.findData(getattr(overlap, name)))

    def _tell(self) -> None:
        chosen = {name: Meeting(box.currentData()) for name, box in self.boxes.items()}
        self._overlap = replace(self._overlap, **chosen)
        self.edited.emit(self._overlap)
