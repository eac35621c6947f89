"""Sentences that were made where nobody knows Qt, said in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from copydesk.core.refusals import Sentence


def said(sentence: str) -> str:
    """A refusal's reason, or any other sentence from below, in the user's language; English where nobody knows it.

    Signals that carry text carry nothing else, so a sentence is said before it goes into one.
    """
    if not isinstance(sentence, Sentence):
        return sentence
    template = QCoreApplication.translate("Refusals", sentence.template)
    values = {name: said(value) if isinstance(value, str) else value for name, value in sentence.values.items()}
    return template.format(**values) if values else template
