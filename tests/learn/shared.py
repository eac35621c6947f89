"""The scorers and annotated articles that lie outside this repository, where there are any."""

from __future__ import annotations

import importlib.util
import os
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

SHARED = Path(os.environ.get("COPYDESK_SHARED") or Path(__file__).parents[3] / "shared")

needs_scorers = pytest.mark.skipif(
    not (SHARED / "eval" / "score_quotes.py").is_file(),
    reason=f"no scorers in {SHARED / 'eval'}; COPYDESK_SHARED names another folder",
)


@cache
def scorer(name: str) -> ModuleType:
    """One of the scorers as a module; nothing is written beside it."""
    path = SHARED / "eval" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"shared_{name}", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        spec.loader.exec_module(module)
    finally:
        sys.dont_write_bytecode = before
    return module
