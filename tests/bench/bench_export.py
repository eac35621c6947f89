"""Exporting a project's gold, against a bare loop of json.dumps over the same values."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from made_up import annotations_of, articles
from measure import in_turn, once, report

from copydesk.bundled import news_scheme
from copydesk.project_files import export_gold, gold_lines
from copydesk.store.project import Project

ARTICLES, CHARACTERS, ANNOTATIONS = 300, 4000, 60


def main() -> None:
    """Print the ratio."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.copydesk"
        Project.create(path, "bench", news_scheme()).close()
        with Project.open(path) as project:
            project.add_many((article, "made up") for article in articles(ARTICLES, CHARACTERS))
            for number, article_id in enumerate(project.ids()):
                text = project.article(article_id).text
                project.receive(article_id, "made up", tuple(annotations_of(text, ANNOTATIONS, seed=number)))
            values = [json.loads(line) for line in gold_lines(project, "all")]
            out, bare = Path(folder) / "gold.jsonl", Path(folder) / "bare.jsonl"

            def loop() -> None:
                with bare.open("w", encoding="utf-8") as file:
                    for value in values:
                        file.write(json.dumps(value, ensure_ascii=False) + "\n")

            export, dumps = in_turn(lambda: once(lambda: export_gold(project, out, "all")), lambda: once(loop), runs=7)
        report(f"export of {ARTICLES} articles from the project file", export, "a bare json.dumps loop", dumps)


if __name__ == "__main__":
    main()
