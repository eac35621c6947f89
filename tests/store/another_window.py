"""A process that has a project open for writing; it answers each line on stdin with one on stdout.

Started with the project's path. "sign" signs article a1 off, anything else ends it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from copydesk.core.corrections import Rules, SignOffArticle, plan
from copydesk.store.project import JournalEntry, Project

AT = "2026-11-23T12:00:00+00:00"


def _sign(project: Project) -> None:
    stored = project.load("a1")
    rules = Rules(stored.article.text, project.scheme.label_names, "Bo")
    change = plan(stored.annotations, SignOffArticle(AT), rules)
    project.append("a1", JournalEntry(1, "do", 1, change, "Bo", AT), stored.annotations.apply(change))


def main() -> None:
    """Open, say so, obey."""
    with Project.open(Path(sys.argv[1])) as project:
        print("open", flush=True)
        for line in sys.stdin:
            if line.strip() != "sign":
                break
            _sign(project)
            print("signed", flush=True)


if __name__ == "__main__":
    main()
