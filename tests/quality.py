"""How good the suggestions are, on annotated articles that lie outside this repository.

    python tests/quality.py FOLDER      a folder with data/entities, data/quotes, data/speakers and eval/

Runs ``copydesk suggest`` on the texts alone, writes the predictions as the scorers of FOLDER/eval want them, and prints
what they say. The texts are third parties': nothing of them is kept.
"""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

# Our labels as the world-news data names them.
NAMES = {
    "PERSON": "Person",
    "ORG": "Organization",
    "LOC": "Location",
    "FAC": "Facility",
    "NORP": "NORP",
    "PRODUCT": "Product",
    "DATE": "Date",
    "MONEY": "Money",
    "MISC": "Miscellaneous",
}


def main(shared: Path) -> int:
    """Score dev of both data sets."""
    entities, quotes = (shared / "data" / kind / "dev.jsonl.gz" for kind in ("entities", "quotes"))
    speakers = shared / "data" / "speakers" / "dev.jsonl"
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        for gold in (entities, quotes):
            _predict(gold, out / f"{gold.parent.name}.jsonl", out)
        for scorer, words in (
            ("score_entities.py", [entities, out / "entities.jsonl"]),
            ("score_quotes.py", [quotes, out / "quotes.jsonl"]),
            ("score_speakers.py", [quotes, speakers, out / "quotes.jsonl"]),
        ):
            print(f"\n{scorer}", flush=True)
            subprocess.run([sys.executable, shared / "eval" / scorer, *words], check=True)
    return 0


def _predict(gold: Path, to: Path, folder: Path) -> None:
    texts, native = folder / "texts.jsonl", folder / "native.jsonl"
    with gzip.open(gold, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    texts.write_text("".join(json.dumps({"id": row["id"], "text": row["text"]}) + "\n" for row in rows), "utf-8")
    subprocess.run([sys.executable, "-m", "copydesk", "suggest", texts, "-o", native], check=True)
    lines = [json.loads(line) for line in native.read_text(encoding="utf-8").splitlines()]
    to.write_text("".join(json.dumps(_prediction(line)) + "\n" for line in lines), encoding="utf-8")


def _prediction(line: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": line["id"],
        "entities": [[each["start"], each["end"], NAMES[each["label"]]] for each in line["entities"]],
        "quotes": [
            {
                **{role: [[s["start"], s["end"]] for s in quote[role]] for role in ("content", "cue", "source")},
                "speaker": quote["speaker"],
            }
            for quote in line["quotes"]
        ],
    }


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
