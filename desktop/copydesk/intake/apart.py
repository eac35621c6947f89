"""Files of formats that need spaCy, read in a process of its own: a window that imports spaCy stands still for seconds.

The process is started with the format's name and the file, and answers in lines of JSON, an article or a problem each.
"""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, cast

from copydesk.core.refusals import Sentence
from copydesk.exchange.choices import Choices
from copydesk.exchange.format import Format
from copydesk.exchange.formats import format_named
from copydesk.exchange.importing import read_one
from copydesk.exchange.incoming import Problem, Read
from copydesk.exchange.incoming_records import (
    incoming_from_record,
    incoming_to_record,
    problem_from_record,
    problem_to_record,
)
from copydesk.exchange.lines import Json

FLAG: Final = "--read-apart"
"""What the command line begins with that is meant for `main`."""


def read_apart(path: Path, kind: Format, choices: Choices) -> Iterator[Read]:
    """What `read_one` gives, from another process; that ends with the iterator. A process that dies is a problem."""
    process = subprocess.Popen(
        [*_command(), kind.name, str(path), json.dumps(dict(choices))],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    )
    try:
        assert process.stdout is not None
        for line in process.stdout:
            yield _read(json.loads(line))
        if process.wait() != 0:
            reason = Sentence(
                "The process that reads it ended too soon (code {code}); close other programs, and try again.",
                code=process.returncode,
            )
            yield Problem(str(path), None, reason)
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def _command() -> list[str]:
    # A frozen build has no Python to run a module with. -P: a file of that name in the folder that the editor works in
    # must not pass for a module.
    return [sys.executable, FLAG] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", __name__]


def main(words: list[str]) -> int:
    """The other process: read a file, and write down what is in it."""
    name, path, choices = words
    for read in read_one(Path(path), format_named(name), cast("Choices", json.loads(choices))):
        sys.stdout.write(json.dumps(_written(read)) + "\n")
        sys.stdout.flush()
    return 0


def _written(read: Read) -> Json:
    if isinstance(read, Problem):
        return {"problem": problem_to_record(read)}
    original = None if read.original is None else base64.b64encode(read.original).decode("ascii")
    return {"article": incoming_to_record(read), "original": original}


def _read(record: dict[str, Any]) -> Read:
    if "problem" in record:
        return problem_from_record(record["problem"])
    original = record["original"]
    return incoming_from_record(record["article"], None if original is None else base64.b64decode(original))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
