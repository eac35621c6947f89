"""What each rule of the linter is told in: what is wrong, what its fix does, and common reasons to leave it so."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from copydesk.core.conventions import ANY, Convention
from copydesk.core.lint import Finding
from copydesk.core.lint.linting import RULES, rule_named
from copydesk.core.scheme import Scheme
from copydesk.ui.annotations.signs import number

_N = QT_TRANSLATE_NOOP

# What is written down is the English, so that a project reads the same whatever language its editors work in.
REASONS: Final = (
    _N("Reasons", "printed so in the article"),
    _N("Reasons", "the name is written so"),
    _N("Reasons", "said by somebody after all"),
    _N("Reasons", "nobody nameable speaks"),
    _N("Reasons", "both labels are right here"),
    _N("Reasons", "exception to our convention"),
    _N("Reasons", "the rule is mistaken"),
)

# Each rule: what is wrong, and what its fix does; nothing where only the editor can know.
WORDS: Final[dict[str, tuple[str, str]]] = {
    "unmatched_mark": (_N("Findings", "This {mark} has no partner in its paragraph."), ""),
    "open_mark": (_N("Findings", "This {mark} is never closed, and the next paragraph does not go on with it."), ""),
    "marks_left_out": (
        _N("Findings", "The quotation marks are left out of the content."),
        _N("Findings", "Take in both quotation marks"),
    ),
    "half_marked": (
        _N("Findings", "The content ends at one quotation mark and misses its partner."),
        _N("Findings", "Put the edge at the quotation mark"),
    ),
    "marks_taken_in": (
        _N("Findings", "The content holds its quotation marks."),
        _N("Findings", "Leave out the quotation marks"),
    ),
    "stop_taken_in": (
        _N("Findings", "The content ends with the {mark} behind it."),
        _N("Findings", "Leave out the last character"),
    ),
    "stop_left_out": (
        _N("Findings", "The {mark} right behind the content is left out."),
        _N("Findings", "Take in the next character"),
    ),
    "that_taken_in": (_N("Findings", "The content begins with “that”."), _N("Findings", "Leave out “that”")),
    "that_left_out": (_N("Findings", "The “that” before the content is left out."), _N("Findings", "Take in “that”")),
    "to_taken_in": (_N("Findings", "The content begins with “to”."), _N("Findings", "Leave out “to”")),
    "to_left_out": (_N("Findings", "The “to” before the content is left out."), _N("Findings", "Take in “to”")),
    "speech_without_marks": (
        _N("Findings", "Indirect speech is labelled as a quote."),
        _N("Findings", "Remove the quote"),
    ),
    "words_without_marks": (
        _N("Findings", "The content holds words outside the quotation marks."),
        _N("Findings", "Keep the words between the marks only"),
    ),
    "auxiliary_taken_in": (
        _N("Findings", "The cue is more than “{words}”: it holds an auxiliary, a negation or an adverb."),
        _N("Findings", "Keep the bare verb"),
    ),
    "auxiliary_left_out": (
        _N("Findings", "The cue is less than “{words}”: its auxiliary is left out."),
        _N("Findings", "Take in the auxiliary"),
    ),
    "cue_missing": (_N("Findings", "The quote has no cue."), ""),
    "content_without_words": (
        _N("Findings", "There is no word in this content."),
        _N("Findings", "Remove it"),
    ),
    "part_in_content": (
        _N("Findings", "“{words}” is cue or source, and lies in the content."),
        _N("Findings", "Take it out of the content"),
    ),
    "part_far_off": (
        _N("Findings", "“{words}” stands paragraphs away from the content that it belongs to."),
        _N("Findings", "Take it away from the quote"),
    ),
    "part_untidy": (
        _N("Findings", "A part of the quote has a blank or punctuation at its edge; “{words}” has not."),
        _N("Findings", "Tidy the edge"),
    ),
    "part_edge_in_word": (
        _N("Findings", "A part of the quote begins or ends within a word of “{words}”."),
        _N("Findings", "Take in the whole word"),
    ),
    "scare_quotes": (
        _N("Findings", "{words} is a quote, though nobody is said to speak: it may be a term or scare quotes."),
        _N("Findings", "Remove the quote"),
    ),
    "continuation_left_out": (
        _N("Findings", "The quotation goes on in this paragraph, and its quote does not."),
        _N("Findings", "Add the paragraphs to the quote"),
    ),
    "quote_in_quote": (
        _N("Findings", "These words are in the content of another quote already."),
        _N("Findings", "Remove the inner quote"),
    ),
    "speaker_missing": (
        _N("Findings", "“{words}” speaks, and the quote does not name the speaker."),
        _N("Findings", "Name “{name}” as the speaker"),
    ),
    "speaker_is_pronoun": (_N("Findings", "The speaker is called “{words}”, which is no name."), ""),
    "pronoun_unresolved": (_N("Findings", "Nobody has said yet who “{words}” is."), ""),
    "edge_untidy": (
        _N("Findings", "The entity has a blank or punctuation at its edge; “{words}” has not."),
        _N("Findings", "Tidy the edge"),
    ),
    "possessive": (
        _N("Findings", "The possessive is no part of the name “{words}”."),
        _N("Findings", "Leave out the possessive"),
    ),
    "edge_in_word": (
        _N("Findings", "The entity begins or ends within a word of “{words}”."),
        _N("Findings", "Take in the whole word"),
    ),
    "overlap_of_one_kind": (
        _N("Findings", "“{words}” overlaps another entity that is {label} too."),
        _N("Findings", "Remove this one"),
    ),
    "overlap_forbidden": (
        _N("Findings", "“{words}” overlaps another annotation, which the project’s scheme forbids."),
        _N("Findings", "Remove the suggestion"),
    ),
    "two_labels": (
        _N("Findings", "“{words}” is {label} here and {usual} in {count} other places."),
        _N("Findings", "Label it {usual}"),
    ),
}
assert set(WORDS) == {rule.name for rule in RULES}, "a rule of the linter has no words"

SPEAKER_RULES: Final = frozenset({"speaker_missing", "speaker_is_pronoun", "pronoun_unresolved"})
"""Where there is no fix, the list of those who could speak is one."""

translate = QCoreApplication.translate


def what_is_wrong(finding: Finding, scheme: Scheme | None) -> str:
    """The finding as a sentence."""
    return _filled(WORDS[finding.rule][0], finding, scheme)


def what_fix_does(finding: Finding, scheme: Scheme | None) -> str:
    """What the one key does about it; empty where only the editor can know."""
    if finding.fix is not None:
        return _filled(WORDS[finding.rule][1], finding, scheme)
    return translate("Findings", "Choose the speaker…") if finding.rule in SPEAKER_RULES else ""


def by_convention(finding: Finding, convention: Convention) -> str:
    """What the convention says of it: its title and its own words. Empty where it is a matter of no convention."""
    rule = rule_named(finding.rule)
    if rule is None or rule.point is None or convention[rule.point] == ANY:
        return ""
    return translate("Findings", "{convention}: {sentence}").format(
        convention=convention.title, sentence=convention.says(rule.point)
    )


def _filled(words: str, finding: Finding, scheme: Scheme | None) -> str:
    params = dict(finding.params)
    for key in ("label", "usual"):
        label = scheme.label(params[key]) if scheme and key in params else None
        params[key] = label.title if label else params.get(key, "")
    if "count" in params:
        params["count"] = number(int(params["count"]))
    return translate("Findings", words).format(**params)
