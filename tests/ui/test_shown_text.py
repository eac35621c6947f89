"""What a Qt text document does to a text, and that ours survives it."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from copydesk.core.offsets import OffsetMap, shown

texts = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00")) | st.text(
    alphabet="a😊\r\n\u2028\u2029\ufeff\ufffc\ufdd0\ufdd1\u200b\u00a0\x0b\x0c\x85\u0301"
)


def test_a_qt_document_holds_every_text_without_shifting_it(qtbot: QtBot) -> None:
    document = QTextDocument()

    @settings(deadline=None)
    @given(texts)
    @example("\ufeffa\r\nb\rc\ufdd0\ufdd1\ufffc\u2028\u2029😊\r\n")
    @example("")
    def check(text: str) -> None:
        document.setPlainText(shown(text))
        offsets = OffsetMap(text)
        # A document ends with a paragraph end of its own.
        assert document.characterCount() - 1 == offsets.length16
        for offset, character in enumerate(text):
            if character.isalnum() and character <= "\uffff":
                assert document.characterAt(offsets.to_utf16(offset)) == character

    check()
