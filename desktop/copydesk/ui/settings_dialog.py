"""What an editor can set: the name that signs, the pipeline that suggests, the theme."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from copydesk.ui.settings import ANNOTATOR, PIPELINE, THEME, Setting, Settings
from copydesk.ui.themes import CHOICES

_THEMES = {"system": "As the system", "light": "Light", "dark": "Dark"}


class SettingsDialog(QDialog):
    """Shows the settings and, once accepted, has written them; whoever opened it puts them to use."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self.name = QLineEdit(settings.annotator(), self)
        self.pipeline = QLineEdit(settings.get(PIPELINE), self)
        self.pipeline.setPlaceholderText(self.tr("The pipeline that comes with Copydesk"))
        browse = QPushButton(self.tr("&Folder…"), self)
        browse.clicked.connect(self._choose_folder)
        self.theme = QComboBox(self)
        for choice in CHOICES:
            self.theme.addItem(QCoreApplication.translate("Settings", _THEMES[choice]), choice)
        self.theme.setCurrentIndex(self.theme.findData(settings.get(THEME)))
        line = QHBoxLayout()
        line.addWidget(self.pipeline, 1)
        line.addWidget(browse)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(8)
        form.addRow(_title(ANNOTATOR), self.name)
        form.addRow(_title(PIPELINE), line)
        form.addRow(_title(THEME), self.theme)
        form.addRow(self._buttons)
        self.resize(520, 240)
        self.name.textChanged.connect(self._judge)

    def accept(self) -> None:
        """Write what was set."""
        self._settings.set(ANNOTATOR, " ".join(self.name.text().split()))
        self._settings.set(PIPELINE, self.pipeline.text().strip())
        self._settings.set(THEME, self.theme.currentData())
        super().accept()

    def _judge(self) -> None:
        """Without a name no correction could be signed."""
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.name.text().strip()))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of a spaCy Pipeline"), self.pipeline.text())
        if chosen:
            self.pipeline.setText(chosen)


def _title(setting: Setting) -> str:
    return QCoreApplication.translate("Settings", setting.title)
