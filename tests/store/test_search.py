"""Finding an article by what is in it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.store.project import Project


@pytest.mark.parametrize(
    "typed",
    [
        "emile",
        "Émile",
        "E\u0301MILE",
        "harb",
        "novak go",
        "“harbour”",
        "the harbour stays",
        "must go",
        "東京",
        "  Novak: ",
        "🇬🇧",
    ],
)
def test_an_article_is_found_by(project: Project, typed: str):
    assert [row.id for row in project.rows(0, 9, typed)] == ["a1"]
    assert project.count(typed) == 1


@pytest.mark.parametrize("typed", ["harbor", "arbour", "novak missing", "NOT novak", "title:novak"])
def test_an_article_is_not_found_by(project: Project, typed: str):
    assert project.rows(0, 9, typed) == []


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text() | st.text(alphabet="\"*^()-+:{}NEARORANDTnovak \x00\ud800'", max_size=20))
def test_nothing_that_can_be_typed_is_an_error(project: Project, typed: str):
    assert project.count(typed) == len(project.rows(0, 9, typed))
