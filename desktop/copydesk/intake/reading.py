"""Reading, the first half of an import: every file once, into a spool on the disk."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from copydesk.core.refusals import Sentence
from copydesk.exchange.choices import Choices, require_offered
from copydesk.exchange.format import Format
from copydesk.exchange.formats import READABLE, format_named, format_of
from copydesk.exchange.importing import listed, read_one
from copydesk.exchange.incoming import Problem, Read
from copydesk.exchange.incoming_records import incoming_to_record
from copydesk.intake.meter import Meter
from copydesk.intake.recognising import Recognising
from copydesk.intake.values import Cancelled, ImportStopped, Progress, Recognised, Request
from copydesk.store.spool import Spool, remove_left_spools

_SURROGATE = re.compile("[\ud800-\udfff]")

ReadApart = Callable[[Path, Format, Choices], Iterator[Read]]


@dataclass(frozen=True, slots=True)
class Examined:
    """What was read, waiting on the disk until it is brought in or closed."""

    request: Request
    spool: Spool
    recognised: Recognised

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Forget it. Closing twice is harmless."""
        self.spool.close()


def forget_what_was_left() -> int:
    """Remove what imports that crashed have left on the disk; the number of them."""
    return remove_left_spools()


def examine(
    request: Request,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    apart: ReadApart | None = None,
) -> Examined:
    """Read all of the files. What cannot be read is a problem among what was recognised.

    ``apart`` reads files of formats that need another process. Raises BadChoice for what no format offers,
    ImportStopped, and ProjectUnavailable when there is no room for the spool.
    """
    kind = format_named(request.format) if request.format else None
    require_offered(request.choices, [each for one in ((kind,) if kind else READABLE) for each in one.read_choices])
    stop = cancelled or (lambda: False)
    spool = Spool()
    try:
        seen = Recognising()
        found = listed(request.paths, stop)
        meter = Meter([one for one in found if isinstance(one, Path)], progress)
        for one in found:
            if isinstance(one, Problem):
                seen.complain(one)
                continue
            which = kind or format_of(one)
            if which is not None:
                seen.open(which.name)
            for read in _read(one, which, request.choices, apart):
                if stop():
                    break
                _take(_named(read, one, request), which, spool, seen)
                meter.at(one, read.line)
            if stop():
                break
            meter.done(one)
        if stop():
            raise ImportStopped("The import was stopped, and the project is as it was.")
        return Examined(request, spool, seen.done())
    except BaseException:
        spool.close()
        raise


def _read(path: Path, kind: Format | None, choices: Choices, apart: ReadApart | None) -> Iterator[Read]:
    if kind is not None and kind.apart and apart is not None:
        offered = {choice.name for choice in kind.read_choices}
        return apart(path, kind, {name: value for name, value in choices.items() if name in offered})
    return read_one(path, kind, choices)


def _named(read: Read, path: Path, request: Request) -> Read:
    name = request.names.get(path)
    return replace(read, source=name) if name else read


def _take(read: Read, kind: Format | None, spool: Spool, seen: Recognising) -> None:
    if isinstance(read, Problem):
        seen.complain(read)
        return
    payload = json.dumps(incoming_to_record(read), ensure_ascii=False)
    if _SURROGATE.search(payload):
        reason = Sentence("It holds half a character (a lone surrogate) beside its text; save it again as UTF-8.")
        seen.complain(Problem(read.source, read.line, reason))
        return
    seen.see(read, kind.name if kind else "")
    spool.add(read.article.id, read.article.text_sha256, payload, read.original)
