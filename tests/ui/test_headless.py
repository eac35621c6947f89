"""The first minute without a screen, in a process of its own and with the real worker."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

SCRIPT = """
import sys
from pathlib import Path
from copydesk.ui.headless import demonstrate
for path in demonstrate(Path(sys.argv[1]), theme="dark", size=(1200, 800), scale=2):
    print(path)
"""


def test_the_sample_is_pre_filled_exported_and_painted(tmp_path: Path):
    for _ in range(2):  # a second time in the same folder works as well
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(tmp_path)], capture_output=True, text=True, timeout=170, check=False
        )
        assert done.returncode == 0, done.stderr
    project, gold, picture = map(Path, done.stdout.split())
    assert project.is_file()
    (line,) = gold.read_text(encoding="utf-8").splitlines()
    assert "Lloyd Austin" in {entity["text"] for entity in json.loads(line)["entities"]}
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (2400, 1600)


def test_a_missing_pipeline_is_told_and_the_rest_is_there_all_the_same(tmp_path: Path):
    script = SCRIPT.replace('theme="dark"', 'pipeline="no_such_pipeline", theme="dark"')
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, timeout=170, check=False
    )
    assert done.returncode != 0
    assert "NoSuggestions: no suggestions could be made" in done.stderr
    assert "no_such_pipeline" in done.stderr
    assert (tmp_path / "copydesk-dark.png").is_file()
