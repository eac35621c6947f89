"""The manifest beside an export: what was written from what, so that anybody can tell later that it is still that.

It has neither clock nor path in it: the same export gives the same manifest, byte for byte.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Final, cast

from copydesk import __version__
from copydesk.core.refusals import Refusal
from copydesk.exchange.lines import Json
from copydesk.exchange.losses import Lost
from copydesk.exchange.outgoing import Outgoing
from copydesk.exchange.staging import Written

LOSSES: Final = ".losses.jsonl"
MANIFEST: Final = ".manifest.json"
"""How the files beside an export end, behind its name without suffix."""
SCHEMA: Final = "copydesk-manifest/1"
_MOST_BYTES: Final = 256 * 1024 * 1024
_COUNTS: Final = ("articles", "statuses", "entities", "quotes", "remarks")
_SEAL: Final = "sha256"


class BadManifest(Refusal):
    """A file that is no manifest, or one that was altered; the reason says what is wrong with it."""


class Counts:
    """How much went out: articles by status, entities by label, quotes and remarks by kind; and who decided it."""

    def __init__(self) -> None:
        self.articles = 0
        self._counters: dict[str, Counter[str]] = {name: Counter() for name in _COUNTS[1:]}
        self._names: dict[str, set[str]] = {name: set() for name in ("schemes", "pipelines", "annotators")}

    def add(self, outgoing: Outgoing) -> None:
        """Count one article."""
        self.articles += 1
        annotations = outgoing.annotations
        self._counters["statuses"][outgoing.status] += 1
        self._counters["entities"].update(entity.label for entity in annotations.entities.values())
        self._counters["quotes"].update(quote.kind for quote in annotations.quotes.values())
        self._counters["remarks"].update(remark.kind for remark in annotations.remarks.values())
        self._names["schemes"].add(outgoing.scheme)
        if outgoing.pipeline is not None:
            self._names["pipelines"].add(outgoing.pipeline)
        items = (*annotations, *annotations.remarks.values())
        self._names["annotators"].update(item.annotator for item in items if item.annotator is not None)
        if annotations.sign_off is not None:
            self._names["annotators"].add(annotations.sign_off.annotator)

    @property
    def record(self) -> dict[str, object]:
        """The counts as JSON values, names sorted."""
        counters = {name: dict(sorted(counter.items())) for name, counter in self._counters.items()}
        return {"articles": self.articles, **counters, **{name: sorted(found) for name, found in self._names.items()}}


def written_manifest(
    about: Mapping[str, object], files: Sequence[Written], counts: Counts, losses: Mapping[Lost, int]
) -> bytes:
    """The manifest of an export. ``about`` tells its format, scheme, convention and options."""
    record: dict[str, object] = {
        "schema": SCHEMA,
        "software": {"name": "Copydesk", "version": __version__},
        **about,
        **counts.record,
        "losses": dict(losses),
        "files": [{"name": each.name, "bytes": each.bytes, "sha256": each.sha256} for each in files],
    }
    record[_SEAL] = _seal_of(record)
    return json.dumps(record, ensure_ascii=False, indent=2).encode("utf-8") + b"\n"


def read_manifest(path: Path) -> Json:
    """The manifest as JSON. Raises BadManifest when it is none or was altered, and OSError."""
    with path.open("rb") as file:
        data = file.read(_MOST_BYTES + 1)
    try:
        record: object = json.loads(data.decode("utf-8")) if len(data) <= _MOST_BYTES else None
    except (ValueError, RecursionError):
        record = None
    if not isinstance(record, dict) or not isinstance(cast("Json", record).get("schema"), str):
        raise BadManifest("It is no manifest of a Copydesk export; choose the file that ends in .manifest.json.")
    found = cast("Json", record)
    if found["schema"] != SCHEMA:
        raise BadManifest(
            "Its schema is “{schema}”, and this Copydesk reads “{ours}”; update Copydesk.",
            schema=found["schema"],
            ours=SCHEMA,
        )
    if found.get(_SEAL) != _seal_of(found) or any(name not in found for name in (*_COUNTS, "format", "files")):
        raise BadManifest("The manifest itself was altered: it does not match its own SHA-256; export once more.")
    return found


def listed_in(manifest: Json) -> tuple[Written, ...]:
    """The files that a manifest lists. Raises BadManifest for a name that leads out of its folder."""
    found: list[Written] = []
    for row in cast("list[Mapping[str, object]]", manifest["files"]):
        name = str(row["name"])
        path = PurePosixPath(name)
        if path.is_absolute() or "\\" in name or ":" in name or ".." in path.parts or not path.parts:
            raise BadManifest("The manifest lists “{name}”, which leads out of its folder; do not trust it.", name=name)
        found.append(Written(name, str(row["sha256"]), cast("int", row["bytes"])))
    return tuple(found)


def counts_in(manifest: Json) -> dict[str, object]:
    """The counts that a manifest states."""
    return {name: manifest[name] for name in _COUNTS}


def files_of(manifest_path: Path) -> tuple[Written, ...]:
    """The files of the export that stands at a place already; none where there is no manifest to be trusted."""
    try:
        return listed_in(read_manifest(manifest_path))
    except (BadManifest, OSError):
        return ()


def clear_away(before: Iterable[Written], now: Iterable[Written], folder: Path) -> None:
    """Remove what the export before has left and this one has not written, unless somebody has altered it since."""
    kept = {each.name for each in now}
    for each in before:
        path = folder / each.name
        if each.name not in kept and path.is_file() and not path.is_symlink() and sha256_of_file(path) == each.sha256:
            path.unlink()


def sha256_of_file(path: Path) -> str:
    """SHA-256 of a file's bytes, hexadecimal. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _seal_of(record: Mapping[str, object]) -> str:
    rest = {key: value for key, value in record.items() if key != _SEAL}
    plain = json.dumps(rest, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode("ascii")).hexdigest()
