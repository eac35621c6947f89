"""The line at the bottom: what just happened, what is saved, how long work stands, and where in the queue we are."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStatusBar, QToolButton, QWidget

from copydesk.ui.annotations.signs import number
from copydesk.ui.announcing import announce
from copydesk.ui.plain_text import plain_label, plain_tip
from copydesk.ui.prefiller import Progress
from copydesk.ui.window.threshold_control import STEPS, ThresholdControl

_SHOWN_MS = 8000
_LONG = 120  # minutes; from there on hours say enough


class ProgressLine(QWidget):
    """A bar, how long it will still take, and a button that stops it; hidden while there is nothing to do."""

    stop_clicked = Signal()

    def __init__(self, what: str, stop_tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(120)
        self._bar.setMaximumHeight(12)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(what)
        self._words = plain_label(self)
        stop = QToolButton(self)
        stop.setText(self.tr("Stop"))
        stop.setToolTip(stop_tip)
        stop.setAccessibleName(stop_tip)
        stop.clicked.connect(self.stop_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        for widget in (self._words, self._bar, stop):
            row.addWidget(widget)
        self.hide()

    @property
    def text(self) -> str:
        """What it says beside the bar."""
        return self._words.text()

    def show_progress(self, progress: Progress) -> None:
        """Say how far it is; nothing when there is nothing left to do."""
        under_way = progress.done < progress.total
        self.setVisible(under_way)
        if under_way:
            self._bar.setRange(0, max(1, progress.total))  # a bar of no length would move by itself
            self._bar.setValue(progress.done)
            self._words.setText(self._sentence(progress))

    def _sentence(self, progress: Progress) -> str:
        minutes = None if progress.seconds_left is None else round(progress.seconds_left / 60)
        template = self._share(minutes) if progress.is_share else self._count(minutes)
        return template.format(
            what=self._what,
            done=number(progress.done),
            total=number(progress.total),
            percent=number(100 * progress.done // max(1, progress.total)),
            left=minutes if minutes is None or minutes < _LONG else round(minutes / 60),
        )

    def _count(self, minutes: int | None) -> str:
        if minutes is None:
            return self.tr("{what}: {done} of {total}")
        if minutes < 1:
            return self.tr("{what}: {done} of {total}, less than a minute left")
        if minutes < _LONG:
            return self.tr("{what}: {done} of {total}, about {left} min left")
        return self.tr("{what}: {done} of {total}, about {left} h left")

    def _share(self, minutes: int | None) -> str:
        if minutes is None:
            return self.tr("{what}: reading, {percent} %")
        if minutes < 1:
            return self.tr("{what}: reading, {percent} %, less than a minute left")
        if minutes < _LONG:
            return self.tr("{what}: reading, {percent} %, about {left} min left")
        return self.tr("{what}: reading, {percent} %, about {left} h left")


class StatusBar(QStatusBar):
    """Messages at the left, standing facts at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        # A label of our own: QStatusBar's messages are wiped by every menu that is hovered over.
        self._message = plain_label(self)
        self._message.setObjectName("message")
        self._message.setContentsMargins(10, 0, 0, 0)
        self.addWidget(self._message, 1)
        self.suggesting = ProgressLine(
            self.tr("Suggestions"), self.tr("Stop suggesting; what has come in so far stays."), self
        )
        self.importing = ProgressLine(self.tr("Import"), self.tr("Stop importing; the project stays as it is."), self)
        self.threshold = ThresholdControl(STEPS, self)
        self._position = plain_label(self)
        self._saved = plain_label(self)
        self._saved.setObjectName("saved")
        self._saved.setContentsMargins(8, 0, 10, 0)
        for widget in (self.importing, self.suggesting, self.threshold, self._position, self._saved):
            self.addPermanentWidget(widget)
        # addPermanentWidget shows what it is given.
        self.importing.hide()
        self.suggesting.hide()
        self._is_refusal = False
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(_SHOWN_MS)
        self._fade.timeout.connect(self._message.clear)

    def refuse(self, sentence: str) -> None:
        """Show why nothing happened, for some seconds or until something does."""
        self.say(sentence)
        self._is_refusal = True

    def forget_refusal(self) -> None:
        """Something could be done: what could not be done before is of no interest any more."""
        if self._is_refusal:
            self.say("")

    def say(self, sentence: str) -> None:
        """Show a sentence for some seconds."""
        self._is_refusal = False
        self._message.setText(sentence)
        self._message.setToolTip(plain_tip(sentence))
        announce(self._message, sentence)
        self._fade.start()

    @property
    def said(self) -> str:
        """The sentence that is being shown."""
        return self._message.text()

    @property
    def saved(self) -> str:
        """What it says of saving."""
        return self._saved.text()

    def show_saved(self, unsaved: int, read_only_reason: str = "") -> None:
        """Say whether everything done so far is durable."""
        if read_only_reason:
            self._saved.setText(self.tr("Read-only"))
            self._saved.setToolTip(plain_tip(read_only_reason))
            return
        self._saved.setToolTip(self.tr("Every correction is written to the project file as it is made."))
        self._saved.setText(self.tr("Saving…") if unsaved else self.tr("✓ All changes saved"))

    def show_position(self, text: str) -> None:
        """Say where in the queue the article is."""
        self._position.setText(text)
