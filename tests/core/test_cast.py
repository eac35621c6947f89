"""Who could be speaking."""

from __future__ import annotations

import re

from copydesk.core.annotations import Annotations, Entity, Quote
from copydesk.core.cast import cast_for
from copydesk.core.spans import Span

_MARKED = re.compile(r"\[([^|\]]+)\|(\w+)\]")


def _read(marked: str) -> tuple[str, Annotations, Quote]:
    """An article written with “[name|LABEL]”; CONTENT and SOURCE make the one quote that is asked about."""
    text, entities, parts = "", [], {"CONTENT": [], "SOURCE": []}
    at = 0
    for match in _MARKED.finditer(marked):
        text += marked[at : match.start()]
        span = Span(len(text), len(text) + len(match[1]))
        text += match[1]
        at = match.end()
        if match[2] in parts:
            parts[match[2]].append(span)
        else:
            entities.append(Entity(f"e{len(entities) + 1}", span, match[2]))
    text += marked[at:]
    quote = Quote("q99", tuple(parts["CONTENT"]), source=tuple(parts["SOURCE"]))
    return text, Annotations.of([*entities, quote]), quote


def _names(marked: str) -> list[str]:
    return [candidate.name for candidate in cast_for(*_read(marked))]


def test_a_family_name_counts_for_the_full_name():
    marked = "[Lloyd Austin|PERSON] came. [Austin|PERSON]’s plane left. [“Bye,”|CONTENT] he said."
    (candidate,) = cast_for(*_read(marked))
    assert (candidate.name, candidate.label, candidate.mentions) == ("Lloyd Austin", "PERSON", 2)


def test_a_family_name_may_come_first():
    assert _names("[Kim Jong-un|PERSON] came. [Kim|PERSON] left. [“Bye,”|CONTENT] he said.") == ["Kim Jong-un"]


def test_of_two_who_share_a_name_the_one_named_last_is_meant():
    marked = "[Kim Yo-jong|PERSON] left.\n[Kim Jong-un|PERSON] came.\n[Kim|PERSON] sat. [“Hm,”|CONTENT] he said."
    first, second = cast_for(*_read(marked))
    assert (first.name, first.mentions) == ("Kim Jong-un", 2)
    assert (second.name, second.mentions) == ("Kim Yo-jong", 1)


def test_a_short_form_before_any_full_name_counts_all_the_same():
    marked = "[Austin|PERSON] left.\n[Lloyd Austin|PERSON] came. [“Hm,”|CONTENT] he said."
    (candidate,) = cast_for(*_read(marked))
    assert candidate.mentions == 2


def test_whoever_the_source_names_comes_first():
    text, annotations, quote = _read(
        "[Ada Novak|PERSON] sat by [Lee Jong-sup|PERSON]. [“Hm,”|CONTENT] said [Novak|PERSON]."
    )
    quote = Quote(quote.id, quote.content, source=(annotations.entities["e3"].span,))
    assert [candidate.name for candidate in cast_for(text, annotations, quote)] == ["Ada Novak", "Lee Jong-sup"]


def test_nearer_paragraphs_come_before_farther_ones():
    marked = "[Ada Novak|PERSON] left.\n[Ada Novak|PERSON] came.\n[Lee Jong-sup|PERSON] sat.\n[“Hm,”|CONTENT] he said."
    assert _names(marked) == ["Lee Jong-sup", "Ada Novak"]


def test_whoever_spoke_the_quote_before_goes_on_speaking():
    text, annotations, quote = _read(
        "[Lee Jong-sup|PERSON] met [Ada Novak|PERSON]. Bo heard.\n[“Hm,”|CONTENT] came the voice."
    )
    earlier = Quote("q7", (Span(30, 38),), speaker="ADA NOVAK")
    much_earlier = Quote("q8", (Span(0, 2),))
    later = Quote("q9", (Span(len(text) - 3, len(text)),), speaker="Lee Jong-sup")
    candidates = cast_for(text, Annotations.of([*annotations, earlier, much_earlier, later]), quote)
    assert [candidate.name for candidate in candidates] == ["Ada Novak", "Lee Jong-sup"]


