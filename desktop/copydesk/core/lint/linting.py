"""All rules, and what they find in an article. All offsets are code points, half-open.

To add a rule: write its function, add its row to RULES, and its words to ``ui.finding_words``.
"""

from __future__ import annotations

from typing import Final

from copydesk.core.annotations import Annotation, Annotations, Entity, Quote
from copydesk.core.conventions import Convention
from copydesk.core.lint import content, edges, marks, parts, speakers, together
from copydesk.core.lint.finding import Finding, Rule
from copydesk.core.lint.ground import Ground
from copydesk.core.lint.known import Known
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.scheme import Scheme
from copydesk.core.spans import Span

RULES: Final = (
    Rule("unmatched_mark", str, marks.unmatched_mark),
    Rule("open_mark", str, marks.open_mark),
    Rule("marks_left_out", Quote, content.marks_left_out, "marks"),
    Rule("half_marked", Quote, content.half_marked, "marks"),
    Rule("marks_taken_in", Quote, content.marks_taken_in, "marks"),
    Rule("stop_taken_in", Quote, content.stop_taken_in, "outer_stop"),
    Rule("stop_left_out", Quote, content.stop_left_out, "outer_stop"),
    Rule("that_taken_in", Quote, content.that_taken_in, "that"),
    Rule("that_left_out", Quote, content.that_left_out, "that"),
    Rule("to_taken_in", Quote, content.to_taken_in, "to"),
    Rule("to_left_out", Quote, content.to_left_out, "to"),
    Rule("speech_without_marks", Quote, content.speech_without_marks, "indirect"),
    Rule("words_without_marks", Quote, content.words_without_marks, "mixed"),
    Rule("auxiliary_taken_in", Quote, parts.auxiliary_taken_in, "auxiliary"),
    Rule("auxiliary_left_out", Quote, parts.auxiliary_left_out, "auxiliary"),
    Rule("cue_missing", Quote, parts.cue_missing, "cue"),
    Rule("content_without_words", Quote, parts.content_without_words),
    Rule("part_in_content", Quote, parts.part_in_content),
    Rule("part_far_off", Quote, parts.part_far_off),
    Rule("part_untidy", Quote, edges.part_untidy),
    Rule("part_edge_in_word", Quote, edges.part_edge_in_word),
    Rule("scare_quotes", Quote, parts.scare_quotes, "scare_quotes"),
    Rule("continuation_left_out", Annotations, together.continuation_left_out, "continuation"),
    Rule("quote_in_quote", Annotations, together.quote_in_quote, "nested"),
    Rule("speaker_missing", Annotations, speakers.speaker_missing, "speaker"),
    Rule("speaker_is_pronoun", Quote, speakers.speaker_is_pronoun, "pronoun"),
    Rule("pronoun_unresolved", Quote, speakers.pronoun_unresolved, "speaker"),
    Rule("edge_untidy", Entity, edges.edge_untidy),
    Rule("possessive", Entity, edges.possessive),
    Rule("edge_in_word", Entity, edges.edge_in_word),
    Rule("overlap_of_one_kind", Annotations, together.overlap_of_one_kind),
    Rule("two_labels", Annotations, together.two_labels),
)
"""Every rule; of findings in one place, that of the earlier row is listed first."""

_PLACE: Final = {rule.name: place for place, rule in enumerate(RULES)}
_OF_TEXT: Final = tuple(rule.look for rule in RULES if rule.looks_at is str)
_OF_ENTITY: Final = tuple(rule.look for rule in RULES if rule.looks_at is Entity)
_OF_QUOTE: Final = tuple(rule.look for rule in RULES if rule.looks_at is Quote)
_OF_ALL: Final = tuple(rule.look for rule in RULES if rule.looks_at is Annotations)


def rule_named(name: str) -> Rule | None:
    """The rule of that name; None for one that a newer Copydesk knows."""
    return RULES[_PLACE[name]] if name in _PLACE else None


def findings(text: str, annotations: Annotations, convention: Convention, scheme: Scheme) -> tuple[Finding, ...]:
    """What the rules find, in reading order, but for what an editor dismissed."""
    return lint(text, annotations, convention, scheme).findings


def lint(text: str, annotations: Annotations, convention: Convention, scheme: Scheme) -> Linted:
    """What the rules find in an article that was just opened; `Linted.after` is for every state after that."""
    ground = Ground(text, convention, scheme)
    of_text = tuple(finding for look in _OF_TEXT for finding in look(ground))
    return Linted(ground, of_text, annotations, {})


_Seen = dict[str, tuple[Annotation, tuple[Finding, ...]]]


class Linted:
    """What the rules find in one state of an article. Immutable; `after` makes the next one, and looks again only at
    the annotations that another value has been put in place of, and at how all of them lie to one another.

    ``findings`` are in reading order; ``dismissed`` are those that an editor dismissed, as long as the rule still finds
    them on the very same stretch, with the remark that says so.
    """

    __slots__ = ("_ground", "_of_text", "_seen", "dismissed", "findings")

    def __init__(self, ground: Ground, of_text: tuple[Finding, ...], annotations: Annotations, seen: _Seen) -> None:
        self._ground = ground
        self._of_text = of_text
        self._seen = {each.id: _looked_at(ground, each, seen) for each in annotations}
        found = list(of_text)
        found += (finding for _, alone in self._seen.values() for finding in alone)
        known = Known(ground, annotations)
        found += (finding for look in _OF_ALL for finding in look(ground, annotations, known))
        found.sort(key=_order)
        remarks = _dismissals(annotations)
        self.findings: tuple[Finding, ...] = tuple(each for each in found if _key(each) not in remarks)
        self.dismissed: tuple[tuple[Finding, Remark], ...] = tuple(
            (each, remarks[_key(each)]) for each in found if remarks and _key(each) in remarks
        )

    @property
    def convention(self) -> Convention:
        """The convention that it was linted by."""
        return self._ground.convention

    def after(self, annotations: Annotations) -> Linted:
        """What the rules find in the same article with these annotations."""
        return Linted(self._ground, self._of_text, annotations, self._seen)


def _looked_at(ground: Ground, annotation: Annotation, seen: _Seen) -> tuple[Annotation, tuple[Finding, ...]]:
    before = seen.get(annotation.id)
    if before is not None and before[0] is annotation:
        return before
    looks = _OF_ENTITY if isinstance(annotation, Entity) else _OF_QUOTE
    return annotation, tuple(finding for look in looks for finding in look(ground, annotation))


def _dismissals(annotations: Annotations) -> dict[tuple[str | None, Span | None], Remark]:
    remarks = annotations.remarks.values()
    return {(each.rule, each.span): each for each in remarks if each.kind is RemarkKind.DISMISSAL}


def _key(finding: Finding) -> tuple[str | None, Span | None]:
    return finding.rule, finding.span


def _order(finding: Finding) -> tuple[int, int, int, str]:
    return (finding.span.start, finding.span.end, _PLACE[finding.rule], finding.about or "")
