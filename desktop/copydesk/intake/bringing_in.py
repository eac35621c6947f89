"""Writing, the second half of an import: everything that was read, in one transaction, or nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from copydesk.core.annotations import Annotations, Item, SignOff
from copydesk.core.article import Article
from copydesk.core.refusals import Sentence
from copydesk.core.taking_in import as_gold, as_suggestions
from copydesk.exchange.incoming import Problem
from copydesk.exchange.media import media_type
from copydesk.intake.judging import clash, not_gold
from copydesk.intake.labels import require_mapping, with_labels
from copydesk.intake.reading import Examined
from copydesk.intake.readying import Ready, Readying, has_annotations
from copydesk.intake.values import Cancelled, ImportReport, ImportStopped, Plan, Progress
from copydesk.store.connection import now
from copydesk.store.project import DuplicateId, Original, Project
from copydesk.store.spool import Spooled


def bring_in(
    project: Project,
    examined: Examined,
    plan: Plan,
    annotator: str,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportReport:
    """Bring all of it in, in one transaction; ``annotator`` is who does so.

    ``progress`` is told articles done and in all. Raises ImportStopped when it is called off, BadMapping, and
    ProjectUnavailable; the project is as it was then.
    """
    with project.transaction():
        require_mapping(plan, project.scheme)
        by = (annotator, now())
        added_labels = _add_labels(project, plan, by)
        bringing = _BringingIn(project, plan, by)
        readying = Readying(plan.mapping, project.scheme.label_names, project.schemes.in_use)
        total = len(examined.spool)
        step = max(1, total // 1000)
        for done, spooled in enumerate(examined.spool):
            if cancelled and cancelled():
                raise ImportStopped("The import was stopped, and the project is as it was.")
            bringing.take(spooled, readying.of(spooled))
            if progress and (done + 1 == total or done % step == 0):
                progress(done + 1, total)
        return bringing.report(examined, added_labels)


def _add_labels(project: Project, plan: Plan, by: tuple[str, str]) -> tuple[str, ...]:
    before = project.scheme
    after = with_labels(before, plan.add)
    if after is before:
        return ()
    project.schemes.change(after, {}, (), by)
    return tuple(label.name for label in after.labels if label.name not in before.label_names)


@dataclass(slots=True)
class _BringingIn:
    """One import under way: what it has done so far."""

    project: Project
    plan: Plan
    by: tuple[str, str]
    added: list[str] = field(default_factory=list[str])
    known: list[str] = field(default_factory=list[str])
    gold: list[str] = field(default_factory=list[str])
    changed: list[str] = field(default_factory=list[str])
    renamed: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    problems: list[Problem] = field(default_factory=list[Problem])
    labels: Counter[str] = field(default_factory=Counter[str])
    left_out: Counter[str] = field(default_factory=Counter[str])
    with_suggestions: int = 0
    by_nearness: int = 0

    def take(self, spooled: Spooled, ready: Ready) -> None:
        incoming = ready.incoming
        name = PurePath(incoming.source).name
        original = None if incoming.original is None else Original(name, media_type(name), incoming.original)
        article = self._named(incoming.article)
        try:
            result = self.project.add(article, incoming.source, original)
        except DuplicateId:
            self.problems.append(clash(ready))
            return
        (self.added if result.is_new else self.known).append(result.article_id)
        if result.is_new and article.id != incoming.article.id:
            self.renamed.append((incoming.article.id, article.id))
        self.problems += ready.problems
        self.left_out += ready.left_out
        self.by_nearness += ready.by_nearness
        if ready.items is not None and self._annotate(result.article_id, spooled, ready, is_new=result.is_new):
            self.labels += ready.labels

    def _named(self, article: Article) -> Article:
        if not self.plan.new_ids or not self.project.has(article.id):
            return article
        if self.project.with_text(article.text_sha256) is not None:
            return article
        return replace(article, id=f"{article.id}-{article.text_sha256[:8]}")

    def _annotate(self, article_id: str, spooled: Spooled, ready: Ready, *, is_new: bool) -> bool:
        """Give an article its annotations; True when they went anywhere."""
        if not self.plan.as_gold:
            return self._suggest(article_id, spooled, ready, is_new=is_new)
        if ready.doubt is not None:
            self.problems += not_gold(ready)
            return self._suggest(article_id, spooled, ready, is_new=is_new)
        return self._sign(article_id, spooled, ready, is_new=is_new)

    def _suggest(self, article_id: str, spooled: Spooled, ready: Ready, *, is_new: bool) -> bool:
        items = as_suggestions(ready.items or ())
        if not items or (not is_new and self.project.was_suggested(article_id, items)):
            return False
        pipeline = f"imported from {PurePath(ready.incoming.source).name}"
        # Of two versions in the same files the first is the article's, and the other waits beside it.
        twice = spooled.first_with_text != spooled.number
        self.project.receive(article_id, pipeline, items, only_beside=twice)
        if is_new:
            self.with_suggestions += has_annotations(items)
        else:
            self.changed.append(article_id)
        return True

    def _sign(self, article_id: str, spooled: Spooled, ready: Ready, *, is_new: bool) -> bool:
        incoming = ready.incoming
        sign_off = incoming.sign_off or SignOff(*self.by)
        items = as_gold(ready.items or (), sign_off.annotator, known=incoming.found is None)
        if self.project.take_in(article_id, items, sign_off, self.by):
            self.gold.append(article_id)
            if not is_new:
                self.changed.append(article_id)
            return True
        if not self._stands(article_id, items):
            self.problems.append(_refused(ready, twice=spooled.first_with_text != spooled.number))
        return False

    def _stands(self, article_id: str, items: tuple[Item, ...]) -> bool:
        """True when the article is gold already, and says the same."""
        here, came = self.project.load(article_id).annotations, Annotations.of(self.project.schemes.in_use(items))
        return here.sign_off is not None and (here.entities, here.quotes) == (came.entities, came.quotes)

    def report(self, examined: Examined, added_labels: tuple[str, ...]) -> ImportReport:
        """What it came to."""
        return ImportReport(
            tuple(self.added),
            tuple(dict.fromkeys(self.known)),
            (*examined.recognised.problems, *self.problems),
            self.with_suggestions,
            False,
            tuple(self.gold),
            tuple(dict.fromkeys(self.changed)),
            tuple(self.renamed),
            dict(self.labels),
            dict(self.left_out),
            self.by_nearness,
            added_labels,
            examined.recognised.formats,
            examined.recognised.units,
            self.plan.as_gold,
            *self.by,
            taken=examined.recognised.taken,
        )


def _refused(ready: Ready, *, twice: bool) -> Problem:
    reason = (
        Sentence("The same text came before with other annotations, and these are gold now; compare the two.")
        if twice
        else Sentence(
            "Somebody has corrected this article here already, so its gold was not taken in; import it as suggestions "
            "to have it beside, or take the corrections back first."
        )
    )
    return Problem(ready.incoming.source, ready.incoming.line, reason)


def articles_with_gold(project: Project, examined: Examined) -> Iterator[str]:
    """The ids of the project's articles that the files bring annotations for."""
    for spooled in examined.spool:
        known = project.with_text(spooled.sha256)
        if known is not None:
            yield known
