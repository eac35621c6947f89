"""How much of a corpus that was annotated under PolNeAR's convention a projection leaves as it is, and finds again.

python tests/projections_quality.py QUOTES.jsonl.gz   lines of {"id", "text", "quotes": [{"id", "content", "cue",
                                                      "source", "kind"}]}, offsets in code points

Three figures for each part of a quote: "kept", projected under PolNeAR's own convention and the same afterwards;
"bare", under the Guardian's, how many quotes hold marked words and nothing else; "found again", brought to our own
convention, which is leaner, and back to PolNeAR's.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from pathlib import Path

from copydesk.bundled import bundled_conventions
from copydesk.core.annotations import Annotations, Kind, Quote, Role
from copydesk.core.projecting import project
from copydesk.core.quotation import propose_kind
from copydesk.core.spans import Span


def _spans(pairs: list[list[int]]) -> tuple[Span, ...]:
    return tuple(Span(*pair) for pair in pairs)


def main(corpus: Path) -> None:
    """Print the figures, and why quotes were altered under each convention."""
    conventions = {convention.name: convention for convention in bundled_conventions()}
    counts: Counter[str] = Counter()
    why: dict[str, Counter[str]] = {name: Counter() for name in conventions}
    for line in gzip.decompress(corpus.read_bytes()).decode("utf-8").splitlines():
        row = json.loads(line)
        text = row["text"]
        rows = ((each, *(_spans(each[role.value]) for role in Role)) for each in row["quotes"])
        quotes = [Quote(each["id"], *parts, kind=Kind(each["kind"])) for each, *parts in rows]
        gold = Annotations.of(quotes)
        made = {name: project(text, gold, convention) for name, convention in conventions.items()}
        for name, projected in made.items():
            why[name].update(f"{each.point}{' (gone)' * each.is_gone}" for each in projected.altered)
        again = project(text, made["copydesk"].annotations, conventions["polnear"]).annotations.quotes
        same, lean = made["polnear"].annotations.quotes, made["copydesk"].annotations.quotes
        counts["quotes"] += len(quotes)
        for quote in quotes:
            for role in Role:
                counts[f"{role} kept"] += quote.id in same and same[quote.id].part(role) == quote.part(role)
                counts[f"{role} in ours"] += quote.id in lean and lean[quote.id].part(role) == quote.part(role)
                counts[f"{role} found again"] += quote.id in again and again[quote.id].part(role) == quote.part(role)
        marked = made["guardian"].annotations.quotes.values()
        counts["guardian"] += len(marked)
        counts["guardian bare"] += sum(propose_kind(text, quote.content) is Kind.DIRECT for quote in marked)
    for role in Role:
        shares = (
            f"{name} {100 * counts[f'{role} {name}'] / counts['quotes']:.2f} %"
            for name in ("kept", "in ours", "found again")
        )
        print(role, *shares)
    print(
        f"guardian: {counts['guardian']} quotes of {counts['quotes']}, {counts['guardian bare']} of marked words alone"
    )
    for name, points in why.items():
        print(name, dict(points.most_common()))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
