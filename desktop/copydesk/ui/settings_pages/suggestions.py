"""The pipeline that suggests, and what of."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.prefill.scope import Scope
from copydesk.ui.pipeline_choice import PipelineChoice
from copydesk.ui.settings import LABEL_MAP, PIPELINE, SCOPE
from copydesk.ui.settings_pages.page import SettingsContext, SettingsPage, choice_of

_SCOPES: Final = {
    Scope.SPEECH: QT_TRANSLATE_NOOP("Settings", "What somebody says"),
    Scope.ALL: QT_TRANSLATE_NOOP("Settings", "Also plans, beliefs and loose cues, drawn fainter"),
}


class SuggestionsPage(SettingsPage):
    """The pipeline with its labels, and which quotes it suggests."""

    def __init__(self, context: SettingsContext) -> None:
        super().__init__(context)
        settings = context.settings
        self.pipeline = PipelineChoice(settings.get(PIPELINE), settings.get(LABEL_MAP), self)
        self.scope = choice_of({scope.value: words for scope, words in _SCOPES.items()}, settings.get(SCOPE), self)
        self.form.addRow(self.tr("Pipeline that suggests"), self.pipeline)
        self.form.addRow(self.tr("Quotes that it suggests"), self.scope)
        self.form.addRow(
            self.note(
                self.tr("Articles keep the suggestions that they have, unless you choose Article › Suggest Again.")
            )
        )
        self.fill()
        self.pipeline.changed.connect(self.changed)

    def why_not(self) -> str:
        return self.pipeline.why_not()

    def order(self) -> None:
        self.pipeline.order()
        self.setTabOrder(self.pipeline.label_map, self.scope)

    def write(self) -> None:
        settings = self.context.settings
        settings.set(PIPELINE, self.pipeline.pipeline())
        settings.set(LABEL_MAP, self.pipeline.label_map.text().strip())
        settings.set(SCOPE, self.scope.currentData())
