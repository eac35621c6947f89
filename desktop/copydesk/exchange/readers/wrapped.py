"""Lines that a mail program has cut, made paragraphs again."""

from __future__ import annotations

import re

# What mail programs wrap at is a little below 80; a shorter longest line is verse, a list or a signature.
_NARROWEST, _WIDEST = 50, 80
_FEWEST = 3
_OWN_LINE = re.compile(r"\s|>|[-*•–—]\s|\d+[.)]\s|--\s*$")
_QUOTED = re.compile(r">*")


def unwrap(text: str, *, flowed: bool = False, delsp: bool = False) -> str:
    """The text with its paragraphs on one line each.

    ``flowed`` text (RFC 3676) says where it was cut. Of any other, a line is joined to the next only where the next
    line's first word would not have fitted on it any more: then the program broke it, and not the author.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(_flowed(lines, delsp=delsp) if flowed else _wrapped(lines))


def _flowed(lines: list[str], *, delsp: bool) -> list[str]:
    found: list[str] = []
    goes_on, depth_before = False, 0
    for line in lines:
        marks = _QUOTED.match(line)
        depth = marks.end() if marks else 0
        words = line[depth:].removeprefix(" ")
        if goes_on and depth == depth_before and words != "-- ":
            found[-1] += words
        else:
            found.append(f"{line[:depth]} {words}" if depth else words)
        goes_on, depth_before = words.endswith(" ") and words != "-- ", depth
        if goes_on and delsp:
            found[-1] = found[-1][:-1]
    return [line.rstrip(" ") for line in found]


def _wrapped(lines: list[str]) -> list[str]:
    lines = [line.rstrip() for line in lines]
    # A long line of words shows that nothing cuts lines here; a long address has no blank to be cut at.
    if any(len(line) > _WIDEST and " " in line[:_WIDEST].strip("> ") for line in lines):
        return lines
    width = max((len(line) for line in lines if len(line) <= _WIDEST), default=0)
    # One long line is no habit; the line under it is a line of its own.
    if width < _NARROWEST or sum(width * 0.8 < len(line) <= width for line in lines) < _FEWEST:
        return lines
    found: list[str] = []
    length = 0  # of the line before, as it stood
    for line in lines:
        if found and found[-1] and line and not _OWN_LINE.match(line) and not found[-1].startswith(">"):
            first_word = line.split(" ", 1)[0]
            if length + 1 + len(first_word) > width:
                # "well-" and "known" were one word, "it –" and "they" are not.
                joint = "" if re.search(r"\w[-/]$", found[-1]) else " "
                found[-1] += joint + line
                length = len(line)
                continue
        found.append(line)
        length = len(line)
    return found
