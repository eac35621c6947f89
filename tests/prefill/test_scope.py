"""Which quotes are suggested."""

from __future__ import annotations

import json
from typing import cast

import pytest

from copydesk.core.annotations import Annotation, Entity, Kind, Quote
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.prefill import worker
from copydesk.prefill.pipeline import Suggester
from copydesk.prefill.scope import Scope, in_scope

TEXT = "The council said it would pay. The council hopes to pay. “We will pay,” she hoped."


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


COUNCIL = Entity("e1", span("The council"), "ORG")
SAID = Quote("q1", (span("it would pay"),), (span("said"),), kind=Kind.INDIRECT)
HOPES = Quote("q2", (span("to pay"),), (span("hopes"),), kind=Kind.INDIRECT)
MARKED = Quote("q3", (span("“We will pay,”"),), (span("hoped"),), kind=Kind.DIRECT)
ALL: tuple[Annotation, ...] = (COUNCIL, SAID, HOPES, MARKED)


def test_speech_leaves_plans_and_beliefs_out_and_changes_nothing_else() -> None:
    assert in_scope(TEXT, ALL, Scope.SPEECH) == (COUNCIL, SAID, MARKED)


def test_all_leaves_nothing_out() -> None:
    assert in_scope(TEXT, ALL, Scope.ALL) == ALL


class Everything:
    """Suggests the same of every article."""

    name = "everything 1"

    def suggest(self, article: Article) -> tuple[Annotation, ...]:
        return ALL


@pytest.mark.parametrize(("scope", "ids"), [(Scope.SPEECH, ["e1", "q1", "q3"]), (Scope.ALL, ["e1", "q1", "q2", "q3"])])
def test_the_worker_answers_with_what_is_in_its_scope(scope: Scope, ids: list[str]) -> None:
    said = worker.answer(cast("Suggester", Everything()), json.dumps({"id": "a", "text": TEXT}).encode(), scope)
    records = said["annotations"]
    assert isinstance(records, list)
    assert [record["id"] for record in records] == ids
