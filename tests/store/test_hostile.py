"""Project files of strangers and of broken disks: opened, or refused by name; what is shown is what was annotated."""

from __future__ import annotations

import random
import shutil
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from tests.store.conftest import TEXT

from copydesk.core.annotations import Annotation
from copydesk.core.article import Article
from copydesk.core.decisions import Facet, Fact
from copydesk.core.spans import Span
from copydesk.store.project import Original, Project, ProjectUnavailable, Stored
from copydesk.store.selection import EVERYTHING

_T = TypeVar("_T")
DEEP = "[" * 100_000 + "]" * 100_000
FACT = Fact(Facet.NAME, "Ada Novak", "PERSON", Span(0, 9))
COPIES = 300
LONGEST_SECONDS = 10  # for one file, on a busy machine; the usual is some hundredths


@pytest.fixture
def sound(path: Path, suggestions: tuple[Annotation, ...]) -> Path:
    """A project with four articles, an original and suggestions, closed."""
    with Project.open(path) as project:
        for name in "bcd":
            article = Article(name, f"Title {name}", f"{TEXT} {name}")
            project.add(article, f"{name}.html", Original(f"{name}.html", "text/html", name.encode() * 3000))
            project.receive(name, "machine 1", suggestions)
    return path


def _everything(path: Path, *, read_only: bool = True) -> tuple[dict[str, Stored], list[str]]:
    """Whatever a window reads of a project, as far as it is not refused by name; and what `check` says."""
    loaded: dict[str, Stored] = {}
    with _refused(path), Project.open(path, read_only=read_only) as project:
        for article_id in _or_none(path, project.ids) or []:
            found = _or_none(path, lambda article_id=article_id: project.load(article_id))
            if found is not None:
                loaded[found.article.id] = found
            for read in (project.article, project.original, project.row):
                _or_none(path, lambda read=read, article_id=article_id: read(article_id))
            _or_none(path, lambda article_id=article_id: project.decided.about([FACT], article_id, None))
        _or_none(path, lambda: project.rows(0, 100))
        _or_none(path, lambda: project.count("pentagon"))
        _or_none(path, lambda: list(project.standing(EVERYTHING)))
        for number in (1, 2):
            _or_none(path, lambda number=number: project.texts.annotations(number))
        return loaded, project.check()
    return loaded, ["refused"]


@contextmanager
def _refused(path: Path) -> Iterator[None]:
    """Lets nothing out but what is no refusal that says what to do."""
    try:
        yield
    except ProjectUnavailable as error:
        _require_remedy(path, error.reason)


def _or_none(path: Path, read: Callable[[], _T]) -> _T | None:
    with _refused(path):
        try:
            return read()
        except KeyError:
            return None  # an id that is no longer there
    return None


def _require_remedy(path: Path, reason: str) -> None:
    assert path.name in reason
    assert any(word in reason for word in ("o back", "try again", "see that", "import", "Update", "is not a"))


def _agree(path: Path, before: dict[str, Stored], *, read_only: bool = True) -> bool:
    """True when anything was noticed. What is shown must be what was there, whatever else is broken."""
    begin = time.monotonic()
    loaded, problems = _everything(path, read_only=read_only)
    assert time.monotonic() - begin < LONGEST_SECONDS
    for article_id, stored in loaded.items():
        if article_id in before and stored.article.text_sha256 == before[article_id].article.text_sha256:
            assert stored.annotations == before[article_id].annotations
        else:
            assert problems, f"{article_id} is another article, and nobody says so"
    for article_id in before.keys() - loaded.keys():
        assert problems, f"{article_id} is not shown, and nobody says why"
    return bool(problems)


