"""What an editor marks in the hard cases of hard_cases/, and how much of it is suggested."""

from __future__ import annotations

from collections import Counter

import pytest
from hard_cases import Case, Verdict, cases, judge, run, table

# The share of cases that the bundled pipeline reads as the editor does. Raise it when a better one lands.
PASS_RATE = 127 / 159

CASES = cases()
MUST = [case for case in CASES if case.must]


@pytest.fixture(scope="module")
def verdicts(suggester) -> dict[str, Verdict]:
    """Every case read once; a case that raises is an error of every test here."""
    return {f"{verdict.case.theme}: {verdict.case.name}": verdict for verdict in run(suggester, CASES)}


def named(case: Case) -> str:
    """Theme and name."""
    return f"{case.theme}: {case.name}"


def test_every_case_is_read_and_has_a_name_of_its_own(verdicts) -> None:
    assert [name for name, times in Counter(map(named, CASES)).items() if times > 1] == []
    assert len(verdicts) == len(CASES) >= 75


@pytest.mark.parametrize("case", MUST, ids=named)
def test_what_every_pipeline_has_to_read_right(verdicts, case) -> None:
    assert verdicts[named(case)].complaints == ()


def test_no_more_cases_fail_than_before(verdicts) -> None:
    read = list(verdicts.values())
    print(
        "",
        table(read),
        *(f"{name}: {'; '.join(v.complaints)}" for name, v in verdicts.items() if v.complaints),
        sep="\n",
    )
    assert sum(verdict.passes for verdict in read) / len(read) >= PASS_RATE


def test_a_case_that_asks_for_something_does_not_pass_with_nothing() -> None:
    asking = [case for case in CASES if case.quotes or case.entities]
    assert [named(case) for case in asking if judge(case, ()).passes] == []
