"""Bringing files in: looked at first, then in one transaction, while the editor goes on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from copydesk.exchange.mapping import LabelMapping
from copydesk.intake.bringing_in import articles_with_gold, bring_in
from copydesk.intake.judging import preview
from copydesk.intake.labels import REMEMBERED, mapping_to_setting, proposal, to_decide
from copydesk.intake.reading import Examined, ReadApart, examine
from copydesk.intake.values import (
    Cancelled,
    ImportReport,
    ImportStopped,
    Plan,
    Preview,
    Progress,
    Request,
    TheirLabel,
)
from copydesk.store.project import Project, ProjectUnavailable
from copydesk.store.writer import Writer
from copydesk.workflow.writing import Writing


class Importing(Writing):
    """All of it may run outside the desk's thread. What is long can be called off, and raises ImportStopped then."""

    def examine(
        self,
        request: Request,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
        apart: ReadApart | None = None,
    ) -> Examined:
        """Read files into a spool, which must be closed. Raises BadChoice and ProjectUnavailable."""
        self._require_writer()
        return examine(request, progress, cancelled, apart)

    def labels_to_decide(self, examined: Examined) -> tuple[tuple[TheirLabel, ...], LabelMapping]:
        """The labels that somebody must say of what they are here, and what they likely are."""
        with Project.open(self.path, read_only=True) as project:
            rows = to_decide(examined.recognised, project.schemes)
            return rows, proposal(rows, project.scheme, project.setting(REMEMBERED))

    def preview(self, examined: Examined, plan: Plan, cancelled: Cancelled | None = None) -> Preview:
        """What would become of it, were it brought in now. Raises BadMapping."""
        with Project.open(self.path, read_only=True) as project:
            return preview(examined, project, plan, cancelled)

    def bring_in(
        self,
        examined: Examined,
        plan: Plan,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> ImportReport:
        """Bring it in, all or nothing. ``progress`` is told articles done and in all.

        Corrections that are made meanwhile are written right after it; those of articles that gold comes in for are
        refused. Raises BadMapping and ProjectUnavailable.
        """
        writer, annotator = self._require_writer(), self.annotator
        with Project.open(self.path, read_only=True) as project:
            known = frozenset(articles_with_gold(project, examined) if plan.as_gold else ())

        def job(project: Project) -> ImportReport:
            report = bring_in(project, examined, plan, annotator, progress, cancelled)
            if plan.mapping.ours:
                project.set_setting(REMEMBERED, mapping_to_setting(plan.mapping, project.setting(REMEMBERED)))
            return report

        self._coming_in = known
        try:
            report = writer.submit(job, alone=True).result()
        finally:
            self._coming_in = None
        if report.added_labels:
            self._reader.schemes.forget()
        return report

    def import_files(
        self,
        paths: Sequence[Path],
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> ImportReport:
        """Bring files in without asking: annotations as suggestions, labels as they likely are here.

        ``progress`` is told how much is done, and of how much, of reading and then of writing.
        """
        try:
            with self.examine(Request(tuple(paths)), progress, cancelled) as examined:
                _, mapping = self.labels_to_decide(examined)
                return self.bring_in(examined, Plan(mapping=mapping), progress, cancelled)
        except ImportStopped:
            return ImportReport(cancelled=True)

    def _require_writer(self) -> Writer:
        if self._writer is None:
            raise ProjectUnavailable("This project is open for reading only; close it elsewhere to import articles.")
        return self._writer
