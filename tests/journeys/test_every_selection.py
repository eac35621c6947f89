"""Ten thousand articles of emoji, flags, joiners, accents, line ends and blanks of every kind: what an editor selects
on the screen is what the gold says, to the character."""

from __future__ import annotations

import json
import random
from pathlib import Path

from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Annotations, Entity
from copydesk.core.article import Article
from copydesk.core.corrections import AddEntity, CannotCorrect, Rules, plan
from copydesk.core.offsets import shown
from copydesk.core.spans import Span, trim_name
from copydesk.project_files import export_gold
from copydesk.store.project import JournalEntry, Project
from copydesk.ui.page.article_view import ArticleView

COUNT = 10_000
PIECES = (
    *("👩\u200d👧", "🇬🇧", "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", "👍🏽", "😊", "𝔸", "𐍈"),
    *("e\u0301", "ñ", "Ω\u0308", "שלום", "مرحبا", "\u202eabc\u202c", "東京", "ไทย"),
    *("\r\n", "\n", "\r", "\u2028", "\u2029", "\u0085", "\u00a0", "\u3000", "  ", "\t", "\ufeff", "\u200b", "\ufffc"),
    *("Ada", "Novak", "“", "”", "said", "1", ",", ".", "-", " ", " ", " "),
)
AT = "2026-11-24T10:00:00+00:00"


def made_up(rng: random.Random) -> str:
    """A text that has a letter or a figure to select."""
    return "".join(rng.choice(PIECES) for _ in range(rng.randint(1, 24))) + rng.choice(("x", "7", "😊", "é"))


def test_what_is_selected_is_what_the_gold_says(qtbot: QtBot, tmp_path: Path) -> None:
    rng = random.Random(1)
    view = ArticleView()
    qtbot.addWidget(view)
    texts = list(dict.fromkeys(made_up(rng) for _ in range(COUNT + 500)))[:COUNT]
    selected: dict[str, str] = {}
    with Project.create(tmp_path / "all.copydesk", "All", news_scheme()) as project, project.transaction():
        project.add_many((Article(f"a{number}", "t", text), "made up") for number, text in enumerate(texts))
        for number, text in enumerate(texts):
            span = _some_selection(view, text, rng)
            if span is None:
                continue
            try:
                change = plan(Annotations(), AddEntity(span, "MISC"), Rules(text, frozenset({"MISC"}), "Ada"))
            except CannotCorrect:
                assert trim_name(span, text) is None
                continue
            after = Annotations().apply(change)
            project.append(f"a{number}", JournalEntry(1, "do", 1, change, "Ada", AT), after)
            (entity,) = after.entities.values()
            assert isinstance(entity, Entity)
            selected[f"a{number}"] = entity.span.of(text)
    with Project.open(tmp_path / "all.copydesk", read_only=True) as project:
        export_gold(project, tmp_path / "all.jsonl", "all")
    found = 0
    with (tmp_path / "all.jsonl").open(encoding="utf-8", newline="\n") as lines:
        for record in map(json.loads, lines):
            for row in record["entities"]:
                found += 1
                assert record["text"][row["start"] : row["end"]] == row["text"] == selected[record["id"]]
    assert found == len(selected) > COUNT * 0.8


def _some_selection(view: ArticleView, text: str, rng: random.Random) -> Span | None:
    """What the view says is selected, after Qt was told so in its own units; the letters that it shows are the same."""
    view.show_text(text)
    document, cursor = view.document(), view.textCursor()
    places = sorted(rng.randrange(document.characterCount()) for _ in range(2))
    if places[0] == places[1]:
        places = [0, document.characterCount() - 1]
    cursor.setPosition(places[0])
    cursor.setPosition(places[1], cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    begin16, end16 = view.textCursor().selectionStart(), view.textCursor().selectionEnd()
    span = view.selected_span()
    if span is None:
        assert end16 - begin16 == 1, "more than half a character was selected"
        return None
    on_screen = "".join(document.characterAt(at16) for at16 in range(begin16, end16))
    # A pair may be selected by half; Qt's own paragraph ends stand for every line end.
    if not any("\udc00" <= document.characterAt(at16) <= "\udfff" for at16 in (begin16, end16)):
        seen = on_screen.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
        assert _plain(seen) == _plain(span.of(shown(text)))
    return span


def _plain(words: str) -> str:
    return "".join("\n" if character in "\u2029\u2028\n\r" else character for character in words)
