"""Out of a project: the articles of a selection, exported in one piece or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from copydesk.exchange.exporting import Exported, Order, export
from copydesk.exchange.losses import Loss
from copydesk.exchange.outgoing import Outgoing
from copydesk.store.project import Project
from copydesk.store.selection import GOLD, Selection, require_sound


def outgoings(project: Project, selection: Selection = GOLD) -> Iterator[Outgoing]:
    """The articles of a selection with all their annotations, one at a time, in queue order."""
    for stored in project.standing(selection):
        yield Outgoing(stored.article, stored.annotations, stored.status.value, stored.scheme, stored.pipeline)


def export_selection(
    project: Project,
    selection: Selection,
    order: Order,
    progress: Callable[[int, int], None] | None = None,
    stopped: Callable[[], bool] | None = None,
    tell: Callable[[Loss], None] | None = None,
) -> Exported:
    """Write what a selection holds. ``progress`` is told articles done and articles in all.

    Raises BadSelection, and what `export` raises.
    """
    require_sound(selection, project.scheme.label_names)
    total = project.selecting.count(selection).articles
    asked = replace(order, labels=selection.labels, options={**order.options, **options_of(selection)})

    def told(done: int) -> None:
        if progress:
            progress(done, total)

    return export(outgoings(project, selection), asked, told, stopped, tell)


def options_of(selection: Selection) -> dict[str, object]:
    """What was asked for, as the manifest says it: nothing of what narrows nothing."""
    asked: dict[str, object] = {
        "status": sorted(selection.statuses),
        "signed_off_by": sorted(selection.signed_off_by),
        "decided_by": sorted(selection.decided_by),
        "tags": sorted(selection.tags),
        "since": selection.since,
        "until": selection.until,
        "day": selection.day.value if (selection.since or selection.until) else "",
        "query": selection.query,
    }
    return {name: value for name, value in asked.items() if value}
