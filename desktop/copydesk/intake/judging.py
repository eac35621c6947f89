"""What would become of what was read, were it brought in now; nothing is written."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from copydesk.core.refusals import Sentence
from copydesk.exchange.incoming import Problem
from copydesk.intake.labels import require_mapping
from copydesk.intake.reading import Examined
from copydesk.intake.readying import Ready, Readying, has_annotations
from copydesk.intake.values import Cancelled, ImportStopped, Plan, Preview
from copydesk.store.project import Project
from copydesk.store.spool import Spooled


def preview(examined: Examined, project: Project, plan: Plan, cancelled: Cancelled | None = None) -> Preview:
    """Go through the spool as `bring_in` will. Raises BadMapping, and ImportStopped when it is called off."""
    require_mapping(plan, project.scheme)
    readying = Readying(plan.mapping, project.scheme.label_names | set(plan.add), project.schemes.in_use)
    counts = _Counts()
    for spooled in examined.spool:
        if cancelled and cancelled():
            raise ImportStopped("The import was stopped, and the project is as it was.")
        counts.count(spooled, readying.of(spooled), project, plan)
    return Preview(
        examined.recognised,
        counts.kinds["new"],
        counts.kinds["known"],
        counts.kinds["twice"],
        counts.kinds["clashing"],
        counts.gold,
        counts.suggested,
        dict(counts.labels),
        dict(counts.left_out),
        counts.by_nearness,
        (*examined.recognised.problems, *counts.problems),
    )


def clash(ready: Ready) -> Problem:
    """That the id of an article belongs to another text."""
    incoming = ready.incoming
    reason = Sentence(
        "The id “{id}” belongs to another article of this project; give this one another id, or have new ids given.",
        id=incoming.article.id,
    )
    return Problem(incoming.source, incoming.line, reason)


def not_gold(ready: Ready) -> tuple[Problem, ...]:
    """That an article is no gold although gold was asked for; nothing where it has no annotations to be gold."""
    doubt = ready.doubt
    if doubt is None or not (has_annotations(ready.items) or ready.problems or ready.left_out):
        return ()
    return (Problem(ready.incoming.source, ready.incoming.line, doubt),)


@dataclass(slots=True)
class _Counts:
    kinds: Counter[str] = field(default_factory=Counter[str])
    labels: Counter[str] = field(default_factory=Counter[str])
    left_out: Counter[str] = field(default_factory=Counter[str])
    problems: list[Problem] = field(default_factory=list[Problem])
    gold: int = 0
    suggested: int = 0
    by_nearness: int = 0

    def count(self, spooled: Spooled, ready: Ready, project: Project, plan: Plan) -> None:
        kind = _kind(spooled, ready, project)
        self.kinds[kind] += 1
        if kind == "clashing" and not plan.new_ids:
            self.problems.append(clash(ready))
            return
        self.problems += ready.problems
        self.left_out += ready.left_out
        self.labels += ready.labels
        self.by_nearness += ready.by_nearness
        if ready.items is None:
            return
        if plan.as_gold and ready.doubt is None:
            self.gold += 1
        elif has_annotations(ready.items):
            self.suggested += 1
        if plan.as_gold:
            self.problems += not_gold(ready)


def _kind(spooled: Spooled, ready: Ready, project: Project) -> str:
    if spooled.first_with_text != spooled.number:
        return "twice"
    if project.with_text(ready.incoming.article.text_sha256) is not None:
        return "known"
    if spooled.first_with_id != spooled.number or project.has(ready.incoming.article.id):
        return "clashing"
    return "new"
