"""The process dies in the middle of an import: the project is as it was, and nothing is left lying about."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from intake.test_bringing_in import content

from copydesk.core.article import Article
from copydesk.store.project import Project
from copydesk.store.spool import remove_left_spools

SCRIPT = Path(__file__).with_name("importing.py")


def test_killed_at_any_moment_the_project_is_as_it_was(
    path: Path, prodigy: Callable[..., Path], tmp_path: Path
) -> None:
    with Project.open(path) as project:
        project.add(Article("here", "Here", "Ada Novak was here before."), "here.txt")
    before = content(path)
    file = prodigy(*(f"[Ada Novak|PER] told [Poole {number}|LOC]: “[we will|QUOTE]”" for number in range(2000)))
    environment = {**os.environ, "TMPDIR": str(tmp_path / "tmp")}
    rng = random.Random(2026)
    for number in range(8):
        command = [sys.executable, str(SCRIPT), str(path), str(file), ("gold", "suggestions")[number % 2]]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
            assert process.stdout
            for _ in range(1 + number % 3 % 2):
                process.stdout.readline()
            time.sleep(rng.random() * 0.25)
            process.kill()
            said = process.stdout.read().split()
        assert "done" not in said, number
        with Project.open(path) as project:
            project.set_setting("open_by", "")
            assert project.check() == []
            assert project.ids() == ["here"]
        assert [row for row in content(path) if "open_by" not in row] == [row for row in before if "open_by" not in row]
    for left in (tmp_path / "tmp").iterdir():
        os.utime(left, (0, 0))
    remove_left_spools()
    assert list((tmp_path / "tmp").iterdir()) == []
