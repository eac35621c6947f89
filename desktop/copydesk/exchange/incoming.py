"""What comes out of reading a file: an article, or a problem with its place and its remedy."""

from __future__ import annotations

from dataclasses import dataclass

from copydesk.core.annotations import Item, SignOff
from copydesk.core.article import Article
from copydesk.core.refusals import Refusal, Sentence
from copydesk.exchange.flat.values import Flat
from copydesk.exchange.units import Measured


class CannotRead(Refusal):
    """A file or line that does not become an article. ``reason`` is a sentence for the editor, with the remedy."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What native gold says of an article as a whole: its status, and the scheme and pipeline of its labels."""

    status: str
    scheme: str
    pipeline: str | None


@dataclass(frozen=True, slots=True)
class Incoming:
    """An article that was read, and what came with it.

    ``source`` is the file's path, or an archive's with the member's behind it; ``line`` counts from 1, and is None
    where the whole file is one article. ``annotations`` are finished ones, remarks among them; ``found`` are those of
    another tool, whose labels are not yet mapped to ours; both are None when the file had none to give. ``sign_off``
    says who declared them gold, ``measured`` in which unit their offsets were and how sure that is. ``original`` is
    what the text was taken out of, None where the text stands in the file as it is. ``stated`` is native gold's alone.
    ``declined``: somebody looked at the annotations where they come from and did not accept them; they are never gold.
    """

    article: Article
    source: str
    line: int | None = None
    annotations: tuple[Item, ...] | None = None
    found: Flat | None = None
    sign_off: SignOff | None = None
    original: bytes | None = None
    measured: Measured | None = None
    stated: Stated | None = None
    declined: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """A file or line that was left out. ``line`` counts from 1, and is None when the whole file is meant."""

    source: str
    line: int | None
    reason: str


Read = Incoming | Problem


def os_reason(error: OSError) -> str:
    """Why the system would not let us have a file, as a sentence for the editor."""
    if isinstance(error, FileNotFoundError):
        return Sentence("The file is not there; it may have been moved or renamed.")
    if isinstance(error, PermissionError):
        return Sentence("You are not allowed to read it; ask its owner, or copy it to a folder of your own.")
    return Sentence(
        "It cannot be read ({problem}); copy it to a local disk and try again.", problem=error.strerror or error
    )
