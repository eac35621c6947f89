"""What a component keeps in its folder of the pipeline: one JSON file, for whoever opens it to read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import cast

FILE = "settings.json"
Json = Mapping[str, object]


def write_settings(path: str | Path, settings: Json) -> None:
    """Write the file into the folder ``path``, which is made when it is not there."""
    Path(path).mkdir(parents=True, exist_ok=True)
    (Path(path) / FILE).write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")


def read_settings(path: str | Path) -> Json:
    """What `write_settings` wrote. Raises OSError and ValueError."""
    return cast("Json", json.loads((Path(path) / FILE).read_text(encoding="utf-8")))