def test_a_body_is_never_he():
    marked = "[Ada Novak|PERSON] sat.\n[Yonhap|ORG] wrote.\n[“Hm,”|CONTENT] [{}|SOURCE] said.\n[Bo Berg|PERSON] left."
    assert _names(marked.format("it")) == ["Yonhap", "Ada Novak", "Bo Berg"]
    assert _names(marked.format("She"))[0] == "Ada Novak"


def test_people_come_before_bodies_and_those_named_often_before_others():
    meeting = "[Ada Novak|PERSON] met [Ida Bell|PERSON] at [Yonhap|ORG], and [Ada Novak|PERSON] spoke: "
    assert _names(meeting + "[“Hm,”|CONTENT] she said.") == ["Ada Novak", "Ida Bell", "Yonhap"]


def test_somebody_named_only_after_the_quote_comes_after_those_before():
    assert _names("[Yonhap|ORG] wrote: [“Hm,”|CONTENT] it read.\n[Ada Novak|PERSON] sat.") == ["Yonhap", "Ada Novak"]


def test_places_do_not_speak():
    assert _names("In [Seoul|LOC], [“Hm,”|CONTENT] was heard.") == []


def test_a_speaker_whom_an_editor_named_by_hand_can_be_chosen_again():
    text, annotations, quote = _read("[Ada Novak|PERSON] sat. [“Hm,”|CONTENT] came from behind.")
    others = (Quote("q7", quote.content, speaker="A guard"), Quote("q8", quote.content, speaker="Ada Novak"))
    candidates = cast_for(text, Annotations.of([*annotations, *others]), quote)
    assert [(candidate.name, candidate.label, candidate.mentions) for candidate in candidates] == [
        ("Ada Novak", "PERSON", 1),
        ("A guard", None, 0),
    ]


def test_the_evidence_is_the_articles_words_around_the_mention():
    words = "many words that stand here for nothing but to be cut away by the reader of this test"
    marked = f"Head.\n{words} [Ada Novak|PERSON] {words}\n[“Hm,”|CONTENT] she said."
    (candidate,) = cast_for(*_read(marked))
    assert candidate.evidence.startswith("…")
    assert candidate.evidence.endswith("…")
    assert " Ada Novak many words" in candidate.evidence
    assert "Head" not in candidate.evidence


def test_the_evidence_of_a_short_paragraph_is_all_of_it():
    (candidate,) = cast_for(*_read("[Ada Novak|PERSON] sat.\n[“Hm,”|CONTENT] she said."))
    assert candidate.evidence == "Ada Novak sat."


def test_evidence_without_blanks_is_cut_where_it_must_be():
    marked = f"{'文' * 99}[李|PERSON]{'字' * 99}\n[“Hm,”|CONTENT] she said."
    (candidate,) = cast_for(*_read(marked))
    assert candidate.evidence == f"…李{'字' * 45}…"


def test_of_a_long_article_those_near_come_first_by_their_full_names_and_nobody_is_left_out():
    filling = "It rained.\n\n" * 1200
    far = "[Lloyd Austin|PERSON] met [Bea Miller|PERSON] and [Cal Reed|PERSON]. [Miller|PERSON] sat in [Poole|LOC]."
    near = "[Austin|PERSON] came with [Dee Fox|PERSON]. [“Hm,”|CONTENT] [Austin|SOURCE] said."
    found = cast_for(*_read(far + "\n\n" + filling + near + filling + "[Cal Reed|PERSON] left."))
    assert [candidate.name for candidate in found] == ["Lloyd Austin", "Dee Fox", "Bea Miller", "Cal Reed"]
    assert [candidate.mentions for candidate in found] == [3, 1, 2, 2]
    assert found[0].probability > 0.5
    assert found[2].evidence.endswith("Miller sat in Poole.")


def test_in_a_long_article_two_who_speak_together_stay_together():
    filling = "It rained.\n\n" * 1200
    near = "[Ada Fox|PERSON] and [Bea Hill|PERSON] came. [“Hm,”|CONTENT] [they|SOURCE] said."
    names = [candidate.name for candidate in cast_for(*_read(filling + near))]
    assert names[0] == "Ada Fox and Bea Hill"
    assert sorted(names[1:]) == ["Ada Fox", "Bea Hill"]
