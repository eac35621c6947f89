"""The dataset as anyone with a SQL tool reads it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from store.editing import AT, correct, undo

from copydesk.core.annotations import Role
from copydesk.core.corrections import SetPart, SignOffArticle
from copydesk.store.project import Project


def _read(path: Path, sql: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def test_nothing_is_gold_before_it_is_signed(project: Project, path: Path):
    assert _read(path, "SELECT * FROM gold_entities") == []
    assert _read(path, "SELECT * FROM gold_quotes") == []


def test_gold_entities_are_listed_in_reading_order_with_their_words(project: Project, path: Path):
    correct(project, "a1", SignOffArticle(AT))
    assert _read(path, "SELECT article, id, label, text, origin, annotator, signed_off_by FROM gold_entities") == [
        ("a1", "e3", "LOC", "🇬🇧", "kept", "Ada", "Ada"),
        ("a1", "e1", "PERSON", "Ada Novak", "kept", "Ada", "Ada"),
        ("a1", "e2", "ORG", "Pentagon", "kept", "Ada", "Ada"),
    ]


def test_offsets_in_the_views_count_code_points(project: Project, path: Path):
    correct(project, "a1", SignOffArticle(AT))
    text = project.article("a1").text
    for start, end, words in _read(path, 'SELECT start, "end", text FROM gold_entities'):
        assert text[start:end] == words


def test_a_quote_is_one_row_with_its_fragments_joined(project: Project, path: Path):
    correct(project, "a1", SignOffArticle(AT))
    assert _read(path, "SELECT id, kind, speaker, content, cue, source FROM gold_quotes") == [
        ("q4", "direct", "Ada Novak", "“Wé must 🇬🇧 go,”", "said", "Ada Novak"),
        ("q5", "direct", "Ada Novak", "“And,” … “soon.”", "added", "she"),
    ]


def test_a_quote_without_a_cue_has_none(project: Project, path: Path):
    correct(project, "a1", SetPart("q4", Role.CUE, ()))
    correct(project, "a1", SignOffArticle(AT))
    assert _read(path, "SELECT cue FROM gold_quotes WHERE id = 'q4'") == [(None,)]


def test_an_article_that_was_reopened_is_gold_no_longer(project: Project, path: Path):
    correct(project, "a1", SignOffArticle(AT))
    undo(project, "a1")
    assert _read(path, "SELECT * FROM gold_entities") == []
