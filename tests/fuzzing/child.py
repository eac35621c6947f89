"""Reads the files that it is told of, one after the other, and watches itself: run as a process of its own.

Standard input has a path a line. For each a line of JSON is written: what came of it, how long it took, and the highest
memory so far. Whatever must not happen is named under "wrong".
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from pathlib import Path
from typing import Any

MOST_ADDRESSES = 6 * 1024**3  # bytes; the parsers' own libraries map much and use little
_NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "urllib.Request")
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_wrong: list[str] = []


def main() -> None:
    """Read until the input ends."""
    allowed = os.path.realpath(os.environ["TMPDIR"])
    resource.setrlimit(resource.RLIMIT_AS, (MOST_ADDRESSES, MOST_ADDRESSES))
    from copydesk.core.annotations import Annotations
    from copydesk.exchange.flat import gather
    from copydesk.exchange.importing import Incoming, Problem, read_files
    from copydesk.exchange.mapping import proposed

    labels = ("PERSON", "ORG", "LOC")
    watching = [False]

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if not watching[0]:
            return
        if event in _NETWORK:
            _wrong.append(f"asked for the network: {event} {arguments!r:.200}")
        elif event == "open" and isinstance(arguments[0], str | bytes) and arguments[2] & _WRITES:
            place = os.path.realpath(os.fsdecode(arguments[0]))
            if not place.startswith(allowed) and place != os.devnull and "__pycache__" not in place:
                _wrong.append(f"wrote {place}")

    sys.addaudithook(watch)
    for line in sys.stdin:
        path = Path(json.loads(line))
        _wrong.clear()
        articles = problems = spans = 0
        reasons: list[str] = []
        began = time.perf_counter()
        watching[0] = True
        try:
            for read in read_files([path]):
                if isinstance(read, Problem):
                    problems += 1
                    reasons.append(str(read.reason)[:300])
                    continue
                assert isinstance(read, Incoming), f"{type(read)} came out"
                articles += 1
                text = read.article.text
                text.encode("utf-8")
                items = read.annotations or ()
                if read.found is not None:
                    assert all(span.fits(text) for one in read.found.spans for span in one.fragments), (
                        "a span ends behind"
                    )
                    items = gather(read.found, proposed(read.found.labels, labels), text, by_nearness=True).items
                spans += len(Annotations.of(items))
                json.dumps(dict(read.article.meta), allow_nan=False).encode("utf-8")
        except BaseException as error:
            _wrong.append(f"{type(error).__name__}: {error!s:.300} at {_place(error)}")
        watching[0] = False
        print(
            json.dumps(
                {
                    "articles": articles,
                    "problems": problems,
                    "spans": spans,
                    "seconds": time.perf_counter() - began,
                    "peak": _peak(),
                    "wrong": _wrong,
                    "reasons": reasons[:3],
                }
            ),
            flush=True,
        )


def _peak() -> int:
    """The most memory so far, in bytes. What getrusage says on Linux begins with the parent's."""
    status = Path("/proc/self/status")
    if status.exists():
        (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _place(error: BaseException) -> str:
    trace, found = error.__traceback__, ""
    while trace:
        code = trace.tb_frame.f_code
        if "copydesk" in code.co_filename:
            found = f"{Path(code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return found


if __name__ == "__main__":
    main()
