"""Lines made paragraphs: which lines stand in one column, where a paragraph ends, and where it goes on elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from copydesk.exchange.readers.pdf.hyphens import Joiner
from copydesk.exchange.readers.pdf.initials import with_initials
from copydesk.exchange.readers.pdf.values import Line

_SAME_SIZE = 0.07
_WIDEST_PITCH = 2.2  # from line to line, in parts of the size; more is another block
_GAP = 1.3  # a pitch that is wider than most by this much parts paragraphs
_INDENT = 0.7  # in parts of the size
_ENDS = frozenset(".!?:…\"'”’»“‘)]")  # German closes with “
_BULLETS = ("•", "–", "—", "-", "*", "▪", "■", "●", "◦", "‣")


class Block:
    """Lines under one another, of one size: a column, or the part of it between two headings."""

    def __init__(self, line: Line) -> None:
        self.lines = [line]
        self.left = line.x  # where its lines begin, but for indents
        self.right = line.end  # where its longest line ends

    def append(self, line: Line) -> None:
        """Let the line be its last one."""
        self.lines.append(line)
        self.left = min(self.left, line.x)
        self.right = max(self.right, line.end)

    def takes(self, line: Line) -> bool:
        """True when the line stands right under the block's last one."""
        last = self.lines[-1]
        return (
            line.page == last.page
            and abs(line.size - last.size) <= _SAME_SIZE * last.size
            and 0 < line.y - last.y <= _WIDEST_PITCH * last.size
            and min(line.end, self.right) > max(line.x, self.left)
        )


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph's words, and how they are printed."""

    text: str
    size: float
    bold: bool
    page: int


def paragraphs_of(lines: Sequence[Line]) -> list[Paragraph]:
    """The paragraphs in the order of reading, which is that in which the columns were drawn."""
    joiner = Joiner(line.text for line in lines)
    lines = with_initials(lines, joiner)
    found: list[list[Line]] = []
    before: Block | None = None
    for block in _blocks(lines):
        parts = list(_parts(block))
        if before is not None and found and _goes_on(found[-1], before, parts[0], block):
            found[-1] += parts.pop(0)
        found += parts
        before = block
    return [_paragraph(part, joiner) for part in found]


def _paragraph(lines: Sequence[Line], joiner: Joiner) -> Paragraph:
    return Paragraph(
        joiner.joined(line.text for line in lines), lines[0].size, all(line.bold for line in lines), lines[0].page
    )


def _blocks(lines: Iterable[Line]) -> list[Block]:
    blocks: list[Block] = []
    for line in lines:
        # Of two columns that are drawn line by line, each goes on in turn.
        block = next((one for one in reversed(blocks[-30:]) if one.takes(line)), None)
        if block is None:
            blocks.append(Block(line))
        else:
            block.append(line)
    return blocks


def _parts(block: Block) -> Iterable[list[Line]]:
    """A block cut into paragraphs."""
    lines = block.lines
    pitches = [after.y - line.y for line, after in pairwise(lines)]
    usual = median(pitches) if pitches else 0.0
    left, right = block.left, block.right
    part = [lines[0]]
    for line, after, pitch in zip(lines, lines[1:], pitches, strict=False):
        if _parted(line, after, pitch > _GAP * usual, left, right):
            yield part
            part = []
        part.append(after)
    yield part


def _parted(line: Line, after: Line, gap: bool, left: float, right: float) -> bool:
    """True when a paragraph ends between two lines of one column."""
    if gap or line.bold != after.bold or after.text.startswith(_BULLETS):
        return True
    indented = after.x - left > _INDENT * after.size and line.x - left < after.x - left - 0.3 * after.size
    short = not _full(line, after, right)
    if line.text[-1] in _ENDS:
        return indented or short
    # No sentence ends here: a heading, a row of a table; or a picture that the lines run around.
    return (indented or short) and not after.text[0].islower() and line.text[-1] not in "-,;"


def _full(line: Line, after: Line, right: float) -> bool:
    """True when the first word of the next line had no room on this one."""
    word = after.text.split(" ", 1)[0]
    letters = max(1, len(after.text))
    needed = after.width / letters * (len(word) + 1)
    return line.end + needed * 0.9 > right


def _goes_on(part: Sequence[Line], before: Block, first: Sequence[Line], block: Block) -> bool:
    """True when a paragraph goes on at the top of the next column or page."""
    last, next_line = part[-1], first[0]
    if abs(last.size - next_line.size) > _SAME_SIZE * last.size or last.bold != next_line.bold:
        return False
    # Below in the same column is no place to go on: there was a gap.
    if last.page == next_line.page and next_line.y > last.y and next_line.x < before.right:
        return False
    if next_line.x - block.left > _INDENT * next_line.size or not _full(last, next_line, before.right):
        return False
    return last.text[-1] not in _ENDS or next_line.text[0].islower()
