"""A speaker that follows its source: whoever names the source has named the speaker, in the same step."""

from __future__ import annotations

from dataclasses import replace

from copydesk.core.annotations import Annotations, Quote
from copydesk.core.corrections.judging import Rules
from copydesk.core.speakers.asking import ask


def with_speaker(annotations: Annotations, before: Quote, after: Quote, rules: Rules) -> Quote:
    """The quote with the speaker that its new source names.

    Only where the source is a name and clearly somebody's, and the speaker was nobody's or what the old source said:
    whom an editor chose against the source stays.
    """
    if after.source in ((), before.source):
        return after
    answer = ask(rules.text, annotations, after)
    if not answer.is_named or answer.clear is None:
        return after
    if before.speaker is not None and ask(rules.text, annotations, before).clear != before.speaker:
        return after
    return replace(after, speaker=answer.clear)
