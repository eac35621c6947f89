"""Where marks lie on the page: rows of type, and the pieces of marks on them, as plain numbers.

Everything is in pixels of the document, before scrolling. Only what is asked for is computed, and kept by paragraph
until the page is laid out anew. Nothing of Qt's layout is kept: a QTextLine dangles after the next relayout.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from copydesk.core.annotations import Annotations, Role
from copydesk.core.lanes import Lanes, Mark
from copydesk.core.offsets import OffsetMap
from copydesk.core.spans import Span
from copydesk.core.text import next_character, previous_character
from copydesk.ui.page.reading_type import Row, blocks_between, row_of

# Anything that could make Qt set a line in more than one direction: right-to-left scripts and Unicode's own controls.
_TURNS: Final = re.compile(
    "[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

_SHORT: Final = 2_000  # code points, more than anybody points at


@dataclass(frozen=True, slots=True)
class Piece:
    """What one row shows of a mark. Where directions mix, one row can hold several pieces of a mark."""

    mark: Mark
    lane: int
    rect: QRectF  # around the letters
    row: Row
    depth: tuple[int, int]  # how many lanes of words and of content are taken in the row
    begins: bool  # the mark begins on this row


class Geometry:
    """The pieces of one article's marks on one document."""

    def __init__(self, document: QTextDocument, text: str, offsets: OffsetMap, annotations: Annotations) -> None:
        self._document = document
        self._text = text
        self._map = offsets
        self.lanes = Lanes(annotations)
        self._kept: dict[int, tuple[Piece, ...]] = {}  # by the number of the block
        self._boxes: dict[Span, list[tuple[QRectF, Row]]] = {}  # of what is pointed out again at every frame

    def relaid(self) -> None:
        """The page was laid out anew: forget every place."""
        self._kept.clear()
        self._boxes.clear()

    def correct(
        self, annotations: Annotations, touched: frozenset[str], old: list[Span], new: list[Span]
    ) -> list[Span]:
        """Take over changed annotations; returns the stretches of text whose drawing may differ now."""
        before, self.lanes = self.lanes, self.lanes.after(annotations, touched)
        if self.lanes is before:
            return old  # nothing moved; only its looks may differ
        stretches = [before.chained(span) for span in old] + [self.lanes.chained(span) for span in new]
        for stretch in stretches:
            first = self._block_at(stretch.start).blockNumber()
            for number in range(first, self._block_at(stretch.end).blockNumber() + 1):
                self._kept.pop(number, None)
        return stretches

    def pieces_between(self, top: float, bottom: float) -> list[Piece]:
        """The pieces of all marks in the paragraphs that show between two heights, outer marks first."""
        return [piece for block in blocks_between(self._document, top, bottom) for piece in self._pieces_in(block)]

    def pieces_of(self, mark: Mark, *, lane: int = 0, reach: tuple[float, float] | None = None) -> list[Piece]:
        """The pieces of one mark, which need not be among the lanes; only between the heights of ``reach`` if given."""
        found: list[Piece] = []
        block, last = self._block_at(mark.span.start), self._block_at(mark.span.end - 1).blockNumber()
        while block.isValid() and block.blockNumber() <= last:
            rect = self._document.documentLayout().blockBoundingRect(block)
            if reach and rect.top() > reach[1]:
                break
            if not reach or rect.bottom() >= reach[0]:
                found += self._pieces(block, [(mark, lane)])
            block = block.next()
        return found

    def boxes_of(self, span: Span, reach: tuple[float, float] | None = None) -> list[tuple[QRectF, Row]]:
        """Around the letters of any words, with the rows that they stand on; ``reach`` as in `pieces_of`."""
        if len(span) > _SHORT:
            return [(piece.rect, piece.row) for piece in self.pieces_of(Mark("", None, 0, span), reach=reach)]
        boxes = self._boxes.get(span)
        if boxes is None:
            boxes = [(piece.rect, piece.row) for piece in self.pieces_of(Mark("", None, 0, span))]
            self._boxes[span] = boxes
        return [box for box in boxes if box[1].floor >= reach[0] and box[1].top <= reach[1]] if reach else boxes

    def edge(self, offset: int, *, ends: bool) -> tuple[float, Row]:
        """How far to the right a mark begins or, with ``ends``, ends there, and its row; right in both directions."""
        start = previous_character(self._text, offset) if ends else offset
        end = offset if ends else next_character(self._text, offset)
        block = self._block_at(start)
        self._document.documentLayout().blockBoundingRect(block)  # lays the paragraph out if nothing has yet
        begin16, end16 = (self._map.to_utf16(place) - block.position() for place in (start, end))
        line = block.layout().lineForTextPosition(begin16)
        runs = _Places(line, turns=self._turns(block)).runs(begin16, end16)
        from_right = runs[0][2]
        x = runs[0][0] if from_right == ends else runs[-1][1]
        return block.layout().position().x() + x, row_of(block, line)

    def _block_at(self, offset: int) -> QTextBlock:
        return self._document.findBlock(self._map.to_utf16(min(offset, self._map.length)))

    def _pieces_in(self, block: QTextBlock) -> tuple[Piece, ...]:
        number = block.blockNumber()
        kept = self._kept.get(number)
        if kept is None:
            start = self._map.from_utf16(block.position())
            end = self._map.from_utf16(min(self._map.length16, block.position() + block.length() - 1))
            marks = [(mark, self.lanes.lane_of(mark)) for mark in self.lanes.between(start, end)] if start < end else []
            kept = self._kept[number] = tuple(self._pieces(block, marks))
        return kept

    def _pieces(self, block: QTextBlock, marks: list[tuple[Mark, int]]) -> list[Piece]:
        if not marks:
            return []
        self._document.documentLayout().blockBoundingRect(block)  # lays the paragraph out if nothing has yet
        layout = block.layout()
        turns, x, here16 = self._turns(block), layout.position().x(), block.position()
        marks16 = [
            (mark, lane, self._map.to_utf16(mark.span.start) - here16, self._end16(mark, block)) for mark, lane in marks
        ]
        found: list[Piece] = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first16 = line.textStart()
            last16 = first16 + line.textLength()
            on_line = [each for each in marks16 if each[2] < last16 and each[3] > first16]
            if not on_line:
                continue
            depth = (_depth(on_line, of_content=False), _depth(on_line, of_content=True))
            row, places = row_of(block, line), _Places(line, turns=turns)
            for mark, lane, begin16, end16 in on_line:
                for left, right, _ in places.runs(max(begin16, first16), min(end16, last16)):
                    rect = QRectF(x + left, row.top, max(1.0, right - left), row.foot - row.top)
                    found.append(Piece(mark, lane, rect, row, depth, begin16 >= first16))
        return found

    def _turns(self, block: QTextBlock) -> bool:
        """True when lines of the paragraph may be set in more than one direction."""
        end16 = min(self._map.length16, block.position() + block.length() - 1)
        return bool(_TURNS.search(self._text, self._map.from_utf16(block.position()), self._map.from_utf16(end16)))

    def _end16(self, mark: Mark, block: QTextBlock) -> int:
        return min(self._map.to_utf16(mark.span.end) - block.position(), block.length() - 1)


