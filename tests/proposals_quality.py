"""How often the cue, source and speaker proposed for marked words are the right ones, and how long that takes.

python tests/proposals_quality.py FOLDER ENTITIES   FOLDER has data/quotes and data/speakers; ENTITIES is JSON lines of
                                                    {"id", "entities": [[start, end, label], …]}

A part is right when it overlaps the one that a human marked; a speaker when it bears the same name, or when both are
nobody. Only the first fragment of each quote's content is given.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

from copydesk.core.annotations import Annotations, Entity, Kind
from copydesk.core.spans import Span
from copydesk.core.speech import is_reported_speech
from copydesk.prefill.proposing import propose


def _spans(pairs: list[list[int]]) -> tuple[Span, ...]:
    return tuple(Span(*pair) for pair in pairs)


def _meet(found: tuple[Span, ...], gold: tuple[Span, ...]) -> bool:
    return any(one.overlaps(other) for one in found for other in gold)


def _speaker(name: str | list[str] | None) -> str | None:
    return " and ".join(name) if isinstance(name, list) else name


def main(shared: Path, entities: Path) -> None:
    """Print one line for each kind of quote."""
    named = {row["id"]: row["entities"] for row in map(json.loads, entities.read_text("utf-8").splitlines())}
    lines = (shared / "data" / "speakers" / "dev.jsonl").read_text("utf-8").splitlines()
    speakers = {row["id"]: row["speakers"] for row in map(json.loads, lines)}
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    took: list[float] = []
    articles = gzip.decompress((shared / "data" / "quotes" / "dev.jsonl.gz").read_bytes()).decode("utf-8")
    for line in articles.splitlines():
        article = json.loads(line)
        text = article["text"]
        marks = [Entity(f"e{n}", Span(*mark[:2]), mark[2]) for n, mark in enumerate(named[article["id"]])]
        annotations = Annotations.of(marks)
        for quote in article["quotes"]:
            cue, source = _spans(quote["cue"]), _spans(quote["source"])
            begun = time.perf_counter()
            found = propose(text, annotations, _spans(quote["content"])[0])
            took.append(1000 * (time.perf_counter() - begun))
            is_speech = is_reported_speech(Kind(quote["kind"]), " ".join(span.of(text) for span in cue))
            gold = speakers.get(article["id"], {}).get(quote["id"])
            for kind in ("all", quote["kind"], *(["speech"] if is_speech else [])):
                count = counts[kind]
                count.update({"quotes": 1, "cue": _meet(found.cue, cue), "sourced": bool(source)})
                count["source"] += _meet(found.source, source)
                if gold is not None:
                    is_right = _speaker(gold["name"]) == found.speaker
                    count.update({"asked": 1, "speaker": is_right, "named": found.speaker is not None})
                    count["named right"] += is_right and found.speaker is not None
    for kind, count in sorted(counts.items()):
        shares = [("cue", "quotes"), ("source", "sourced"), ("speaker", "asked"), ("named right", "named")]
        print(kind, count["quotes"], *(f"{part} {100 * count[part] / count[whole]:.1f} %" for part, whole in shares))
    took.sort()
    print(f"ms: median {took[len(took) // 2]:.1f}, 99th percentile {took[len(took) * 99 // 100]:.1f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
