"""How sure a score is."""

from __future__ import annotations

from copydesk.learn.measures.bootstrap import Bootstrap, Interval
from copydesk.learn.measures.rates import Rate, Share


def test_articles_that_are_all_alike_leave_no_doubt() -> None:
    assert Bootstrap(30).f1([Rate(1, 2, 1, 2)] * 30) == Interval(0.5, 0.5)
    assert Bootstrap(30).share([Share(1, 4)] * 30) == Interval(0.25, 0.25)


def test_the_score_lies_within_its_interval_and_more_articles_narrow_it() -> None:
    mixed = [Rate(n % 3, 2, n % 3, 2) for n in range(24)]
    few, many = Bootstrap(24).f1(mixed), Bootstrap(240).f1(mixed * 10)
    assert few
    assert many
    assert few.low < many.low < sum(mixed, Rate()).f1 < many.high < few.high


def test_two_articles_one_right_and_one_wrong_can_come_out_either_way() -> None:
    assert Bootstrap(2).f1([Rate(1, 1, 1, 1), Rate(0, 1, 0, 1)]) == Interval(0, 1)


def test_the_same_seed_draws_the_same() -> None:
    mixed = [Rate(n % 3, 2, n % 3, 2) for n in range(24)]
    assert Bootstrap(24, 200, 5).f1(mixed) == Bootstrap(24, 200, 5).f1(mixed)
    assert Bootstrap(24, 200, 5).f1(mixed) != Bootstrap(24, 200, 6).f1(mixed)


def test_a_label_that_a_draw_lacks_does_not_count_in_it() -> None:
    common, rare = Rate(1, 1, 1, 1), Rate(1, 1, 1, 1)
    assert Bootstrap(3).macro_f1([[common, rare], [common, Rate()], [common, Rate()]]) == Interval(1, 1)


def test_the_mean_of_labels_moves_with_each_of_them() -> None:
    right, wrong = Rate(1, 1, 1, 1), Rate(0, 1, 0, 1)
    assert Bootstrap(40).macro_f1([[right, wrong]] * 40) == Interval(0.5, 0.5)


def test_without_articles_draws_or_labels_there_is_no_interval() -> None:
    assert Bootstrap(0).f1([]) is None
    assert Bootstrap(3, draws=0).f1([Rate()] * 3) is None
    assert Bootstrap(3, draws=0).share([Share()] * 3) is None
    assert Bootstrap(3).macro_f1([[]] * 3) is None
