"""Files are read once, into a spool; what they are is counted as they go by."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from intake.conftest import look
from intake.test_bringing_in import ADA, NOTE, YES, native

from copydesk.core.article import Article
from copydesk.exchange import formats
from copydesk.exchange.choices import BadChoice, Choice, Choices
from copydesk.exchange.flat import Flat, FlatSpan
from copydesk.exchange.format import Format
from copydesk.exchange.incoming import CannotRead, Incoming, Read
from copydesk.exchange.units import Measured, Unit
from copydesk.intake import reading
from copydesk.intake.meter import WHOLE, Meter
from copydesk.intake.reading import examine
from copydesk.intake.values import ImportStopped, Request, TakenFrom, TheirLabel, UnitUse


def test_what_the_files_are_is_counted(tmp_path: Path, prodigy: Callable[..., Path]) -> None:
    (tmp_path / "a.txt").write_text("One.", "utf-8")
    (tmp_path / "b.txt").touch()
    gold = native(tmp_path / "gold.jsonl", ADA, YES, NOTE)
    tasks = prodigy("[Ada|PER] and [Bo|PER] and [Ada|PER] " + "x" * 50, f"[{'long ' * 20}|BIG] y", "None.")
    with look(tmp_path / "a.txt", tmp_path / "b.txt", gold, tasks) as examined:
        seen = examined.recognised
        assert len(examined.spool) == seen.articles == 5
    assert dict(seen.formats) == {"text": 1, "copydesk": 1, "prodigy": 3}
    assert (seen.annotated, seen.signed) == (3, 1)
    assert seen.theirs == (
        TheirLabel("PER", 3, ("Ada", "Bo")),
        TheirLabel("BIG", 1, ("long " * 7 + "long…",)),
    )
    assert seen.native == (TheirLabel("PERSON", 1, ("Ada Novak",)),)
    assert [problem.source for problem in seen.problems] == [str(tmp_path / "b.txt")]


def test_columns_that_were_guessed_are_counted(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("body,author\none,A\ntwo,B\n", "utf-8")
    (tmp_path / "b.csv").write_text("text\nthree\n", "utf-8")
    with look(tmp_path / "a.csv", tmp_path / "b.csv") as examined:
        assert examined.recognised.taken == (TakenFrom("text", "body", 2), TakenFrom("byline", "author", 2))


def test_a_file_goes_by_the_name_that_it_is_given(tmp_path: Path) -> None:
    good, bad, other = (tmp_path / name for name in ("1.txt", "2.txt", "3.txt"))
    good.write_text("One.", "utf-8")
    other.write_text("Three.", "utf-8")
    bad.touch()
    with examine(Request((good, bad, other), names={good: "clipboard.txt", bad: "clipboard.txt"})) as examined:
        sources = [json.loads(row.payload)["source"] for row in examined.spool]
        assert sources == ["clipboard.txt", str(other)]
        assert [problem.source for problem in examined.recognised.problems] == ["clipboard.txt"]


def test_a_file_that_changes_after_it_was_read_comes_in_as_it_was_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One.", "utf-8")
    with look(tmp_path / "a.txt") as examined:
        (tmp_path / "a.txt").unlink()
        (row,) = examined.spool
    assert json.loads(row.payload)["text"] == "One."


def test_the_spool_is_gone_when_reading_is_called_off_or_fails(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("".join(f'{{"text": "Row {n}."}}\n' for n in range(20)), "utf-8")
    for asked in range(22):
        times = iter(range(100))
        with pytest.raises(ImportStopped):
            examine(Request((tmp_path / "a.jsonl",)), None, lambda times=times, asked=asked: next(times) >= asked)
        assert list((tmp_path / "tmp").iterdir()) == []
    with pytest.raises(BadChoice):
        look(tmp_path, format="no such format")
    with pytest.raises(BadChoice):
        look(tmp_path, choices={"no such choice": "x"})
    assert list((tmp_path / "tmp").iterdir()) == []


def _row(**extra: object) -> Format:
    def read(path: Path, choices: Choices) -> Iterator[Read]:
        text = "Text of it."
        span = FlatSpan("1", (), "EMPTY")
        yield Incoming(Article("1", choices.get("column", "-"), text), str(path), found=Flat((span,)))
        for refused in (0, 1):
            measured = Measured(Unit.UTF16, 2, 1, refused, ambiguous=bool(refused))
            yield Incoming(Article(f"2{refused}", "", text + str(refused)), str(path), found=Flat(), measured=measured)
        nothing = Measured(Unit.CODE_POINT, 0, 0, 0)
        yield Incoming(Article("3", "", "Three."), str(path), found=Flat(), measured=nothing)
        yield Incoming(Article("4", "half \ud83d", "Four."), str(path), 4)
        raise CannotRead("Enough.")

    return Format("odd", (".odd",), "Odd", read, read_choices=(Choice("column", "Column", "text"),), **extra)


@pytest.fixture
def odd(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Path]:
    def make(**extra: object) -> Path:
        table = (*formats.READABLE, _row(**extra))
        monkeypatch.setattr(formats, "FORMATS", table)
        monkeypatch.setattr(formats, "READABLE", table)
        monkeypatch.setattr(reading, "READABLE", table)
        (tmp_path / "x.odd").write_text("x", "utf-8")
        return tmp_path / "x.odd"

    return make


def test_units_of_offsets_are_told_with_how_sure_they_are(odd: Callable[..., Path]) -> None:
    with look(odd(), choices={"column": "body"}) as examined:
        assert json.loads(next(iter(examined.spool)).payload)["title"] == "body"
        seen = examined.recognised
    assert seen.units == (UnitUse(Unit.UTF16, 2, 4, 2, 1, 1),)
    assert seen.theirs == (TheirLabel("EMPTY", 1, ("",)),)
    assert ["half a character" in problem.reason for problem in seen.problems] == [True, False]
    assert seen.articles == 4


def test_formats_that_need_another_process_are_read_there(odd: Callable[..., Path], tmp_path: Path) -> None:
    asked: list[tuple[str, Choices]] = []

    def apart(path: Path, kind: Format, choices: Choices) -> Iterator[Read]:
        asked.append((kind.name, choices))
        yield Incoming(Article("x", "X", "Read elsewhere."), str(path))

    (tmp_path / "a.txt").write_text("One.", "utf-8")
    files = (odd(apart=True), tmp_path / "a.txt")
    with examine(Request(files, choices={"column": "body"}), apart=apart) as examined:
        assert len(examined.spool) == 2
    assert asked == [("odd", {"column": "body"})]


# How much has been read


def test_reading_tells_how_much_is_read_by_bytes_and_lines(tmp_path: Path) -> None:
    row = json.dumps({"text": "words " * 100})
    (tmp_path / "large.jsonl").write_text("\n".join(row.replace("words", f"w{n}", 1) for n in range(3000)), "utf-8")
    (tmp_path / "small.txt").write_text("One.", "utf-8")
    told: list[tuple[int, int]] = []
    files = (tmp_path / "large.jsonl", tmp_path / "small.txt", tmp_path / "gone.txt")
    with examine(Request(files), lambda done, total: told.append((done, total))):
        pass
    assert len(told) > 500
    assert told == sorted(told)
    assert told[-1] == (WHOLE, WHOLE)


def test_a_meter_without_a_listener_or_files_is_no_trouble(tmp_path: Path) -> None:
    Meter([], None).done(tmp_path)
    told: list[int] = []
    meter = Meter([tmp_path / "gone"], lambda done, total: told.append(done))
    meter.at(tmp_path / "gone", 3)
    meter.done(tmp_path / "gone")
    assert told == [WHOLE]
