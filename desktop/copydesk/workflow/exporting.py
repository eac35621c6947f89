"""Handing out: what an export would hold and what it would lose, told before; then the export itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from copydesk.dispatch.going_out import export_selection, outgoings
from copydesk.exchange.exporting import Exported, Order, losses_of
from copydesk.exchange.losses import Loss, Lost
from copydesk.store.project import Project
from copydesk.store.selection import Selected, Selection, require_sound
from copydesk.workflow.writing import Writing

_LOOKED_AT: Final = 300  # articles: enough to tell, and nobody waits for them


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What an export would hold, and what is sure to be lost of the first ``looked_at`` of its articles."""

    selected: Selected
    looked_at: int
    losses: Mapping[Lost, int]


@dataclass(frozen=True, slots=True)
class Asked:
    """What an export can be narrowed by in this project: its annotators, and its tags with their counts."""

    annotators: tuple[str, ...]
    tags: Mapping[str, int]


class Exporting(Writing):
    """All of it may run outside the desk's thread. Raises ProjectUnavailable."""

    def what_can_be_asked(self) -> Asked:
        """Who and what there is to ask for."""
        with Project.open(self.path, read_only=True) as project:
            return Asked(tuple(project.selecting.annotators()), project.selecting.tags())

    def foresee(self, selection: Selection, order: Order, stopped: Callable[[], bool]) -> Foreseen:
        """Look at what would go out. Whoever stops it gets what was found until then. Raises BadSelection."""
        self.flush()
        losses: Counter[Lost] = Counter()
        looked_at = 0
        asked = replace(order, labels=selection.labels)
        with Project.open(self.path, read_only=True) as project:
            require_sound(selection, project.scheme.label_names)
            selected = project.selecting.count(selection)
            for outgoing in islice(outgoings(project, selection), _LOOKED_AT):
                if stopped():
                    break
                looked_at += 1
                losses.update(loss.what for loss in losses_of(outgoing, asked))
        return Foreseen(selected, looked_at, dict(sorted(losses.items())))

    def export_selection(
        self,
        selection: Selection,
        order: Order,
        progress: Callable[[int, int], None] | None = None,
        stopped: Callable[[], bool] | None = None,
        tell: Callable[[Loss], None] | None = None,
    ) -> Exported:
        """Write what a selection holds. Raises what `dispatch.going_out.export_selection` raises."""
        self.flush()
        with Project.open(self.path, read_only=True) as project:
            return export_selection(project, selection, order, progress, stopped, tell)
