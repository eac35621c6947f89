"""Plain text files: id, title, date and encoding of the article they hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from copydesk.core.article import Article
from copydesk.exchange.incoming import CannotRead, Incoming
from copydesk.exchange.readers import plain, whole


def read(tmp_path: Path, data: bytes | str, name: str = "story.txt") -> Article:
    (tmp_path / name).write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
    (found,) = plain.read(tmp_path / name)
    assert isinstance(found, Incoming)
    assert (found.source, found.line, found.annotations) == (str(tmp_path / name), None, None)
    return found.article


def test_the_text_is_normalised_and_the_title_is_its_first_line(tmp_path: Path) -> None:
    article = read(tmp_path, "\ufeffHeadline\r\n\r\nThe story.\r\n")
    assert (article.text, article.title, article.meta) == ("Headline\n\nThe story.", "Headline", {})


def test_the_id_is_readable_and_the_same_every_time(tmp_path: Path) -> None:
    article = read(tmp_path, "The story.", "Korea – Austin_2.txt")
    assert article.id == f"korea-austin-2-{article.text_sha256[:8]}"
    assert read(tmp_path, "The story.\n\n", "Korea – Austin_2.txt").id == article.id


def test_a_name_decomposed_by_a_mac_gives_the_same_id(tmp_path: Path) -> None:
    assert read(tmp_path, "x", "Ko\u0308ln.txt").id == read(tmp_path, "x", "K\u00f6ln.txt").id


def test_a_name_without_letters_still_gives_an_id(tmp_path: Path) -> None:
    assert read(tmp_path, "x", "---.txt").id.startswith("article-")


def test_a_stamp_on_the_last_line_is_the_publication_time_and_stays(tmp_path: Path, seed: str) -> None:
    article = read(tmp_path, seed)
    assert article.meta == {"published": "2023-01-31T16:06:05"}
    assert article.text == seed.strip()
    assert article.text.endswith("\n20230131-160605")


@pytest.mark.parametrize(
    "text",
    ["The story. 20230131-160605", "20230131-160605\nThe story.", "The story.\n20231331-160605", "Call\n123-4567"],
)
def test_what_only_looks_like_a_stamp_is_none(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text).meta == {}


def test_an_encoding_other_than_utf8_is_told(tmp_path: Path) -> None:
    text = "He left for café life in the city of the prime minister."
    article = read(tmp_path, text.encode("cp1252"))
    assert (article.text, article.meta) == (text, {"encoding": "cp1252"})


@pytest.mark.parametrize("text", ["שלום לכולם, אמר ראש הממשלה.", "e\u0301 🇰🇷 👩‍👩‍👧 नमस्ते"])
def test_any_script_comes_in_as_it_is(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text).text == text


@pytest.mark.parametrize(("data", "reason"), [(b"", "It is empty."), (b" \r\n", "It is empty."), (b"a\x00b", "binary")])
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    with pytest.raises(CannotRead, match=reason):
        read(tmp_path, data)


def test_a_file_too_large_for_an_article_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "MOST_BYTES", 1024**2)
    with pytest.raises(CannotRead, match="larger than 1 MB; split it"):
        read(tmp_path, b"x" * (1024**2 + 1))
