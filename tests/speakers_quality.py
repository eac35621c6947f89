"""How many speakers are named right when quotes and sources are given, for entities that a pipeline predicted.

python tests/speakers_quality.py FOLDER ENTITIES    FOLDER has data/quotes, data/speakers and eval/; ENTITIES is
                                                    JSON lines of {"id", "entities": [[start, end, label], …]}
"""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from copydesk.core.spans import Span
from copydesk.prefill.findings import Found, RawQuote
from copydesk.prefill.speakers import resolve


def _predicted(article: dict, entities: list[list]) -> dict:
    raw = [
        RawQuote(*(tuple(Span(*span) for span in quote[role]) for role in ("content", "cue", "source")))
        for quote in article["quotes"]
    ]
    resolved = resolve(article["text"], [Found(*entity) for entity in entities], raw)
    quotes = [
        {
            "content": [[span.start, span.end] for span in quote.content],
            "source": [[span.start, span.end] for span in quote.source],
            "speaker": quote.speaker,
        }
        for quote in resolved
    ]
    return {"id": article["id"], "quotes": quotes}


def main(shared: Path, entities: Path) -> int:
    """Resolve the speakers of all articles and let the shared scorer judge them."""
    gold, speakers = shared / "data" / "quotes" / "dev.jsonl.gz", shared / "data" / "speakers" / "dev.jsonl"
    named = {row["id"]: row["entities"] for row in map(json.loads, entities.read_text("utf-8").splitlines())}
    with gzip.open(gold, "rt", encoding="utf-8") as lines, tempfile.TemporaryDirectory() as folder:
        predicted = Path(folder) / "predicted.jsonl"
        articles = [article for article in map(json.loads, lines) if article["id"] in named]
        rows = [json.dumps(_predicted(article, named[article["id"]])) for article in articles]
        predicted.write_text("\n".join(rows), encoding="utf-8")
        scorer = [sys.executable, str(shared / "eval" / "score_speakers.py")]
        return subprocess.run([*scorer, str(gold), str(speakers), str(predicted)], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
