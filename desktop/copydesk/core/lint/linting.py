"""All rules, and what they find in an article. All offsets are code points, half-open.

To add a rule: write its function, add its row to RULES, and its words to ``ui.finding_words``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from operator import attrgetter, itemgetter
from typing import Final

from copydesk.core.annotations import Annotation, Annotations, Entity, Quote
from copydesk.core.conventions import Convention
from copydesk.core.lint import content, edges, marks, parts, speakers, together
from copydesk.core.lint.finding import Finding, Rule, Scope
from copydesk.core.lint.ground import Ground
from copydesk.core.lint.known import Known
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.scheme import Scheme

RULES: Final = (
    Rule("unmatched_mark", Scope.TEXT, marks.unmatched_mark),
    Rule("open_mark", Scope.TEXT, marks.open_mark),
    Rule("marks_left_out", Scope.QUOTE, content.marks_left_out, "marks"),
    Rule("half_marked", Scope.QUOTE, content.half_marked, "marks"),
    Rule("marks_taken_in", Scope.QUOTE, content.marks_taken_in, "marks"),
    Rule("stop_taken_in", Scope.QUOTE, content.stop_taken_in, "outer_stop"),
    Rule("stop_left_out", Scope.QUOTE, content.stop_left_out, "outer_stop"),
    Rule("that_taken_in", Scope.QUOTE, content.that_taken_in, "that"),
    Rule("that_left_out", Scope.QUOTE, content.that_left_out, "that"),
    Rule("to_taken_in", Scope.QUOTE, content.to_taken_in, "to"),
    Rule("to_left_out", Scope.QUOTE, content.to_left_out, "to"),
    Rule("speech_without_marks", Scope.QUOTE, content.speech_without_marks, "indirect"),
    Rule("words_without_marks", Scope.QUOTE, content.words_without_marks, "mixed"),
    Rule("auxiliary_taken_in", Scope.QUOTE, parts.auxiliary_taken_in, "auxiliary"),
    Rule("auxiliary_left_out", Scope.QUOTE, parts.auxiliary_left_out, "auxiliary"),
    Rule("cue_missing", Scope.QUOTE, parts.cue_missing, "cue"),
    Rule("content_without_words", Scope.QUOTE, parts.content_without_words),
    Rule("part_in_content", Scope.QUOTE, parts.part_in_content),
    Rule("part_far_off", Scope.QUOTE, parts.part_far_off),
    Rule("part_untidy", Scope.QUOTE, edges.part_untidy),
    Rule("part_edge_in_word", Scope.QUOTE, edges.part_edge_in_word),
    Rule("scare_quotes", Scope.QUOTE, parts.scare_quotes, "scare_quotes"),
    Rule("continuation_left_out", Scope.QUOTES, together.continuation_left_out, "continuation"),
    Rule("quote_in_quote", Scope.QUOTES, together.quote_in_quote, "nested"),
    Rule("speaker_missing", Scope.ALL, speakers.speaker_missing, "speaker"),
    Rule("speaker_is_pronoun", Scope.QUOTE, speakers.speaker_is_pronoun, "pronoun"),
    Rule("pronoun_unresolved", Scope.QUOTE, speakers.pronoun_unresolved, "speaker"),
    Rule("edge_untidy", Scope.ENTITY, edges.edge_untidy),
    Rule("possessive", Scope.ENTITY, edges.possessive),
    Rule("edge_in_word", Scope.ENTITY, edges.edge_in_word),
    Rule("overlap_of_one_kind", Scope.ENTITIES, together.overlap_of_one_kind),
    Rule("overlap_forbidden", Scope.ALL, together.overlap_forbidden),
    Rule("two_labels", Scope.ENTITIES, together.two_labels),
)
"""Every rule; of findings in one place, that of the earlier row is listed first."""

_PLACE: Final = {rule.name: place for place, rule in enumerate(RULES)}
_LOOKS: Final = {scope: tuple(rule.look for rule in RULES if rule.scope is scope) for scope in Scope}


def rule_named(name: str) -> Rule | None:
    """The rule of that name; None for one that a newer Copydesk knows."""
    return RULES[_PLACE[name]] if name in _PLACE else None


def findings(text: str, annotations: Annotations, convention: Convention, scheme: Scheme) -> tuple[Finding, ...]:
    """What the rules find, in reading order, but for what an editor dismissed."""
    return lint(text, annotations, convention, scheme).findings


def lint(text: str, annotations: Annotations, convention: Convention, scheme: Scheme) -> Linted:
    """What the rules find in an article that was just opened; `Linted.after` is for every state after that."""
    ground = Ground(text, convention, scheme)
    of_text = _placed(finding for look in _LOOKS[Scope.TEXT] for finding in look(ground))
    return Linted(ground, annotations, _Found(of_text))


_Placed = tuple[tuple[int, int, int, str], Finding]
"""A finding with its place in reading order."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What was found where, so that only what changed is looked at again."""

    of_text: tuple[_Placed, ...]
    of_each: Mapping[str, tuple[Annotation, tuple[_Placed, ...]]] = field(
        default_factory=dict[str, tuple[Annotation, tuple[_Placed, ...]]]
    )
    of_entities: tuple[_Placed, ...] | None = None
    of_quotes: tuple[_Placed, ...] | None = None


