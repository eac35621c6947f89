"""Each point of a convention is shown for one role."""

from __future__ import annotations

from copydesk.core.annotations import Role
from copydesk.core.conventions import POINTS
from copydesk.core.guidelines import POINTS_OF


def test_every_point_is_shown_for_one_role():
    shown = [point for role in Role for point in POINTS_OF[role]]
    assert sorted(shown) == sorted(point.name for point in POINTS)
