"""Sentences from below are said in the language of the screen, also those that hold another one."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from copydesk.core.refusals import Refusal
from copydesk.ui.prefiller import _sentence
from copydesk.ui.sentences import said


class Backwards(QTranslator):
    """Says every word of ours from its end, and keeps what stands in braces."""

    def translate(self, context: str, text: str, *_: object) -> str:
        return " ".join(word if "{" in word else word[::-1] for word in text.split(" "))

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def backwards(qapp: QApplication) -> Iterator[None]:
    translator = Backwards()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("backwards")
def test_a_refusal_within_a_refusal_is_translated_and_its_values_are_not() -> None:
    inner = Refusal("Line {line} is torn.", line="abc")
    assert said(Refusal("{reason} Mend it.", reason=inner.reason).reason) == "eniL abc si .nrot dneM .ti"


@pytest.mark.usefixtures("backwards")
def test_what_is_no_sentence_of_ours_stays_as_it_is() -> None:
    assert said("disk full") == "disk full"


@pytest.mark.usefixtures("backwards")
def test_what_a_worker_cannot_do_is_told_in_the_language_of_the_screen() -> None:
    reason = Refusal("Install {name} first.", name="abc").reason
    line = json.loads(
        json.dumps({"unavailable": reason, "made_of": {"template": reason.template, "values": reason.values}})
    )
    assert said(_sentence(line)) == "llatsnI abc .tsrif"
    assert said(_sentence({"unavailable": "Install it."})) == "Install it."
