"""No file can hurt: mutated files through every reader, in processes of their own that are watched.

The whole of it is ``python tests/fuzz_readers.py --count 10000``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from fuzzing.mutations import MUTATIONS, mutated
from fuzzing.runs import outcomes
from fuzzing.seeds import TEXT, Seed, seeds, zipped

from copydesk.core.corrections import SignOffArticle
from copydesk.exchange.formats import READABLE
from copydesk.exchange.importing import Incoming, Problem, read_files
from copydesk.project_files import check_file
from copydesk.workflow import Desk

COUNT = 1_500
POSIX_ONLY = pytest.mark.skipif(sys.platform == "win32", reason="Windows does not limit a process so")


@pytest.fixture(scope="module")
def made() -> dict[str, Seed]:
    return seeds()


def test_every_format_that_is_read_has_a_sound_seed(made: dict[str, Seed], tmp_path: Path) -> None:
    for kind in READABLE:
        if kind.apart:
            continue  # read in the processes below; spaCy takes its time
        (tmp_path / kind.name).mkdir()
        seed = made[kind.name]
        reads = list(read_files([seed.put_into(tmp_path / kind.name, seed.data)]))
        found = [read for read in reads if isinstance(read, Incoming)]
        assert found or kind.name == "xml", (kind.name, reads)


@POSIX_ONLY
@pytest.mark.timeout(600)
def test_mutated_files_are_read_or_refused_and_nothing_else() -> None:
    found = list(outcomes(COUNT))
    assert [each for each in found if each.wrong] == []
    assert {each.kind for each in found} == {kind.name for kind in READABLE}
    # Were all refused at the door, or all left alone, nothing would have been tried.
    assert sum(each.articles for each in found) > COUNT // 8
    assert sum(each.problems for each in found) > COUNT // 4


@POSIX_ONLY
def test_what_must_not_happen_would_be_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bad = (
        "import copydesk.exchange.importing as importing, socket, sys, time\n"
        "def read_files(paths):\n"
        "    word = paths[0].read_text()\n"
        "    if word == 'net': socket.getaddrinfo('localhost', 80)\n"
        "    if word == 'write': open('%s', 'w').close()\n"
        "    if word == 'raise': raise ZeroDivisionError('x')\n"
        "    if word == 'memory': sys.held = b'x' * 1_200_000_000\n"
        "    if word == 'die': import os; os._exit(7)\n"
        "    if word == 'hang': time.sleep(60)\n"
        "    return iter(())\n"
        "importing.read_files = read_files\n"
    ) % (tmp_path / "elsewhere")
    (tmp_path / "sitecustomize.py").write_text(bad)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr("fuzzing.runs.SECONDS", 12)
    words = ("net", "write", "raise", "memory", "die", "hang", "")
    monkeypatch.setattr("fuzzing.runs.seeds", lambda: {str(n): Seed("a.txt", w.encode()) for n, w in enumerate(words)})
    monkeypatch.setattr("fuzzing.runs.mutated", lambda data, others, seed: ("", data))
    told = [" ".join(each.wrong) for each in outcomes(len(words))]
    for said, expected in zip(
        told, ("network", "wrote", "ZeroDivisionError", "MB", "died with 7", "hung"), strict=False
    ):
        assert expected in said
    assert told[-1] == ""


def test_mutations_are_the_same_every_time(made: dict[str, Seed]) -> None:
    everything = [one.data for one in made.values()]
    tried: set[str] = set()
    for seed in range(90):
        data = everything[seed % len(everything)]
        name, once = mutated(data, everything, seed)
        assert (name, once) == mutated(data, everything, seed)
        tried.update(name.split(", "))
    assert tried == set(MUTATIONS)


def test_a_project_into_which_broken_files_are_brought_stays_sound(made: dict[str, Seed], tmp_path: Path) -> None:
    everything = [one.data for one in made.values()]
    files = [made[kind.name] for kind in READABLE if not kind.apart]
    for number in range(80):
        seed = files[number % len(files)]
        folder = tmp_path / "in" / str(number)
        folder.mkdir(parents=True)
        seed.put_into(folder, mutated(seed.data, everything, number)[1])
    project = tmp_path / "a.copydesk"
    with Desk.create(project, "a", "Ada") as desk:
        report = desk.import_files([tmp_path / "in"])
        assert report.added
        assert report.problems
        opened = desk.open_article(report.added[0])
        desk.correct(opened, SignOffArticle("2026-01-31T16:06:05+00:00"))
    assert list(check_file(project)) == []


# What means harm is refused by name


def reason(tmp_path: Path, name: str, data: bytes) -> str:
    """What is said of the file; it must be the whole of what comes of it."""
    (tmp_path / name).write_bytes(data)
    reads = list(read_files([tmp_path / name]))
    return " ".join(f"{read.source}: {read.reason}" for read in reads if isinstance(read, Problem))


def test_a_bomb_is_refused_by_name(tmp_path: Path) -> None:
    assert "200 times its size" in reason(tmp_path, "a.zip", zipped({"bomb.txt": b" " * 200_000_000}))


def test_a_name_that_leads_out_of_the_archive_is_refused_by_name(tmp_path: Path) -> None:
    told = reason(tmp_path, "a.zip", zipped({"../../evil.txt": TEXT}))
    assert "evil.txt" in told
    assert not (tmp_path.parent.parent / "evil.txt").exists()


@pytest.mark.parametrize("root", ["nitf", "newsItem", "rss", "recipe"])
def test_entities_are_not_expanded(tmp_path: Path, root: str) -> None:
    levels = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    data = f'<?xml version="1.0"?><!DOCTYPE {root} [<!ENTITY a0 "aaaaaaaaaa">{levels}]><{root}>&a9;</{root}>'
    told = reason(tmp_path, "a.xml", data.encode())
    assert any(word in told for word in ("entit", "DOCTYPE", "document type")), told


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_deep_nesting_and_endless_numbers_are_refused(tmp_path: Path, name: str) -> None:
    assert reason(tmp_path, name, b'{"text": "Austin.", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}")
    assert reason(tmp_path, name, json.dumps({"text": "Austin."}).encode()[:-1] + b', "x": ' + b"9" * 100_000 + b"}")
