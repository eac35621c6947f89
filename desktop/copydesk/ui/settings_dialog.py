"""What an editor can set: the name that signs, the pipeline that suggests and what of, the theme."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from copydesk.prefill.scope import Scope
from copydesk.ui.pipeline_choice import PipelineChoice
from copydesk.ui.plain_text import plain_label
from copydesk.ui.settings import ANNOTATOR, LABEL_MAP, PIPELINE, SCOPE, THEME, Setting, Settings
from copydesk.ui.themes import CHOICES

_THEMES = {
    "system": QT_TRANSLATE_NOOP("Settings", "As the system"),
    "light": QT_TRANSLATE_NOOP("Settings", "Light"),
    "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
    "contrast_light": QT_TRANSLATE_NOOP("Settings", "High contrast, light"),
    "contrast_dark": QT_TRANSLATE_NOOP("Settings", "High contrast, dark"),
}
_SCOPES = {
    Scope.SPEECH: QT_TRANSLATE_NOOP("Settings", "What somebody says"),
    Scope.ALL: QT_TRANSLATE_NOOP("Settings", "Also plans, beliefs and loose cues, drawn fainter"),
}


class SettingsDialog(QDialog):
    """Shows the settings and, once accepted, has written them; whoever opened it puts them to use."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self.name = QLineEdit(settings.annotator(), self)
        self.pipeline = PipelineChoice(settings.get(PIPELINE), settings.get(LABEL_MAP), self)
        self.scope = _choice({scope.value: words for scope, words in _SCOPES.items()}, settings.get(SCOPE), self)
        self.theme = _choice({choice: _THEMES[choice] for choice in CHOICES}, settings.get(THEME), self)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        later = plain_label(
            self, self.tr("Articles keep the suggestions that they have, unless you choose Article › Suggest Again.")
        )
        later.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        later.setWordWrap(True)
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(8)
        form.addRow(_title(ANNOTATOR), self.name)
        form.addRow(self.tr("Pipeline that suggests"), self.pipeline)
        form.addRow(self.tr("Quotes that it suggests"), self.scope)
        form.addRow(later)
        form.addRow(_title(THEME), self.theme)
        form.addRow(self._buttons)
        self.resize(560, 0)
        self.name.textChanged.connect(self._judge)
        self.pipeline.changed.connect(self._judge)
        self._judge()

    def accept(self) -> None:
        """Write what was set."""
        self._settings.set(ANNOTATOR, " ".join(self.name.text().split()))
        self._settings.set(PIPELINE, self.pipeline.pipeline())
        self._settings.set(LABEL_MAP, self.pipeline.label_map.text().strip())
        self._settings.set(SCOPE, self.scope.currentData())
        self._settings.set(THEME, self.theme.currentData())
        super().accept()

    def _judge(self) -> None:
        """Without a name no correction could be signed."""
        right = bool(self.name.text().strip()) and not self.pipeline.why_not()
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(right)

    def event(self, event: QEvent) -> bool:
        """Be as high as what is shown asks for at this width; a window does so by itself only without wrapped lines."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self.resize(self.width(), self.layout().totalHeightForWidth(self.width()))
        return done


def _choice(words: dict[str, str], value: str, parent: QWidget) -> QComboBox:
    """A choice of a few values by their words; a value that is none of them counts as the first."""
    box = QComboBox(parent)
    for each, text in words.items():
        box.addItem(QCoreApplication.translate("Settings", text), each)
    box.setCurrentIndex(max(0, box.findData(value)))
    return box


def _title(setting: Setting) -> str:
    return QCoreApplication.translate("Settings", setting.title)
