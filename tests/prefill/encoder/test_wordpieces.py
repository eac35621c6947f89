"""Words cut into pieces."""

from __future__ import annotations

import pytest

from copydesk.prefill.encoder.wordpieces import WordPieces

VOCABULARY = "[PAD] [UNK] [CLS] [SEP] [MASK] nova ##k novak said ' s 5 ##0 首 尔 cafe".split()


@pytest.fixture
def pieces() -> WordPieces:
    return WordPieces(VOCABULARY)


def named(pieces: WordPieces, token: str) -> list[str]:
    return [VOCABULARY[number] for number in pieces.of(token)]


@pytest.mark.parametrize(
    ("token", "wanted"),
    [
        ("Novak", ["novak"]),
        ("Novakk", ["novak", "##k"]),
        ("NOVA", ["nova"]),
        ("'s", ["'", "s"]),
        ("50", ["5", "##0"]),
        ("Café", ["cafe"]),
        ("Cafe\u0301", ["cafe"]),
        ("首尔", ["首", "尔"]),
        ("xyz", ["[UNK]"]),
        ("Novakx", ["[UNK]"]),
        ("\u0301", ["[UNK]"]),
        ("s" * 101, ["[UNK]"]),
    ],
)
def test_the_longest_piece_that_fits_comes_first(pieces, token, wanted) -> None:
    assert named(pieces, token) == wanted


def test_a_token_has_no_more_pieces_than_a_window_can_take(pieces) -> None:
    assert len(pieces.of("'" * 99)) == 24


def test_forgetting_what_was_remembered_changes_nothing(pieces, monkeypatch) -> None:
    monkeypatch.setattr("copydesk.prefill.encoder.wordpieces._REMEMBERED", 1)
    first = pieces.of("Novak")
    pieces.of("said")
    assert pieces.of("Novak") == first


def test_a_vocabulary_without_the_marks_of_bert_is_refused(tmp_path) -> None:
    (tmp_path / "v.txt").write_text("one\ntwo\n", encoding="utf-8")
    with pytest.raises(KeyError):
        WordPieces.read(tmp_path / "v.txt")
