"""Imports run downhill: each room may use the rooms below it and the foreign packages of its row, and nothing else."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from copydesk import __version__

PACKAGE = Path(__file__).parent.parent / "desktop" / "copydesk"

# room -> rooms of copydesk that it may import, foreign packages that it may import.
# A file directly under copydesk/ is a room of its own.
# "prefill.options" lets in that module and nothing else of its room.
LAYERS: dict[str, tuple[set[str], set[str]]] = {
    "core": (set(), set()),
    "bundled": ({"core"}, set()),
    "qt_libraries": (set(), set()),
    "patterns": ({"core"}, {"regex"}),
    "everywhere": ({"core", "store", "patterns"}, set()),
    "exchange": (
        {"core"},
        {"pypdf", "charset_normalizer", "trafilatura", "lxml", "mammoth", "markdown_it", "regex", "pyarrow"},
    ),
    "store": ({"core"}, {"sqlite_utils", "filelock"}),
    "prefill": ({"core", "exchange"}, {"spacy", "numpy", "onnxruntime"}),
    "learn": (
        {"core", "exchange", "prefill"},
        {"spacy", "numpy", "torch", "safetensors", "onnx", "onnxruntime", "tqdm", "matplotlib"},
    ),
    "intake": ({"core", "exchange", "store", "bundled"}, {"tqdm"}),
    "project_files": ({"core", "exchange", "store", "bundled"}, set()),
    "workflow": (
        {"core", "exchange", "store", "bundled", "intake", "dispatch", "project_files", "everywhere"},
        set(),
    ),
    "ui": (
        {
            "core",
            "exchange",
            "intake",
            "workflow",
            "patterns",
            "project_files",
            "bundled",
            "prefill.options",
            "prefill.labels",
            "prefill.scope",
            "dispatch.words",
            "prefill.proposing",  # a quote is proposed while the editor waits, and rules need no worker
        },
        {"PySide6", "platformdirs", "markdown_it"},
    ),
    "dispatch": ({"core", "exchange", "store", "bundled"}, {"tqdm"}),
    "cli": (
        {
            "dispatch",
            "core",
            "exchange",
            "store",
            "workflow",
            "intake",
            "project_files",
            "bundled",
            "prefill",
            "learn",
            "qt_libraries",
            "ui",
        },
        {"tqdm"},
    ),
    "__main__": ({"cli"}, set()),
}

# Folders that may use what the rest of their room may not; the table of formats names them as read and written apart.
APART = {"exchange/annotated/docbin": {"spacy", "srsly", "numpy"}}


def room_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imports_of(path: Path) -> set[str]:
    """Every module that a file imports, at its top or within a function."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name} imports relatively"
            found.add(node.module or "")
            if node.module == "copydesk":
                found |= {f"copydesk.{alias.name}" for alias in node.names}
    return found


MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_imports_only_what_its_room_may(path: Path) -> None:
    room = room_of(path)
    rooms, foreign = LAYERS[room]
    foreign = foreign | APART.get(path.parent.relative_to(PACKAGE).as_posix(), set())
    for module in imports_of(path):
        top, _, rest = module.partition(".")
        if top == "copydesk":
            below = rest.split(".")[0]
            allowed = not below or {below, rest} & (rooms | {room}) or below == "__version__"
            assert allowed, f"{room} may not import copydesk.{below}"
        else:
            assert top in foreign | set(sys.stdlib_module_names), f"{room} may not import {top}"


def test_spacy_and_qt_are_never_imported_at_the_top_of_what_must_start_fast() -> None:
    code = (
        "import sys, copydesk.cli, copydesk.workflow, copydesk.prefill.pool;"
        "print(sorted({name.partition('.')[0] for name in sys.modules} & {'spacy', 'PySide6', 'trafilatura'}))"
    )
    assert _python(code) == "[]"


def test_everything_below_the_window_runs_without_qt() -> None:
    below = [
        "copydesk." + str(path.relative_to(PACKAGE).with_suffix("")).replace("/", ".").removesuffix(".__init__")
        for path in MODULES
        # learn/teaching needs torch, which is installed for training only.
        if room_of(path) not in ("ui", "__main__") and "teaching" not in path.parts
    ]
    code = (
        "import sys, importlib\n"
        "sys.modules['PySide6'] = None\n"
        f"for name in {below!r}: importlib.import_module(name)\n"
        "print('all in')"
    )
    assert _python(code) == "all in"


def test_the_help_needs_nothing_but_the_standard_library() -> None:
    code = (
        "import sys, contextlib, io\n"
        "from copydesk.cli import main\n"
        "with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit): main(['--help'])\n"
        "names = {name.partition('.')[0] for name in sys.modules}\n"
        "print(sorted(names & {'spacy', 'PySide6', 'sqlite_utils', 'sqlite3', 'tqdm'}))"
    )
    assert _python(code) == "[]"


def _python(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_every_package_goes_into_the_wheel() -> None:
    project = tomllib.loads((PACKAGE.parent.parent / "pyproject.toml").read_text(encoding="utf-8"))
    packages = {
        ".".join(("copydesk", *path.parent.relative_to(PACKAGE).parts)) for path in PACKAGE.rglob("__init__.py")
    }
    assert set(project["tool"]["setuptools"]["packages"]) == packages | {"copydesk.resources", "copydesk.seeds"}


def test_the_version_is_said_once() -> None:
    project = tomllib.loads((PACKAGE.parent.parent / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == __version__
