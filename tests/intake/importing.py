"""A process that imports once: the one that the crash test kills.

Started with the project's path, a JSONL file, and "gold" or "suggestions"; says "reading" and "writing" as it begins
to, and "done" once all is durable.
"""

from __future__ import annotations

import sys
from pathlib import Path

from copydesk.intake.bringing_in import bring_in
from copydesk.intake.labels import proposal, to_decide
from copydesk.intake.reading import examine
from copydesk.intake.values import Plan, Request
from copydesk.store.project import Project


def main() -> None:
    """Import once."""
    path, file, as_ = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    with Project.open(path) as project:
        print("reading", flush=True)
        with examine(Request((file,))) as examined:
            mapping = proposal(to_decide(examined.recognised, project.schemes), project.scheme, None)
            print("writing", flush=True)
            bring_in(project, examined, Plan(as_ == "gold", mapping), "Bo")
        print("done", flush=True)


if __name__ == "__main__":
    main()
