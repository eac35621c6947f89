"""The table of labels: proposed, remembered, written on a command line, and labels that are added to the scheme."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final, cast

from copydesk.core.annotations import Entity, Role
from copydesk.core.refusals import Refusal
from copydesk.core.scheme import Scheme
from copydesk.core.scheme.drafting import SchemeDraft
from copydesk.core.scheme_change import scheme_change
from copydesk.core.spans import Span
from copydesk.exchange.mapping import LabelMapping, Ours, proposed
from copydesk.intake.values import Plan, Recognised, TheirLabel
from copydesk.store.schemes import Schemes

REMEMBERED: Final = "import_labels"
"""The project's own setting: what labels of other tools were the last time."""
_NOT_NAME = re.compile(r"\W+")
_ROLE = "role:"


class BadMapping(Refusal):
    """A table of labels that does not go with the scheme. ``reason`` says what to change."""


def to_decide(recognised: Recognised, schemes: Schemes) -> tuple[TheirLabel, ...]:
    """The labels that somebody must say of what they are here: all of other tools, and ours that are not in the scheme.

    A label of an older scheme of the project is known by what it became.
    """
    rows = {row.label: row for row in recognised.theirs}
    for row in recognised.native:
        (entity,) = cast("tuple[Entity]", schemes.in_use([Entity("e1", Span(0, 1), row.label)]))
        if entity.label not in schemes.current.label_names:
            also = rows.get(row.label, TheirLabel(row.label, 0))
            rows[row.label] = TheirLabel(row.label, also.count + row.count, also.examples or row.examples)
    return tuple(rows.values())


def proposal(labels: Iterable[TheirLabel], scheme: Scheme, remembered: str | None) -> LabelMapping:
    """What these labels likely are: what they were the last time, where the scheme still has that, else by their names.

    ``remembered`` is what `mapping_to_setting` gave.
    """
    names = [row.label for row in labels]
    before = mapping_from_setting(remembered)
    still = {
        name: ours
        for name in names
        if name in before and (not isinstance(ours := before[name], str) or _exists(ours, scheme))
    }
    return proposed(names, scheme.label_names).having(still)


def _exists(ours: Ours, scheme: Scheme) -> bool:
    return isinstance(ours, Role) or ours is None or ours in scheme.label_names


def mapping_to_setting(mapping: LabelMapping, before: str | None = None) -> str:
    """The table as a project remembers it, beside what it remembered before of other labels."""
    known = {**mapping_from_setting(before), **mapping.ours}
    return json.dumps({label: _written(ours) for label, ours in known.items()}, ensure_ascii=False, sort_keys=True)


def mapping_from_setting(setting: str | None) -> Mapping[str, Ours]:
    """What a project remembers; nothing where that cannot be read, as after a newer Copydesk."""
    try:
        rows: object = json.loads(setting or "{}")
    except ValueError:
        return {}
    if not isinstance(rows, dict):
        return {}
    found = {label: _read(ours) for label, ours in cast("dict[str, object]", rows).items()}
    return {label: ours for label, ours in found.items() if ours != ""}


def _written(ours: Ours) -> str | None:
    return f"{_ROLE}{ours.value}" if isinstance(ours, Role) else ours


def _read(ours: object) -> Ours:
    if ours is None:
        return None
    if not isinstance(ours, str):
        return ""
    role = ours.removeprefix(_ROLE)
    return ours if role == ours else Role(role) if role in tuple(Role) else ""


def parse_mapping(words: Iterable[str]) -> tuple[Mapping[str, Ours], tuple[str, ...]]:
    """A table from words like PER=PERSON, QUOTE=content, X=- (left out) and ART=+WORK_OF_ART (added to the scheme).

    Also the labels to add. Raises BadMapping.
    """
    found: dict[str, Ours] = {}
    add: list[str] = []
    for word in words:
        theirs, equals, ours = word.rpartition("=")
        if not equals or not theirs or not ours:
            raise BadMapping(
                "“{word}” is no row of a table of labels; write THEIRS=OURS, such as PER=PERSON, QUOTE=content, or X=- "
                "to leave X out.",
                word=word,
            )
        if ours.startswith("+"):
            add.append(name_for(ours[1:]))
            found[theirs] = add[-1]
        elif ours == "-":
            found[theirs] = None
        else:
            found[theirs] = Role(ours) if ours in tuple(Role) else ours
    return MappingProxyType(found), tuple(dict.fromkeys(add))


def require_mapping(plan: Plan, scheme: Scheme) -> None:
    """Raises BadMapping when the table gives a label that the scheme neither has nor gets."""
    allowed = scheme.label_names | set(plan.add)
    for theirs, ours in plan.mapping.ours.items():
        if isinstance(ours, str) and not isinstance(ours, Role) and ours not in allowed:
            raise BadMapping(
                "“{theirs}” cannot be “{ours}”: the scheme has no such label, only {labels}.",
                theirs=theirs,
                ours=ours,
                labels=", ".join(sorted(allowed)),
            )


def name_for(label: str) -> str:
    """A name for a label of ours, made of one of theirs: “Work of art” is WORK_OF_ART."""
    return _NOT_NAME.sub("_", label).strip("_").upper() or "NEW"


def with_labels(scheme: Scheme, names: Iterable[str]) -> Scheme:
    """The scheme with these labels at its end, as the next version of itself; the same where it has them all."""
    draft = SchemeDraft.of(scheme)
    news = [name for name in dict.fromkeys(names) if name not in scheme.label_names]
    for name in news:
        draft = draft.with_new(len(draft.labels))
        title = name.replace("_", " ").capitalize()
        guideline = f"Came in with an import as {name}; say here what it is for."
        draft = draft.with_label(
            len(draft.labels) - 1, replace(draft.labels[-1].label, name=name, title=title, guideline=guideline)
        )
    return scheme_change(scheme, draft.scheme, draft.was).after if news else scheme
