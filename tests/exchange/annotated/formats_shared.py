"""The well-formed files of every format that lie outside this repository, where there are any."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SHARED = Path(os.environ.get("COPYDESK_SHARED") or Path(__file__).parents[4] / "shared")


def shared_file(name: str) -> Path:
    """One of the files; skips the test where it is not there."""
    path = SHARED / "data" / "formats" / name
    if not path.is_file():
        pytest.skip(f"no {path}; COPYDESK_SHARED names another folder")
    return path
