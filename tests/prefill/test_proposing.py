"""What is proposed for words that an editor marks as said."""

from __future__ import annotations

import subprocess
import sys

import pytest
from told import told

from copydesk.bundled import bundled_conventions
from copydesk.core.annotations import Annotations, Quote
from copydesk.core.conventions import read_convention
from copydesk.core.corrections import AddQuote
from copydesk.core.spans import Span
from copydesk.prefill.proposing import goes_on_with, propose, propose_at


def words(text: str, quote: AddQuote) -> tuple[str, str, str, str | None]:
    """Content, cue, source and speaker, fragments joined by a bar."""
    content, cue, source = (
        "|".join(span.of(text) for span in spans) for spans in (quote.content, quote.cue, quote.source)
    )
    return content, cue, source, quote.speaker


def proposed(marked: str) -> tuple[str, str, str | None]:
    """Cue, source and speaker for the words in braces."""
    text, entities, quotes = told(marked)
    return words(text, propose(text, Annotations.of(entities), quotes[0].content[0]))[1:]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # The cue leads
        ("[Ada Novak|PERSON] said {the plan was dead}.", ("said", "Ada Novak", "Ada Novak")),
        ("[Ada Novak|PERSON] has never said {that}.", ("said", "Ada Novak", "Ada Novak")),
        ("[Ada Novak|PERSON] told reporters on Monday: {“We won.”}", ("told", "Ada Novak", "Ada Novak")),
        ("According to [Ada Novak|PERSON], {the plan is dead}.", ("According to", "Ada Novak", "Ada Novak")),
        ("NOVAK: {We won.}", (":", "NOVAK", "NOVAK")),
        ("“NOVAK: {We won.}”", (":", "NOVAK", "NOVAK")),
        ("She spoke.\n\n[Ada Novak|PERSON] said:\n{“We won.”}", ("said", "Ada Novak", "Ada Novak")),
        ("[Ada Novak|PERSON]’s claim {that she won} is bold.", ("claim", "Ada Novak", "Ada Novak")),
        ("[Novak|PERSON] left. She broke her promise to {stay}.", ("promise", "her", "Novak")),
        ("[Ada Novak|PERSON] attacked {“a cruel plan”} on Monday.", ("attacked", "Ada Novak", "Ada Novak")),
        ("[Ada Novak|PERSON] said no, adding {that it was late}.", ("adding", "Ada Novak", "Ada Novak")),
        ("[Ada Novak|PERSON] calls for {a vote}", ("calls", "Ada Novak", "Ada Novak")),
        ("It was reported {that she won}.", ("reported", "", None)),
        # The cue follows
        ("{“We won,”} [Ada Novak|PERSON] said.", ("said", "Ada Novak", "Ada Novak")),
        ("{“We won,”} said [Ada Novak|PERSON], the mayor.", ("said", "Ada Novak", "Ada Novak")),
        ("{“We won.”} [Novak|PERSON] said.", ("said", "Novak", "Novak")),
        ("{The plan is dead}, according to [Ada Novak|PERSON].", ("according to", "Ada Novak", "Ada Novak")),
        ("{The plan is dead}, [Ada Novak|PERSON] said.", ("said", "Ada Novak", "Ada Novak")),
        ("{“What a plan!”} — [Ada Novak|PERSON]", ("—", "Ada Novak", "Ada Novak")),
        ("[Ada Novak|PERSON] went to Poole. {“We won,”} she said.", ("said", "she", "Ada Novak")),
        # The quotation goes on
        ("“We won,” [Ada Novak|PERSON] said. {“It is over.”}", ("said", "Ada Novak", "Ada Novak")),
        # Nothing there
        ("{It rained.}", ("", "", None)),
        ("{“It rains”} is a song.", ("", "", None)),
        ("It rained.\n\n{“It rains.”}\n\n[Ada Novak|PERSON] said no.", ("", "", None)),
    ],
)
def test_cue_source_and_speaker_are_proposed(marked: str, expected: tuple[str, str, str | None]) -> None:
    assert proposed(marked) == expected