class Linted:
    """What the rules find in one state of an article. Immutable; `after` makes the next one, and looks again only at
    the annotations that another value has been put in place of, and at how those of that kind lie to one another.

    ``findings`` are in reading order; ``dismissed`` are those that an editor dismissed, as long as the rule still finds
    them on the very same stretch, with the remark that says so.
    """

    __slots__ = ("_found", "_ground", "dismissed", "findings")

    def __init__(self, ground: Ground, annotations: Annotations, before: _Found) -> None:
        self._ground = ground
        self._found = found = _look(ground, annotations, before)
        all_of = [*found.of_text, *(found.of_entities or ()), *(found.of_quotes or ())]
        for _, alone in found.of_each.values():
            all_of += alone
        known = Known(ground, annotations)
        all_of += _placed(each for look in _LOOKS[Scope.ALL] for each in look(ground, annotations, known))
        all_of.sort(key=itemgetter(0))
        self.findings: tuple[Finding, ...] = tuple(finding for _, finding in all_of)
        self.dismissed: tuple[tuple[Finding, Remark], ...] = ()
        remarks = annotations.remarks.values()
        why = {(each.rule, each.span): each for each in remarks if each.kind is RemarkKind.DISMISSAL}
        if why:
            all_, key = self.findings, attrgetter("rule", "span")
            self.findings = tuple(each for each in all_ if key(each) not in why)
            self.dismissed = tuple((each, why[key(each)]) for each in all_ if key(each) in why)

    @property
    def convention(self) -> Convention:
        """The convention that it was linted by."""
        return self._ground.convention

    def after(self, annotations: Annotations) -> Linted:
        """What the rules find in the same article with these annotations."""
        return Linted(self._ground, annotations, self._found)


def _look(ground: Ground, annotations: Annotations, before: _Found) -> _Found:
    of_each = {each.id: _looked_at(ground, each, before) for each in annotations}
    known = Known(ground, annotations)
    kept: dict[Scope, tuple[_Placed, ...] | None] = {
        Scope.ENTITIES: before.of_entities if _same(annotations.entities, of_each, before, Entity) else None,
        Scope.QUOTES: before.of_quotes if _same(annotations.quotes, of_each, before, Quote) else None,
    }
    for scope, found in kept.items():
        if found is None:
            kept[scope] = _placed(each for look in _LOOKS[scope] for each in look(ground, annotations, known))
    return _Found(before.of_text, of_each, kept[Scope.ENTITIES], kept[Scope.QUOTES])


def _looked_at(ground: Ground, annotation: Annotation, before: _Found) -> tuple[Annotation, tuple[_Placed, ...]]:
    seen = before.of_each.get(annotation.id)
    if seen is not None and seen[0] is annotation:
        return seen
    scope = Scope.ENTITY if isinstance(annotation, Entity) else Scope.QUOTE
    return annotation, _placed(finding for look in _LOOKS[scope] for finding in look(ground, annotation))


def _same(
    now: Mapping[str, Annotation],
    of_each: Mapping[str, tuple[Annotation, tuple[_Placed, ...]]],
    before: _Found,
    kind: type[Annotation],
) -> bool:
    """True when no annotation of a kind has come, gone or changed."""
    if any(of_each[each] is not before.of_each.get(each) for each in now):
        return False
    return len(now) == sum(isinstance(seen, kind) for seen, _ in before.of_each.values())


def _placed(found: Iterable[Finding]) -> tuple[_Placed, ...]:
    """Findings with their places; of those in one place that of the rule's row."""
    return tuple(((each.span.start, each.span.end, _PLACE[each.rule], each.about or ""), each) for each in found)
