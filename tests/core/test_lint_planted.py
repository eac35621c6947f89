"""The linter on errors planted into articles that are right: made-up ones here, annotated news where it is at hand."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from made_up_gold import article
from planters import PLANTERS, plants
from planting import Clean, judge

from copydesk.bundled import CONVENTIONS, bundled_conventions, news_scheme
from copydesk.core.conventions import Convention, read_convention
from copydesk.core.lint import RULES
from copydesk.core.scheme import read_scheme
from copydesk.core.scheme.values import ALL_MAY_OVERLAP, Meeting

SHARED = Path(__file__).parents[3] / "shared"
SCHEME = read_scheme(news_scheme())
OURS = bundled_conventions()[0]


def _changed(**choices: str) -> Convention:
    convention = OURS
    for point, choice in choices.items():
        convention = read_convention(convention.with_choice(point, choice))
    return convention


NO_MARKS = _changed(marks="out", speaker="needed")
NO_LEADS = _changed(that="out", to="out", cue="needed", auxiliary="in", indirect="in")
STRICT = replace(SCHEME, overlap=replace(ALL_MAY_OVERLAP, other_labels=Meeting.APART))
EVERY = dict(zip((*CONVENTIONS, "no marks", "no leads"), (*bundled_conventions(), NO_MARKS, NO_LEADS), strict=True))


def _articles(convention: Convention) -> list[Clean]:
    schemes = (SCHEME, SCHEME, SCHEME, STRICT)
    return [Clean(*article(convention, seed), convention, scheme) for seed, scheme in enumerate(schemes)]


@pytest.mark.parametrize("name", EVERY)
def test_nothing_is_said_of_an_article_that_is_right(name: str) -> None:
    for clean in _articles(EVERY[name]):
        assert [(each.rule, each.span.of(clean.text)) for each in clean.linted.findings] == []


def test_planted_errors_are_found_and_put_right() -> None:
    rng = Random(1)
    planted, found, wrong = Counter[str](), Counter[str](), Counter[str]()
    for convention in EVERY.values():
        for clean in _articles(convention):
            for name, plant in plants(clean, rng, 3):
                outcome = judge(plant, clean)
                planted[name] += 1
                found[name] += outcome.found
                wrong[name] += outcome.restored is False
    assert planted.total() >= 500
    assert planted.keys() == PLANTERS.keys(), "a planter found no room in any article"
    assert {name: (found[name], n) for name, n in planted.items() if found[name] < n} == {}
    assert +wrong == Counter()


def test_every_rule_has_a_planter() -> None:
    together = {"open_mark": "unmatched_mark"}
    assert {together.get(rule.name, rule.name) for rule in RULES} == PLANTERS.keys()


@pytest.mark.skipif(not (SHARED / "data" / "quotes").is_dir(), reason="no annotated news beside the repository")
def test_planted_errors_in_annotated_news() -> None:
    sys.path.insert(0, str(Path(__file__).parents[1]))
    import linter_quality

    for name, articles in linter_quality.corpora(SHARED, named=False):
        report = linter_quality.measure(name, articles[:12], Random(1), 1)
        total = report.total()
        assert total.found >= 0.95 * total.planted, linter_quality.table(report)
        assert total.restored >= 0.99 * total.offered, linter_quality.table(report)