def test_blanks_that_were_selected_too_do_not_matter() -> None:
    text = "  “We won,”  Ada said."
    assert words(text, propose(text, Annotations.of(), Span(0, 13)))[:3] == ("“We won,”", "said", "Ada")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Novak said: “We ^won.”", "“We won.”"),
        ("“We ^won,” Novak said, “and they lost.” It rained.", "“We won,”|“and they lost.”"),
        ("“We won,” Novak said. “They ^lost. I am glad.”", "“We won,”|“They lost. I am glad.”"),
        ("Novak said the bond was “^ironclad” and “unwavering”.", "“ironclad”|“unwavering”"),
        ("“We won.^\n\n“They lost,” Novak said.", "“We won.\n\n“They lost,”"),
        ("It is a “^motto”.", "“motto”"),
        # Without marks: at the caret, or right behind it
        ("Ada Novak said the plan ^was dead. It rained.", "the plan was dead"),
        ("Ada Novak ^said that the plan was dead. It rained.", "that the plan was dead"),
        ("Ada Novak said Lee had ^told her the plan was dead.", "Lee had told her the plan was dead"),
    ],
)
def test_a_caret_finds_what_is_said_around_it(text: str, content: str) -> None:
    at = text.index("^")
    text = text.replace("^", "")
    quote = propose_at(text, Annotations.of(), at)
    assert quote is not None
    assert words(text, quote)[0] == content


@pytest.mark.parametrize(
    ("text", "point", "choice", "content"),
    [
        ("“We ^won,” Novak said.", "marks", "out", "We won,"),
        ("“We won,” Novak said, “and ^left.”", "interrupted", "apart", "“and left.”"),
        ("“We won,” Novak said, “and ^left.”", "interrupted", "fragments", "“We won,”|“and left.”"),
        ("Novak said: “We won.^\n\n“They left.” It rained.", "continuation", "fragments", "“We won.|“They left.”"),
        ("Novak said: “We won.\n\n“They ^left.” It rained.", "continuation", "apart", "“They left.”"),
        ("Novak said: “We won.^\n\n“They left.” It rained.", "continuation", "span", "“We won.\n\n“They left.”"),
        ("Novak said the plan was “^dead” now.", "mixed", "clause", "the plan was “dead” now"),
        ("Novak said the plan was “^dead” now.", "mixed", "marked", "“dead”"),
    ],
)
def test_the_project_s_convention_decides_what_is_content(text: str, point: str, choice: str, content: str) -> None:
    at = text.index("^")
    text = text.replace("^", "")
    convention = read_convention(bundled_conventions()[0].with_choice(point, choice))
    quote = propose_at(text, Annotations.of(), at, convention)
    assert quote is not None
    assert words(text, quote)[0] == content


@pytest.mark.parametrize(("choice", "cue"), [("in", "has never said"), ("out", "said")])
def test_the_convention_decides_on_auxiliaries_too(choice: str, cue: str) -> None:
    text = "Novak has never said it was over."
    convention = read_convention(bundled_conventions()[0].with_choice("auxiliary", choice))
    assert words(text, propose(text, Annotations.of(), Span(21, 32), convention))[:2] == ("it was over", cue)


@pytest.mark.parametrize("text", ["It ^rained.", "^", "Novak said it rained. The ^sun came."])
def test_a_caret_where_nobody_speaks_finds_nothing(text: str) -> None:
    assert propose_at(text.replace("^", "") or ".", Annotations.of(), text.index("^")) is None


def test_a_part_that_its_cue_cuts_off_goes_on_with_the_quote_before() -> None:
    text = "“We won,” Novak said, “and they lost.” “Never,” Miller said."
    parts = ("“We won,”", "“and they lost.”", "“Never,”")
    first, second, third = (Span(text.index(each), text.index(each) + len(each)) for each in parts)
    quote = Quote("q1", (first,))
    annotations = Annotations.of([quote])
    assert goes_on_with(text, annotations, Span(second.start + 3, second.start + 4)) == (quote, second)
    assert goes_on_with(text, annotations, first) is None
    assert goes_on_with(text, annotations, third) is None
    assert goes_on_with(text, annotations, Span(text.index("Novak"), text.index("Novak") + 1)) is None
    apart = read_convention(bundled_conventions()[0].with_choice("interrupted", "apart"))
    assert goes_on_with(text, annotations, second, apart) is None
    assert goes_on_with(text, Annotations.of([quote, Quote("q2", (second,))]), second) is None


def test_a_long_article_is_read_near_the_words_only() -> None:
    filling = "It rained in Poole.\n\n" * 5000
    text, entities, _ = told(filling + "[Ada Novak|PERSON] said it was over.\n\n" + filling)
    at = text.index("over")
    quote = propose_at(text, Annotations.of(entities), at)
    assert quote is not None
    assert words(text, quote) == ("it was over", "said", "Ada Novak", "Ada Novak")


def test_no_pipeline_is_needed() -> None:
    code = (
        "import sys; sys.modules['spacy'] = sys.modules['numpy'] = None\n"
        "from copydesk.prefill.proposing import propose\n"
        "from copydesk.core.annotations import Annotations\n"
        "from copydesk.core.spans import Span\n"
        "text = 'Ada Novak said it rained.'\n"
        "print([span.of(text) for span in propose(text, Annotations.of(), Span(15, 24)).source])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.strip() == "['Ada Novak']", done.stderr
