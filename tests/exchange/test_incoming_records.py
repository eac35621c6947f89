"""What was read goes onto the disk and comes back as it was."""

from __future__ import annotations

import json

from exchange.round_trip import outgoings
from hypothesis import given
from hypothesis import strategies as st

from copydesk.core.article import Article
from copydesk.core.refusals import Sentence
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.exchange.flat import Flat, FlatSpan, Link, flatten
from copydesk.exchange.incoming import Incoming, Problem, Stated
from copydesk.exchange.incoming_records import (
    incoming_from_record,
    incoming_to_record,
    problem_from_record,
    problem_to_record,
)
from copydesk.exchange.media import media_type
from copydesk.exchange.outgoing import Outgoing
from copydesk.exchange.units import Measured, Unit

NOTE = Remark("r99", RemarkKind.NOTE, text="Check.")


def again(incoming: Incoming) -> Incoming:
    return incoming_from_record(json.loads(json.dumps(incoming_to_record(incoming))), incoming.original)


@given(outgoings(), st.none() | st.integers(1), st.none() | st.binary(), st.booleans())
def test_an_article_comes_back_with_all_that_came_with_it(
    outgoing: Outgoing, line: int | None, original: bytes | None, fragments: bool
) -> None:
    article, annotations = outgoing.article, outgoing.annotations
    native = Incoming(
        Article(article.id, article.title, article.text, dict(article.meta)),
        "a.zip/b.jsonl",
        line,
        (*annotations, NOTE),
        None,
        annotations.sign_off,
        original,
        stated=Stated(outgoing.status, outgoing.scheme, outgoing.pipeline),
    )
    assert again(native) == native
    foreign = Incoming(
        native.article,
        "b.json",
        line,
        found=flatten(annotations, fragments=fragments),
        measured=Measured(Unit.UTF16, 3, 2, 1, True),
        declined=True,
    )
    assert again(foreign) == foreign


def test_an_article_alone_stays_alone_and_no_spans_are_not_nothing() -> None:
    alone = Incoming(Article("a", "A", "Text.", {}), "a.txt")
    assert again(alone) == alone
    none_found = Incoming(alone.article, "a.json", found=Flat(), annotations=())
    assert again(none_found) == none_found
    scored = Flat((FlatSpan("x", (Span(0, 2), Span(3, 4)), "ORG", {"kind": "direct"}, 0.5),), (Link("cue", "x", "y"),))
    assert again(Incoming(alone.article, "a.json", found=scored)).found == scored


def test_a_problem_keeps_its_sentence_so_that_it_can_be_said_in_another_language() -> None:
    reason = Sentence("Article “{id}”: {reason}", id="a{b}", reason=Sentence("It has {count} {{faults}}.", count=3))
    problem = Problem("a.jsonl", 3, reason)
    came = problem_from_record(json.loads(json.dumps(problem_to_record(problem))))
    assert came == problem
    assert isinstance(came.reason, Sentence)
    assert (came.reason.template, came.reason.values) == (reason.template, reason.values)
    assert isinstance(came.reason.values["reason"], Sentence)
    plain = Problem("a.jsonl", None, "no sentence")
    assert problem_from_record(problem_to_record(plain)) == plain


def test_files_are_of_the_kind_that_their_names_say() -> None:
    assert media_type("News/Page.HTML") == "text/html"
    assert media_type("nobody knows") == "application/octet-stream"
