"""From one scheme to another: what differs, and what becomes of the entities whose labels are renamed or gone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from copydesk.core.scheme import Scheme, next_version, write_scheme


@dataclass(frozen=True, slots=True)
class SchemeChange:
    """``after`` takes the place of ``before``. ``kept`` tells which label of ``before`` is which one of ``after``.

    ``fates`` says what entities of a label that is gone become: another label of ``after``. Without a fate they stay
    as they are, under a label that the scheme no longer knows. Nothing is ever removed.
    """

    before: Scheme
    after: Scheme
    kept: Mapping[str, str]
    fates: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def renamed(self) -> dict[str, str]:
        """Labels that have another name, in the order of the old scheme."""
        return {old: new for old, new in self.kept.items() if old != new}

    @property
    def added(self) -> tuple[str, ...]:
        """Labels that there were none of."""
        old = frozenset(self.kept.values())
        return tuple(label.name for label in self.after.labels if label.name not in old)

    @property
    def removed(self) -> tuple[str, ...]:
        """Labels that are gone."""
        return tuple(label.name for label in self.before.labels if label.name not in self.kept)

    @property
    def labels(self) -> dict[str, str]:
        """Which labels get which name; those that stay are left out."""
        return {**self.renamed, **self.fates}

    @property
    def is_empty(self) -> bool:
        """True when the two schemes say the same, but for their version."""
        return not self.labels and replace(self.before, version=self.after.version) == self.after


def scheme_change(before: Scheme, after: Scheme, was: Mapping[str, str] | None = None) -> SchemeChange:
    """What it takes from one scheme to the other. ``was`` gives the old name of each label that is an old one.

    Without it labels of the same name are the same, as where a scheme comes from a file. A scheme that keeps its name
    gets the next version; and it is written anew.
    """
    origins = {name: name for name in after.label_names & before.label_names} if was is None else was
    version = next_version(before.version) if after.name == before.name else after.version
    versioned = replace(after, version=version)
    versioned = replace(versioned, source=write_scheme(versioned))
    news = {old: new for new, old in origins.items() if new in after.label_names}
    kept = {label.name: news[label.name] for label in before.labels if label.name in news}
    return SchemeChange(before, versioned, kept)