def _depth(on_line: list[tuple[Mark, int, int, int]], *, of_content: bool) -> int:
    return max((lane + 1 for mark, lane, *_ in on_line if (mark.role is Role.CONTENT) is of_content), default=0)


class _Places:
    """Where the letters of one line stand. Asking Qt is slow, and many marks of a line share their edges with it."""

    def __init__(self, line: QTextLine, *, turns: bool) -> None:
        self._line = line
        self._turns = turns
        self._right = line.naturalTextRect().right()
        self._known: dict[int, float] = {}

    def runs(self, begin16: int, end16: int) -> list[tuple[float, float, bool]]:
        """What a range covers, from left to right: left, right, and whether it runs from right to left."""
        # Asking for the glyphs is slower still, but where directions meet a cursor has two places, and Qt gives one.
        glyphs = self._line.glyphRuns(begin16, end16 - begin16) if self._turns else []
        if not glyphs:
            return [(self._x(begin16), min(self._x(end16), self._right), False)]
        boxes = [(run.boundingRect().normalized(), run.isRightToLeft()) for run in glyphs]
        runs: list[tuple[float, float, bool]] = []
        for left, right, from_right in sorted((box.left(), box.right(), from_right) for box, from_right in boxes):
            if runs and left <= runs[-1][1] + 0.75:
                runs[-1] = (runs[-1][0], max(runs[-1][1], right), from_right and runs[-1][2])
            else:
                runs.append((left, right, from_right))
        return runs

    def _x(self, at16: int) -> float:
        if at16 not in self._known:
            # PySide returns the place with the (possibly moved) position beside it.
            self._known[at16] = self._line.cursorToX(at16)[0]
        return self._known[at16]