_ABSURD = {
    "an offset behind the text": "UPDATE entity SET \"end\" = 99999 WHERE id = 'e1'",
    "an offset that is text": "UPDATE entity SET start = 'first' WHERE id = 'e1'",
    "an offset that is a blob": "UPDATE quote_part SET \"end\" = x'ff' WHERE quote = 'q4'",
    "an offset beyond all numbers": "UPDATE entity SET \"end\" = 9223372036854775807 WHERE id = 'e1'",
    "words of elsewhere": "UPDATE entity SET text = 'Eve' WHERE id = 'e1'",
    "a label that is a blob": "UPDATE entity SET label = x'ff00' WHERE id = 'e1'",
    "text that is no UTF-8": "UPDATE entity SET label = CAST(x'ff00' AS TEXT) WHERE id = 'e1'",
    "a score that is text": "UPDATE entity SET score = 'high' WHERE id = 'e1'",
    "a huge blob for a title": "UPDATE article SET title = zeroblob(50000000) WHERE id = 'a1'",
    "a huge number of words": "UPDATE article SET words = 9223372036854775807",
    "counts that are text": "UPDATE article SET entities = 'many', last_seq = 'some'",
    "meta that is none": "UPDATE article SET meta = 'no JSON'",
    "meta that is a number": "UPDATE article SET meta = '1'",
    "meta nested without end": "UPDATE article SET meta = '{deep}'",
    "an id that is a blob": "UPDATE article SET id = x'00ff' WHERE id = 'b'",
    "remarks of no kind": "UPDATE article SET remarks = 'bribe'",
    "a suggestion nested without end": "DROP TRIGGER suggestion_keeps_what_it_says; "
    "UPDATE suggestion SET annotations = '{deep}'",
    "a suggestion that is no JSON": "DROP TRIGGER suggestion_keeps_what_it_says; "
    "UPDATE suggestion SET annotations = x'00'",
    "a suggestion that is a number": "DROP TRIGGER suggestion_keeps_what_it_says; "
    "UPDATE suggestion SET annotations = '7'",
    "a suggestion with half a character": "DROP TRIGGER suggestion_keeps_what_it_says; "
    "UPDATE suggestion SET annotations = replace(annotations, 'PERSON', '\\ud800')",
    "a suggestion labelled by a number": "DROP TRIGGER suggestion_keeps_what_it_says; "
    "UPDATE suggestion SET annotations = replace(annotations, '\"PERSON\"', '7')",
    "a suggestion elsewhere in the text": "DROP TRIGGER suggestion_keeps_what_it_says; "
    "UPDATE suggestion SET annotations = replace(annotations, '[', '[ 1')",
    "a change nested without end": "INSERT INTO journal VALUES (1, 1, 'do', 1, '{deep}', 'Eve', 'now'); "
    "UPDATE article SET last_seq = 1",
    "a change that is a list": "INSERT INTO journal VALUES (1, 1, 'do', 1, '[]', 'Eve', 'now'); "
    "UPDATE article SET last_seq = 1",
    "an undo of nothing": "INSERT INTO journal VALUES (1, 1, 'undo', 9, NULL, 'Eve', 'now'); "
    "UPDATE article SET last_seq = 1",
    "another text": "DROP TRIGGER article_text_keeps_what_it_says; UPDATE article_text SET text = 'Eve ' || text",
    "a text that is a blob": "DROP TRIGGER article_text_keeps_what_it_says; UPDATE article_text SET text = x'ff'",
    "gold that nobody signed": "UPDATE article SET status = 'gold'",
    "a name that is a blob": "UPDATE setting SET value = x'ff' WHERE key = 'name'",
    "a scheme that is a blob": "UPDATE setting SET value = x'ff' WHERE key = 'scheme'",
    "a scheme nested without end": "UPDATE setting SET value = 'a = {deep}' WHERE key = 'scheme'",
    "an original of terabytes": "DROP TRIGGER original_keeps_what_it_says; UPDATE original SET size = 1 << 60",
    "an original that is text": "DROP TRIGGER original_keeps_what_it_says; UPDATE original SET packed = 'x', size = ''",
    "a decision behind the text": "INSERT INTO decision VALUES (1, 'e9', 'name', 'ada novak', 'novak', 'ORG', 0, "
    "'x', -5, NULL, 'now')",
}


@pytest.mark.parametrize("sql", _ABSURD.values(), ids=_ABSURD)
def test_absurd_values_are_refused_and_check_says_so(sound: Path, sql: str):
    before, problems = _everything(sound)
    assert len(before) == 4
    assert problems == []
    connection = sqlite3.connect(sound)
    connection.executescript(sql.replace("{deep}", DEEP))
    connection.close()
    noticed = _agree(sound, before)
    # These concern no annotation; the queue refuses them, or shows them for what they are.
    assert (
        noticed
        or any(word in sql for word in ("title", "words", "x'ff' WHERE key = 'name'", "meta"))
        or "id = x" in sql
    )


def test_an_original_that_unpacks_without_end_is_not_unpacked(sound: Path):
    bomb = zlib.compress(bytes(50_000_000))
    connection = sqlite3.connect(sound)
    connection.execute("DROP TRIGGER original_keeps_what_it_says")
    connection.execute("UPDATE original SET packed = ?, size = 3000", (bomb,))
    connection.commit()
    connection.close()
    with Project.open(sound) as project, pytest.raises(ProjectUnavailable, match="is damaged"):
        project.original("b")


@pytest.mark.parametrize("name", ["../../.bashrc", "C:\\Windows\\x.dll", "/etc/passwd"])
def test_an_original_is_never_named_for_another_folder(sound: Path, name: str):
    connection = sqlite3.connect(sound)
    connection.execute("DROP TRIGGER article_original_keeps_what_it_says")
    connection.execute("UPDATE article_original SET name = ?", (name,))
    connection.commit()
    connection.close()
    with Project.open(sound) as project:
        original = project.original("b")
    assert original is not None
    assert original.name in (".bashrc", "x.dll", "passwd")


def _damaged(data: bytes, chance: random.Random) -> bytes:
    found = bytearray(data)
    for _ in range(chance.choice((1, 1, 3, 20))):
        start = chance.randrange(len(found))
        match chance.randrange(5):
            case 0:
                found[start] ^= 1 << chance.randrange(8)
            case 1:
                found[start] = chance.randrange(256)
            case 2:
                length = chance.randrange(1, 64)
                found[start : start + length] = chance.randbytes(len(found[start : start + length]))
            case 3:
                end = start // 4096 * 4096
                found[end : end + 4096] = bytes(len(found[end : end + 4096]))
            case _:
                if chance.random() < 0.2:
                    del found[max(100, start) :]
    return bytes(found)


def test_random_damage_is_refused_by_name_and_shows_nothing_wrong(sound: Path, tmp_path: Path):
    before, _ = _everything(sound)
    data = sound.read_bytes()
    noticed = 0
    for seed in range(COPIES):
        copy = tmp_path / "copies" / f"{seed}.copydesk"
        copy.parent.mkdir(exist_ok=True)
        copy.write_bytes(_damaged(data, random.Random(seed)))
        try:
            noticed += _agree(copy, before, read_only=seed % 6 > 0)
        except BaseException as error:
            error.add_note(f"seed {seed}")
            raise
        shutil.rmtree(copy.parent)
    assert noticed > COPIES // 4
