"""A page's commands carried out, as far as they draw letters."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from copydesk.exchange.incoming import CannotRead
from copydesk.exchange.readers.pdf.fonts import Font
from copydesk.exchange.readers.pdf.matrices import STANDING, Matrix, matrix, moved, times
from copydesk.exchange.readers.pdf.values import Run

if TYPE_CHECKING:
    from pypdf import PageObject

_DEEPEST = 12  # of forms within forms
_ARTIFACT = "an artifact"  # in the place of what a mark says
_MOST_SLANT = 0.1  # of a quarter turn
_SLANTED = 4  # in the place of a number of quarters
_MOST_STATES = 1000  # that are kept for later, one within the other


class Budget:
    """How much one file may ask to be done: a form that draws ten forms of ten forms each is soon a thousand.

    Its fonts are kept from page to page, for some are longer than the pages.
    """

    def __init__(self, work: int) -> None:
        self._left = work
        self.fonts: dict[int, tuple[object, Font]] = {}  # by identity, so what was identified is kept with it

    def spend(self, work: int) -> None:
        """Raises CannotRead when there is nothing left."""
        self._left -= work
        if self._left < 0:
            raise CannotRead(
                "It draws far more than any article; print the pages with the article to a PDF of their own."
            )


@dataclass(frozen=True, slots=True)
class _State:
    page: Matrix = STANDING
    font: Font | None = None
    size: float = 0.0
    letter_space: float = 0.0
    word_space: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0


class Drawing:
    """What is drawn on one page: runs of letters, by how many quarters they are turned."""

    def __init__(self, page: PageObject, budget: Budget) -> None:
        self.runs: list[tuple[int, Run]] = []
        self._pdf = page.pdf
        self._budget = budget
        self._forms: dict[int, tuple[object, Sequence[tuple[object, bytes]]]] = {}
        self._state = _State()
        self._line = self._text = STANDING
        self._kept: list[_State] = []
        self._marks: list[str | None] = []  # what marked content says that it says, from the outermost
        self._telling: list[int] = []  # the places of those marks that say anything
        self._artifacts = 0
        self._resources: list[Mapping[str, object]] = []
        self._do: dict[bytes, Callable[[Sequence[object]], None]] = {
            b"q": self._keep, b"Q": self._restore, b"cm": self._transform, b"BT": self._begin, b"Tf": self._set_font,
            b"Tc": self._spacing("letter_space"), b"Tw": self._spacing("word_space"), b"TL": self._spacing("leading"),
            b"Ts": self._spacing("rise"), b"Tz": self._set_stretch, b"Td": self._move, b"TD": self._move_and_lead,
            b"Tm": self._place, b"T*": self._next_line, b"Tj": self._show, b"TJ": self._show_spaced,
            b"'": self._show_below, b'"': self._show_below_spaced, b"Do": self._draw,
            b"BMC": self._mark, b"BDC": self._mark, b"EMC": self._unmark,
        }  # fmt: skip
        from pypdf.generic import ArrayObject, ContentStream, StreamObject

        contents = page.get("/Contents")
        contents = None if contents is None else contents.get_object()
        if isinstance(contents, ArrayObject | StreamObject):
            self._carry_out(ContentStream(contents, self._pdf, "bytes").operations, page.get("/Resources"))

    def _carry_out(self, commands: Sequence[tuple[object, bytes]], resources: object) -> None:
        from pypdf.generic import IndirectObject

        if isinstance(resources, IndirectObject):
            resources = resources.get_object()
        found: Mapping[str, object] = resources if isinstance(resources, Mapping) else {}
        self._resources.append(found)
        for operands, operator in commands:
            self._budget.spend(1 + len(operands) if isinstance(operands, list) else 1)
            do = self._do.get(operator)
            if do is not None and isinstance(operands, list):
                do(operands)
        self._resources.pop()

    def _resource(self, kind: str, name: object) -> object:
        from pypdf.generic import IndirectObject

        for resources in reversed(self._resources):
            rows = resources.get(kind)
            rows = rows.get_object() if isinstance(rows, IndirectObject) else rows
            if isinstance(rows, Mapping) and name in rows:
                row = rows[name]
                return row.get_object() if isinstance(row, IndirectObject) else row
        return None

    # Where

    def _keep(self, operands: Sequence[object]) -> None:
        if len(self._kept) < _MOST_STATES:
            self._kept.append(self._state)

    def _restore(self, operands: Sequence[object]) -> None:
        if self._kept:
            self._state = self._kept.pop()

    def _transform(self, operands: Sequence[object]) -> None:
        by = matrix(operands)
        if by:
            self._state = replace(self._state, page=times(by, self._state.page))

    def _begin(self, operands: Sequence[object]) -> None:
        self._line = self._text = STANDING

    def _move(self, operands: Sequence[object]) -> None:
        self._line = self._text = moved(self._line, _number(operands, 0), _number(operands, 1))

    def _move_and_lead(self, operands: Sequence[object]) -> None:
        self._state = replace(self._state, leading=-_number(operands, 1))
        self._move(operands)

    def _place(self, operands: Sequence[object]) -> None:
        self._line = self._text = matrix(operands) or self._line

    def _next_line(self, operands: Sequence[object]) -> None:
        self._move((0.0, -self._state.leading))

    # How

    def _spacing(self, name: str) -> Callable[[Sequence[object]], None]:
        def change(operands: Sequence[object]) -> None:
            self._state = replace(self._state, **{name: _number(operands, 0)})

        return change

    def _set_stretch(self, operands: Sequence[object]) -> None:
        self._state = replace(self._state, stretch=_number(operands, 0) / 100)

    def _set_font(self, operands: Sequence[object]) -> None:
        from pypdf.generic import DictionaryObject

        resource = self._resource("/Font", operands[0] if operands else None)
        font = None
        if isinstance(resource, DictionaryObject):
            # Each form has a name of its own for the same font.
            fonts = self._budget.fonts
            if id(resource) not in fonts:
                fonts[id(resource)] = resource, Font(resource)
            _, font = fonts[id(resource)]
        self._state = replace(self._state, font=font, size=_number(operands, 1))

    # What

    def _show(self, operands: Sequence[object]) -> None:
        if operands:
            self._letters(operands[-1])

    def _show_spaced(self, operands: Sequence[object]) -> None:
        pieces = operands[0] if operands else None
        for piece in pieces if isinstance(pieces, list) else ():
            if isinstance(piece, int | float):
                state = self._state
                self._text = moved(self._text, -float(piece) / 1000 * state.size * state.stretch, 0)
            else:
                self._letters(piece)

    def _show_below(self, operands: Sequence[object]) -> None:
        self._next_line(())
        self._show(operands)

    def _show_below_spaced(self, operands: Sequence[object]) -> None:
        self._state = replace(self._state, word_space=_number(operands, 0), letter_space=_number(operands, 1))
        self._show_below(operands)

    def _letters(self, raw: object) -> None:
        state = self._state
        if not isinstance(raw, bytes) or state.font is None or not state.size:
            return
        letters = state.font.letters(raw)
        advance = sum(
            width * state.size + state.letter_space + (state.word_space if is_space else 0.0)
            for _, width, is_space in letters
        )
        words = "".join(letter for letter, _, _ in letters)
        begin = times(moved(self._text, 0, state.rise), state.page)
        self._text = moved(self._text, advance * state.stretch, 0)
        end = times(moved(self._text, 0, state.rise), state.page)
        if not self._artifacts and all(map(math.isfinite, (*begin, *end))):
            quarters = math.atan2(begin[1], begin[0]) / (math.pi / 2)
            turn = round(quarters) % 4 if abs(quarters - round(quarters)) < _MOST_SLANT else _SLANTED
            size = abs(state.size) * math.hypot(begin[2], begin[3])
            (x, y), (last, _) = _upright(turn, begin[4:]), _upright(turn, end[4:])
            run = Run(self._said(words), min(x, last), max(x, last), y, size, state.font.bold, state.font.space)
            self.runs.append((turn, run))

    # What stands around it

    def _draw(self, operands: Sequence[object]) -> None:
        from pypdf.generic import ContentStream, StreamObject

        form = self._resource("/XObject", operands[0] if operands else None)
        if not isinstance(form, StreamObject) or form.get("/Subtype") != "/Form" or len(self._resources) > _DEEPEST:
            return
        if id(form) not in self._forms:
            self._forms[id(form)] = form, ContentStream(form, self._pdf, "bytes").operations
        before = self._state, self._line, self._text, self._kept
        placed = form.get("/Matrix")
        by = matrix([*placed]) if isinstance(placed, list) else None
        self._state, self._kept = replace(self._state, page=times(by or STANDING, self._state.page)), []
        self._carry_out(self._forms[id(form)][1], form.get("/Resources"))
        self._state, self._line, self._text, self._kept = before

    def _mark(self, operands: Sequence[object]) -> None:
        artifact = bool(operands) and operands[0] == "/Artifact"
        properties = operands[1] if len(operands) > 1 else None
        if isinstance(properties, str):
            properties = self._resource("/Properties", properties)
        actual = properties.get("/ActualText") if isinstance(properties, Mapping) else None
        # Running heads and page numbers say so in a PDF that is tagged.
        self._artifacts += artifact
        if not artifact and isinstance(actual, str):
            self._telling.append(len(self._marks))
            self._marks.append(actual)
        else:
            self._marks.append(_ARTIFACT if artifact else None)

    def _unmark(self, operands: Sequence[object]) -> None:
        if self._marks and self._marks.pop() is _ARTIFACT:
            self._artifacts -= 1
        if self._telling and self._telling[-1] == len(self._marks):
            self._telling.pop()

    def _said(self, words: str) -> str:
        """The words, or what the mark around them says that they are: then the first run has all of it."""
        if not self._telling:
            return words
        said, self._marks[self._telling[0]] = self._marks[self._telling[0]], ""
        return said or ""


def _number(operands: Sequence[object], place: int) -> float:
    found = operands[place] if place < len(operands) else None
    return float(found) if isinstance(found, int | float) else 0.0


def _upright(turn: int, place: Sequence[float]) -> tuple[float, float]:
    """The place as it is when the page is turned so that the letters stand, with y growing downwards."""
    x, y = place[0], place[1]
    return ((x, -y), (y, x), (-x, y), (-y, -x))[turn % 4]


def runs_of(page: PageObject, budget: Budget) -> Iterator[Run]:
    """The letters of a page in the order in which they are drawn; those that are turned otherwise than most are left
    out: they are the names of photographers along the edge, and what is stamped across a draft.
    """
    drawn = Drawing(page, budget).runs
    counts = [sum(len(run.text) for turn, run in drawn if turn == which) for which in range(4)]
    most = counts.index(max(counts))
    return (run for turn, run in drawn if turn == most)
