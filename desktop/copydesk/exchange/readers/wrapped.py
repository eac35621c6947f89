"""Lines that a mail program has cut, made paragraphs again."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

# What mail programs wrap at is a little below 80; a shorter longest line is verse, a list or a signature.
_NARROWEST, _WIDEST = 50, 80
_FEWEST = 3
_OWN_LINE = re.compile(r"\s|>|[-*•–—]\s|\d+[.)]\s|--\s*$")
_HYPHEN = re.compile(r"\w[-/]")
_QUOTED = re.compile(r">*")


def unwrap(text: str, *, flowed: bool = False, delsp: bool = False) -> str:
    """The text with its paragraphs on one line each.

    ``flowed`` text (RFC 3676) says where it was cut. Of any other, a line is joined to the next only where the next
    line's first word would not have fitted on it any more: then the program broke it, and not the author.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "".join(_flowed(lines, delsp=delsp) if flowed else _wrapped(lines))


def _flowed(lines: list[str], *, delsp: bool) -> Iterator[str]:
    goes_on, depth_before = False, 0
    for number, line in enumerate(lines):
        marks = _QUOTED.match(line)
        depth = marks.end() if marks else 0
        words = line[depth:].removeprefix(" ")
        if not goes_on or depth != depth_before or words == "-- ":
            yield "\n" * (number > 0) + line[:depth] + " " * (depth > 0)
        elif not delsp:
            yield " "
        goes_on, depth_before = words.endswith(" ") and words != "-- ", depth
        yield words.removesuffix(" ")


def _wrapped(lines: list[str]) -> Iterator[str]:
    lines = [line.rstrip() for line in lines]
    width = _width(lines)
    before, quoted = "", False
    for number, line in enumerate(lines):
        goes_on = before and line and not quoted and not _OWN_LINE.match(line)
        if goes_on and len(before) + 1 + len(line.split(" ", 1)[0]) > width:
            # "well-" and "known" were one word, "it –" and "they" are not.
            yield "" if _HYPHEN.fullmatch(before[-2:]) else " "
        else:
            yield "\n" * (number > 0)
            quoted = line.startswith(">")
        before = line
        yield line


def _width(lines: list[str]) -> int:
    """Where a program has cut the lines; more than any line has where none did."""
    # A long line of words shows that nothing cuts lines here; a long address has no blank to be cut at.
    if any(len(line) > _WIDEST and " " in line[:_WIDEST].strip("> ") for line in lines):
        return sys.maxsize
    width = max((len(line) for line in lines if len(line) <= _WIDEST), default=0)
    # One long line is no habit; the line under it is a line of its own.
    few = sum(width * 0.8 < len(line) <= width for line in lines) < _FEWEST
    return sys.maxsize if width < _NARROWEST or few else width
