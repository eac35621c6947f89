"""Reading many files: each becomes articles or a problem with its remedy, and the rest goes on."""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from copydesk.core.refusals import Sentence
from copydesk.exchange.choices import NOTHING_CHOSEN, BadChoice, Choices, require_offered
from copydesk.exchange.format import Format
from copydesk.exchange.formats import READABLE, all_suffixes, format_of, may_be_read
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read, os_reason
from copydesk.exchange.manifest import LOSSES, MANIFEST

__all__ = ["Incoming", "Problem", "Read", "companions_of", "kinds_left_out", "read_files", "read_one"]

# A million of them would fill the memory, and nobody reads them.
_MOST_PROBLEMS = 1000


def read_files(
    paths: Sequence[Path],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    kind: Format | None = None,
    choices: Choices = NOTHING_CHOSEN,
) -> Iterator[Read]:
    """The articles of the files and folders, in the order given; folders recursively, sorted by name.

    Articles come one at a time, so memory stays flat. ``progress`` is told files done and files in all, after each;
    ``cancelled`` is asked before each article. Hidden files, what Word leaves beside an open document and what
    an export leaves beside its files are passed over, and so are files that are read along with another. A file that is
    gone, forbidden or broken is a Problem.

    ``kind`` is the format of all files, instead of finding out; ``choices`` concern the formats that offer them. Raises
    BadChoice for what no format offers, before anything is read.
    """
    require_offered(choices, [each for one in ((kind,) if kind else READABLE) for each in one.read_choices])
    stop = cancelled or (lambda: False)
    found = listed(paths, stop)
    total = sum(isinstance(one, Path) for one in found)
    done = 0
    for one in found:
        if stop():
            return
        if isinstance(one, Problem):
            yield one
            continue
        for read in read_one(one, kind or format_of(one), choices):
            yield read
            if stop():
                return
        done += 1
        if progress:
            progress(done, total)


def listed(paths: Sequence[Path], stop: Callable[[], bool]) -> list[Path | Problem]:
    """The files to read, in order, and a problem for each that cannot be; empty when somebody calls it off."""
    found: list[Path | Problem] = []
    for one in (one for path in paths for one in _files(path)):
        if stop():
            return []
        found.append(one)
    along = {each for one in found if isinstance(one, Path) for each in companions_of(one)}
    return [one for one in found if one not in along]


def companions_of(path: Path) -> tuple[Path, ...]:
    """The files that are read along with this one, should they be there."""
    return tuple(each for kind in READABLE if kind.takes(path) for each in kind.companions(path))


def read_one(path: Path, kind: Format | None, choices: Choices) -> Iterator[Read]:
    """The articles of one file, which is of that kind, or of none. Whatever is wrong is a Problem; nothing raises.

    Of a file with a problem in every line the first thousand are listed and the others counted.
    """
    left = _MOST_PROBLEMS
    for read in _read(path, kind, choices):
        left -= isinstance(read, Problem)
        if left >= 0 or isinstance(read, Incoming):
            yield read
    if left < 0:
        reason = Sentence("Problems in this file that are not listed: {count}. Mend the first ones.", count=-left)
        yield Problem(str(path), None, reason)


def _read(path: Path, kind: Format | None, choices: Choices) -> Iterator[Read]:
    if kind is None or kind.read is None:
        if may_be_read(path):
            reason = Sentence(
                "It is of no kind that Copydesk reads in {suffix} files; those are: {titles}.",
                suffix=path.suffix,
                titles=", ".join(each.title for each in READABLE if each.takes(path)),
            )
        elif path.suffix:
            reason = Sentence(
                "Copydesk does not read it: {suffix} files are not among {readable}; save it as one of these.",
                suffix=path.suffix,
                readable=_readable(),
            )
        else:
            reason = Sentence(
                "Copydesk does not read it: a file without a suffix is not among {readable}; save it as one of these.",
                readable=_readable(),
            )
        yield Problem(str(path), None, reason)
        return
    try:
        # Opening a pipe or a device would wait for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            yield Problem(
                str(path), None, Sentence("It is not a file but a device or a pipe; copy its text into a file.")
            )
            return
        offered = {choice.name for choice in kind.read_choices}
        concerned = {name: value for name, value in choices.items() if name in offered or kind.archive}
        yield from kind.read(path, concerned)
    except (CannotRead, BadChoice) as error:
        yield Problem(str(path), None, error.reason)
    except OSError as error:
        yield Problem(str(path), None, os_reason(error))


def _readable() -> str:
    return ", ".join(all_suffixes())


def _files(path: Path) -> Iterator[Path | Problem]:
    """The path itself or, for a folder, the files in it; then one problem for all that is not read there."""
    if not path.is_dir():
        yield path
        return
    strange: list[Path] = []
    found: list[Path] = []
    for one in _walk(path, set()):
        if isinstance(one, Problem):
            yield one
        elif may_be_read(one):
            found.append(one)
            yield one
        else:
            strange.append(one)
    along = {each for one in found for each in companions_of(one)} if strange else set[Path]()
    left_out = Counter(one.suffix.lower() or "no suffix" for one in strange if one not in along)
    if left_out:
        yield kinds_left_out(str(path), left_out)
    elif not found:
        yield Problem(
            str(path),
            None,
            Sentence("There is nothing to read in this folder; Copydesk reads {readable}.", readable=_readable()),
        )


def kinds_left_out(source: str, left_out: Counter[str]) -> Problem:
    """One problem for all files of kinds that are not read; they are counted by their suffixes."""
    kinds = ", ".join(
        f"{suffix} ({count})" for suffix, count in sorted(left_out.items(), key=lambda row: (-row[1], row[0]))
    )
    count = left_out.total()
    if count == 1:
        reason = Sentence(
            "1 file of a kind that Copydesk does not read: {kinds}. It reads {readable}.",
            kinds=kinds,
            readable=_readable(),
        )
    else:
        reason = Sentence(
            "{count} files of kinds that Copydesk does not read: {kinds}. It reads {readable}.",
            count=count,
            kinds=kinds,
            readable=_readable(),
        )
    return Problem(source, None, reason)


def _walk(folder: Path, seen: set[tuple[int, int]]) -> Iterator[Path | Problem]:
    try:
        status = folder.stat()
        # A link may lead back to a folder above it.
        if (status.st_dev, status.st_ino) in seen:
            return
        seen.add((status.st_dev, status.st_ino))
        with os.scandir(folder) as entries:
            rows = sorted(
                (entry.name, _is_folder(entry))
                for entry in entries
                if not entry.name.startswith((".", "~$")) and not entry.name.endswith((LOSSES, MANIFEST))
            )
    except OSError as error:
        yield Problem(str(folder), None, os_reason(error))
        return
    for name, is_folder in rows:
        if is_folder:
            yield from _walk(folder / name, seen)
        else:
            yield folder / name


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        # A link that leads to itself; reading it will say so.
        return False
