"""A project to import into, and files of our own and of other tools."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from copydesk.bundled import news_scheme
from copydesk.intake.bringing_in import bring_in
from copydesk.intake.labels import proposal, to_decide
from copydesk.intake.reading import Examined, examine
from copydesk.intake.values import ImportReport, Plan, Request
from copydesk.store.project import Project

Import = Callable[..., ImportReport]


@pytest.fixture(autouse=True)
def _own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "news.copydesk"
    Project.create(path, "News", news_scheme()).close()
    return path


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project.open(path) as project:
        yield project


@pytest.fixture
def prodigy(tmp_path: Path) -> Callable[..., Path]:
    """Writes tasks of Prodigy: each a text and spans, "[Ada|PER] spoke" with their labels inline."""

    def write(*marked: str, name: str = "tasks.jsonl") -> Path:
        path = tmp_path / name
        path.write_text("".join(json.dumps(_task(each), ensure_ascii=False) + "\n" for each in marked), "utf-8")
        return path

    return write


def _task(marked: str) -> dict[str, object]:
    text, spans = "", list[dict[str, object]]()
    for piece in marked.split("["):
        covered, bar, rest = piece.partition("|")
        if bar:
            label, _, after = rest.partition("]")
            spans.append({"start": len(text), "end": len(text) + len(covered), "label": label})
            text += covered + after
        else:
            text += piece
    return {"text": text, "spans": spans, "answer": "accept", "_view_id": "spans_manual"}


def look(*paths: Path, **options: object) -> Examined:
    return examine(Request(paths, **options))  # type: ignore[arg-type]


def likely(project: Project, examined: Examined, **options: object) -> Plan:
    """The plan that is proposed."""
    mapping = proposal(to_decide(examined.recognised, project.schemes), project.scheme, None)
    return Plan(**{"mapping": mapping, **options})  # type: ignore[arg-type]


@pytest.fixture
def bring(project: Project) -> Import:
    """Imports files as they are likely meant, or as the options say."""

    def do(*paths: Path, **options: object) -> ImportReport:
        with look(*paths) as examined:
            return bring_in(project, examined, likely(project, examined, **options), "Bo")

    return do
