"""Holding an export to its manifest: every file there and none beside, not a byte otherwise, and as many articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

from copydesk.core.refusals import Sentence
from copydesk.exchange.incoming import CannotRead, Problem, os_reason
from copydesk.exchange.lines import Json, json_lines
from copydesk.exchange.manifest import (
    LOSSES,
    MANIFEST,
    BadManifest,
    counts_in,
    listed_in,
    read_manifest,
    sha256_of_file,
)
from copydesk.exchange.staging import Written


def verify(path: Path) -> Iterator[Problem]:
    """Everything in which an export differs from its manifest; nothing when it is as it was written. Does not raise."""
    try:
        manifest = read_manifest(path)
        files = listed_in(manifest)
    except BadManifest as error:
        yield Problem(str(path), None, error.reason)
        return
    except OSError as error:
        yield Problem(str(path), None, os_reason(error))
        return
    for each in files:
        yield from _of_file(path.parent / each.name, each)
    yield from _extra(path, files)
    if manifest["format"] == "copydesk":
        yield from _of_counts(path, manifest, files)


def _of_file(path: Path, listed: Written) -> Iterator[Problem]:
    reason: str | None = None
    try:
        size = path.stat().st_size
        if size != listed.bytes:
            reason = Sentence(
                "It has {size} bytes, and had {bytes} when it was written.", size=size, bytes=listed.bytes
            )
        elif (found := sha256_of_file(path)) != listed.sha256:
            reason = Sentence(
                "It was altered: its SHA-256 is {found}, and was {listed}.", found=found, listed=listed.sha256
            )
    except FileNotFoundError:
        reason = Sentence("It is missing.")
    except OSError as error:
        reason = os_reason(error)
    if reason is not None:
        yield Problem(str(path), None, reason)


def _extra(path: Path, files: tuple[Written, ...]) -> Iterator[Problem]:
    """Files in the export's folder that it did not write, and a report of losses that belongs to another export."""
    known = {path.parent / each.name for each in files}
    for folder in sorted({path.parent / each.name.split("/")[0] for each in files if "/" in each.name}):
        for found in sorted(each for each in folder.rglob("*") if each.is_file() or each.is_symlink()):
            if found not in known:
                yield Problem(str(found), None, Sentence("It is no part of the export; remove it, or export anew."))
    losses = path.with_name(path.name.removesuffix(MANIFEST) + LOSSES)
    if path.name.endswith(MANIFEST) and losses not in known and losses.exists():
        yield Problem(str(losses), None, Sentence("It is no part of the export; remove it, or export anew."))


def _of_counts(path: Path, manifest: Json, files: tuple[Written, ...]) -> Iterator[Problem]:
    """Native gold is counted again, line by line."""
    counters: dict[str, Counter[str]] = {name: Counter() for name in ("statuses", "entities", "quotes", "remarks")}
    articles = 0
    for each in files:
        if each.name.endswith(LOSSES):
            continue
        for record in _records(path.parent / each.name):
            articles += 1
            counters["statuses"][str(record.get("status"))] += 1
            for name, key in (("entities", "label"), ("quotes", "kind"), ("remarks", "kind")):
                counters[name].update(_values(record.get(name), key))
    found: dict[str, object] = {"articles": articles, **{name: dict(counter) for name, counter in counters.items()}}
    for name, stated in counts_in(manifest).items():
        if found[name] != stated:
            yield Problem(
                str(path),
                None,
                Sentence(
                    "It says {stated} for {name}, and there are {found}.",
                    name=name,
                    stated=_shown(stated),
                    found=_shown(found[name]),
                ),
            )


def _records(path: Path) -> Iterator[Json]:
    try:
        yield from (record for _, record in json_lines(path) if not isinstance(record, CannotRead))
    except (CannotRead, OSError):
        return  # told already: a file that is missing or altered


def _values(rows: object, key: str) -> Iterator[str]:
    for row in cast("list[object]", rows) if isinstance(rows, list) else ():
        if isinstance(row, dict):
            yield str(cast("Json", row).get(key))


def _shown(counts: object) -> str:
    if not isinstance(counts, Mapping):
        return str(counts)
    return ", ".join(f"{name} {count}" for name, count in sorted(cast("Mapping[str, int]", counts).items())) or "none"
