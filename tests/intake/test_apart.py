"""Files of some formats are read in a process of their own, and come out as if they had been read here."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from copydesk.exchange.formats import format_named, format_of
from copydesk.exchange.importing import read_one
from copydesk.intake import apart
from copydesk.intake.apart import read_apart


def test_what_is_read_there_is_what_would_be_read_here(tmp_path: Path, prodigy: Callable[..., Path]) -> None:
    (tmp_path / "page.html").write_bytes("<p>Ada Novak spoke in Poole, “yes”.</p>".encode("utf-16"))
    (tmp_path / "broken.jsonl").write_text('{"text": "One."}\nno json\n{"text": "😊 \\u2028"}\n', "utf-8")
    for path in (prodigy("[Ada|PER] spoke."), tmp_path / "page.html", tmp_path / "broken.jsonl", tmp_path / "gone.txt"):
        kind = format_of(path)
        assert kind
        here = list(read_one(path, kind, {}))
        assert list(read_apart(path, kind, {})) == here
        assert here


def test_choices_go_along(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"body": "One."}\n', "utf-8")
    (read,) = read_apart(tmp_path / "a.jsonl", format_named("jsonl"), {"text": "body"})
    assert read.article.text == "One."  # type: ignore[union-attr]


def test_a_process_that_dies_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_command", lambda: [sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"])
    (problem,) = read_apart(tmp_path / "a.txt", format_named("text"), {})
    assert "ended too soon" in problem.reason  # type: ignore[union-attr]


def test_it_ends_when_nobody_reads_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.jsonl").write_text("".join(f'{{"text": "{"words " * 100} {n}."}}\n' for n in range(2000)), "utf-8")
    started: list[subprocess.Popen[str]] = []
    popen = subprocess.Popen

    def remember(*words: object, **options: object) -> subprocess.Popen[str]:
        started.append(popen(*words, **options))  # type: ignore[call-overload]
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", remember)
    reads = read_apart(tmp_path / "a.jsonl", format_named("jsonl"), {})
    next(reads)
    reads.close()  # type: ignore[attr-defined]
    assert started[0].poll() is not None


def test_spacy_files_are_read_without_importing_spacy_here(tmp_path: Path) -> None:
    make = (
        "import sys, spacy; from spacy.tokens import DocBin; nlp = spacy.blank('en'); doc = nlp('Ada Novak spoke.');"
        "doc.set_ents([doc.char_span(0, 9, label='PER')]); "
        "DocBin(docs=[doc], store_user_data=True).to_disk(sys.argv[1])"
    )
    path = tmp_path / "a.spacy"
    subprocess.run([sys.executable, "-c", make, str(path)], check=True, timeout=120)
    look = (
        "import sys; from pathlib import Path; from copydesk.intake.reading import examine;"
        "from copydesk.intake.values import Request; from copydesk.intake.apart import read_apart;"
        "seen = examine(Request((Path(sys.argv[1]),)), apart=read_apart).recognised;"
        "print(seen.articles, [row.label for row in seen.theirs], 'spacy' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", look, str(path)], capture_output=True, text=True, timeout=120, check=True
    )
    assert done.stdout.strip() == "1 ['PER'] False"
