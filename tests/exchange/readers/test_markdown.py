"""Markdown as the prose that a reader sees."""

from __future__ import annotations

from pathlib import Path

import pytest

from copydesk.core.article import Article
from copydesk.exchange.incoming import CannotRead, Incoming
from copydesk.exchange.readers import markdown


def read(tmp_path: Path, text: str | bytes) -> Article:
    file = tmp_path / "story.md"
    file.write_bytes(text.encode("utf-8") if isinstance(text, str) else text)
    (found,) = markdown.read(file)
    assert isinstance(found, Incoming)
    return found.article


@pytest.mark.parametrize(
    ("source", "prose"),
    [
        ("He said **no** to _the_ [Pentagon](http://x.org 'y').", "He said no to the Pentagon."),
        ("One\ntwo  \nthree<br>four", "One two\nthree\nfour"),
        ("> “We mean it,”\n> he added.", "“We mean it,” he added."),
        ("- one\n- two\n\n1. three", "one\n\ntwo\n\nthree"),
        ("Type `a * b`:\n\n```py\nx = 1\n\ny = 2\n```\n\n    z", "Type a * b:\n\nx = 1\n\ny = 2\n\nz"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "a\n\nb\n\n1\n\n2"),
        ("A &amp; B \\*C\\* ~~old~~", "A & B *C* old"),
        ("![a flag](flag.png)\n\nText", "Text"),
        ("<div>Kept</div>\n\n<!-- not -->\n\n<script>\nno()\n</script>\n\na <b>bold</b> word", "Kept\n\na bold word"),
        ("One\n\n---\n\nTwo", "One\n\nTwo"),
    ],
)
def test_marks_go_and_words_stay(tmp_path: Path, source: str, prose: str) -> None:
    assert read(tmp_path, source).text == prose


def test_a_heading_on_top_is_the_title_and_stays_in_the_text(tmp_path: Path) -> None:
    article = read(tmp_path, "# Austin in *Seoul*\n\nThe story.")
    assert (article.title, article.text) == ("Austin in Seoul", "Austin in Seoul\n\nThe story.")


def test_an_empty_heading_is_no_title(tmp_path: Path) -> None:
    assert read(tmp_path, "#\n\nThe story.").title == "The story."
    with pytest.raises(CannotRead, match="empty"):
        read(tmp_path, "#\n")


def test_front_matter_goes_into_the_meta(tmp_path: Path) -> None:
    article = read(
        tmp_path,
        "\ufeff---\r\ntitle: 'Austin: in Seoul'\r\n# a note\r\nauthor: Jane Roe\r\ndraft:\r\n"
        "tags:\r\n  - asia\r\n- defence\r\nurl: http://x.org\r\n---\r\nThe story.\r\n",
    )
    assert (article.title, article.text) == ("Austin: in Seoul", "The story.")
    assert article.meta == {"author": "Jane Roe", "tags": ["asia", "defence"], "url": "http://x.org"}


def test_front_matter_in_toml_goes_into_the_meta_too(tmp_path: Path) -> None:
    article = read(tmp_path, '+++\ntitle = "Seoul"\ndate = 2023-01-31\n[desk]\nnames = ["asia"]\n+++\nThe story.')
    assert (article.title, article.text) == ("Seoul", "The story.")
    assert article.meta == {"date": "2023-01-31", "desk": {"names": ["asia"]}}


@pytest.mark.parametrize(
    "source",
    [
        "---\nThe story: it goes on.",
        "---",
        "---\nnot a key\n---\nText",
        "---\n indented: x\n---\nText",
        "+++\n= x\n+++\nText",
    ],
)
def test_what_is_no_front_matter_stays_in_the_text(tmp_path: Path, source: str) -> None:
    article = read(tmp_path, source + "\n\nEnd")
    assert article.meta == {}
    assert article.text.endswith("End")
    assert source.split("\n")[1].strip() in article.text if "\n" in source else True


def test_an_older_encoding_is_told(tmp_path: Path) -> None:
    source = "He left for *café* life in the city of the prime minister."
    assert read(tmp_path, source.encode("cp1252")).meta == {"encoding": "cp1252"}


def test_words_deep_inside_lists_and_quotations_are_not_lost(tmp_path: Path) -> None:
    assert read(tmp_path, ">" * 30 + " said").text == "said"
