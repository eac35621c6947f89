"""The project's label scheme and quote convention: its own copies, and how they change."""

from __future__ import annotations

from collections.abc import Callable, Collection

from copydesk.bundled import bundled_conventions
from copydesk.core.conventions import BadConvention, Convention, read_convention
from copydesk.core.scheme import Scheme
from copydesk.core.scheme_change import SchemeChange
from copydesk.store.project import Project
from copydesk.store.values import LabelUse, PastScheme, SchemeOutcome
from copydesk.workflow.values import SchemeReport, now
from copydesk.workflow.writing import Writing

_CONVENTION = "convention_toml"  # the project's own setting: its copy of a quote convention


class Scheming(Writing):
    """What may be annotated here, and how."""

    _kept: Convention | None = None

    @property
    def scheme(self) -> Scheme:
        """The project's own copy of its label scheme."""
        return self._reader.scheme

    @property
    def past_schemes(self) -> tuple[PastScheme, ...]:
        """The schemes before the one in use, the newest first, which can be put back."""
        return self._reader.schemes.past()

    def label_use(self, labels: Collection[str]) -> LabelUse:
        """How often labels stand in the articles: what a changed scheme would concern."""
        self._settle()
        return self._reader.schemes.uses(labels)

    def change_scheme(
        self,
        change: SchemeChange,
        gold: Collection[str] = (),
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> SchemeReport:
        """Use another scheme, and relabel as it asks; of gold articles only those in ``gold``, which stay gold.

        All of it is done or nothing, after a backup wherever an annotation changes. Articles that are open must be
        opened again. May run outside the desk's thread. Raises SchemeKept when it was called off, CannotCorrect, and
        ProjectUnavailable.
        """
        by = (self.annotator, now())
        return self._relabelled(
            bool(change.labels),
            lambda project: project.schemes.change(change.after, change.labels, gold, by, progress, cancelled),
        )

    def take_scheme_back(
        self,
        *,
        gold: bool = False,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> SchemeReport:
        """Put the scheme back that was in use before, and give the entities back the labels that they had.

        Raises as `change_scheme` does.
        """
        by = (self.annotator, now())
        return self._relabelled(
            True,
            lambda project: project.schemes.take_back(by, gold=gold, progress=progress, cancelled=cancelled),
        )

    def _relabelled(self, backed_up: bool, job: Callable[[Project], SchemeOutcome]) -> SchemeReport:
        self._require_writable()
        self.flush()
        backup = None
        if backed_up:
            with Project.open(self.path, read_only=True) as project:
                backup = project.back_up("labels")
        outcome = self._submit(job).result()
        self._reader.schemes.forget()
        return SchemeReport(outcome, backup)

    @property
    def convention(self) -> Convention:
        """The project's own copy of its quote convention; the bundled default until it has picked one."""
        if self._kept is None:
            self._kept = _convention(self.setting(_CONVENTION))
        return self._kept

    def use_convention(self, toml: str) -> Convention:
        """Have the project keep a copy of a convention and follow it.

        Raises BadConvention, and CannotCorrect where nothing can be written.
        """
        self._require_writable()
        convention = read_convention(toml)
        self.remember(_CONVENTION, toml)
        self._kept = convention
        return convention


def _convention(toml: str | None) -> Convention:
    """A project's copy; the default where it has none, or one that a newer Copydesk wrote and this one cannot read."""
    try:
        return read_convention(toml) if toml else bundled_conventions()[0]
    except BadConvention:
        return bundled_conventions()[0]
