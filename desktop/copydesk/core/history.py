"""What can be undone and redone, as an immutable value. It knows nothing of where changes are stored."""

from __future__ import annotations

from dataclasses import dataclass

from copydesk.core.annotations import Change


@dataclass(frozen=True, slots=True)
class Step:
    """A change as it was first made, with its place in the journal."""

    seq: int
    change: Change


@dataclass(frozen=True, slots=True)
class History:
    """Two piles of steps: done, newest last, and undone, next to redo last."""

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()

    def did(self, step: Step) -> History:
        """After a new change: it can be undone, and what was undone before it can no longer be redone."""
        return History((*self.done, step), ())

    def undid(self) -> History:
        """After the newest done step was taken back. Raises IndexError when nothing was done."""
        return History(self.done[:-1], (*self.undone, self.done[-1]))

    def redid(self) -> History:
        """After the newest undone step was made again. Raises IndexError when nothing was undone."""
        return History((*self.done, self.undone[-1]), self.undone[:-1])

    @property
    def next_undo(self) -> Step | None:
        """The step that undo would take back."""
        return self.done[-1] if self.done else None

    @property
    def next_redo(self) -> Step | None:
        """The step that redo would make again."""
        return self.undone[-1] if self.undone else None
