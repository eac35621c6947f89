"""What a look at files has found, and what to remember of it for the next time."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

from copydesk.exchange.choices import Choices
from copydesk.exchange.formats import FORMATS, format_of
from copydesk.intake.apart import read_apart
from copydesk.intake.reading import Examined
from copydesk.intake.values import Plan, Preview, Request, TheirLabel
from copydesk.workflow import Desk

AS_GOLD: Final = "import_as"
"""The project's own setting: whether annotations came in as gold the last time."""
CHOICES: Final = "import_choices"
"""The project's own setting: what was chosen for each format the last time, as JSON."""
_FEW: Final = 20  # files that are looked into before they are read, to remember what was chosen for such files


@dataclass(frozen=True, slots=True)
class Looked:
    """Files that were read into a spool, what their labels likely are, and what would become of all that."""

    examined: Examined
    labels: tuple[TheirLabel, ...]
    plan: Plan
    preview: Preview


def look(
    desk: Desk, request: Request, as_gold: bool, progress: Callable[[int, int], None], stopped: Callable[[], bool]
) -> Looked:
    """Read the files and see; for a thread beside the window. Raises what `Desk.examine` and `Desk.preview` raise."""
    examined = desk.examine(request, progress, stopped, read_apart)
    try:
        labels, mapping = desk.labels_to_decide(examined)
        plan = Plan(as_gold, mapping)
        return Looked(examined, labels, plan, desk.preview(examined, plan, stopped))
    except BaseException:
        examined.close()
        raise


def remembered_choices(setting: str | None, paths: Iterable[Path]) -> Choices:
    """What was chosen the last time for files like these."""
    before = _read(setting)
    found: dict[str, str] = {}
    for path in list(paths)[:_FEW]:
        kind = format_of(path) if path.is_file() else None
        offered = {choice.name for choice in kind.read_choices} if kind else set[str]()
        for name, value in before.get(kind.name if kind else "", {}).items():
            if name in offered:
                found[name] = value
    return found


def choices_to_remember(setting: str | None, formats: Iterable[str], choices: Choices) -> str:
    """The setting, with what was chosen for files of these formats."""
    before = dict(_read(setting))
    for kind in FORMATS:
        if kind.name in formats:
            offered = {choice.name: choice.default for choice in kind.read_choices}
            before[kind.name] = {n: v for n, v in choices.items() if n in offered and v != offered[n]}
    return json.dumps({name: rows for name, rows in before.items() if rows}, ensure_ascii=False, sort_keys=True)


def _read(setting: str | None) -> Mapping[str, Mapping[str, str]]:
    try:
        rows: object = json.loads(setting or "{}")
    except ValueError:
        return {}
    found = cast("dict[str, object]", rows) if isinstance(rows, dict) else {}
    return {
        name: {str(key): str(value) for key, value in cast("dict[object, object]", row).items()}
        for name, row in found.items()
        if isinstance(row, dict)
    }
