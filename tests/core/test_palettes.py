"""A palette gives the labels of any scheme other colours, and leaves their patterns alone."""

from __future__ import annotations

import pytest

from copydesk.bundled import bundled_palettes, news_scheme
from copydesk.core.palettes import BadPalette, Paint, Palette, read_palette
from copydesk.core.scheme import Scheme, read_scheme

NEWS = read_scheme(news_scheme())
RED, BLUE = Paint("red", "#aa0000", "#ffaaaa"), Paint("blue", "#0000aa", "#aaaaff")
TWO = Palette("two", "Two", (RED, BLUE), (("PERSON", BLUE), ("cue", BLUE)))


def scheme(*labels: tuple[str, str, str]) -> Scheme:
    """The news roles, with labels of these names, colours and patterns."""
    rows = "".join(
        f'[[label]]\nname = "{name}"\ntitle = "T"\nlight = "{colour}"\ndark = "#ffffff"\npattern = "{pattern}"\n'
        'guideline = "g"\nexample = "e"\n'
        for name, colour, pattern in labels
    )
    return read_scheme('name = "x"\nversion = "1"\n' + rows + NEWS.source[NEWS.source.index("[[role]]") :])


def test_a_palette_without_paints_leaves_the_scheme_its_own():
    assert Palette("scheme", "As the scheme").dress(NEWS) == ()


def test_who_is_named_wears_what_the_palette_says():
    dressed = dict(TWO.dress(NEWS))
    person, cue = NEWS.labels[0].look, NEWS.roles[1].look
    assert (dressed[person].light, dressed[person].dark) == (BLUE.light, BLUE.dark)
    assert dressed[cue].light == BLUE.light


def test_every_label_and_role_is_dressed_and_keeps_its_pattern():
    for palette in bundled_palettes()[1:]:
        dressed = dict(palette.dress(NEWS))
        assert set(dressed) == {row.look for row in (*NEWS.labels, *NEWS.roles)}
        assert all(before.pattern == after.pattern for before, after in dressed.items())


def test_labels_that_share_a_pattern_get_different_paints_also_in_a_scheme_that_the_palette_does_not_know():
    mine = scheme(("A", "#000001", "wave"), ("B", "#000002", "wave"), ("PERSON", "#000003", "double"))
    dressed = dict(TWO.dress(mine))
    assert [dressed[label.look].light for label in mine.labels] == [RED.light, BLUE.light, BLUE.light]


def test_of_two_labels_that_look_the_same_the_first_that_is_named_decides():
    mine = scheme(("PERSON", "#000001", "wave"), ("ORG", "#000001", "wave"))
    palette = Palette("p", "P", (RED, BLUE), (("ORG", RED), ("PERSON", BLUE)))
    assert dict(palette.dress(mine))[mine.labels[0].look].light == BLUE.light


def test_the_bundled_ones_have_names_of_their_own_and_the_first_is_the_schemes():
    palettes = bundled_palettes()
    assert [palette.name for palette in palettes] == ["scheme", "okabe_ito", "mono"]
    assert len({palette.title for palette in palettes}) == 3


HEAD = 'name = "n"\ntitle = "t"\n'
PAINT = '[[paint]]\nname = "a"\nlight = "#000000"\ndark = "#ffffff"\n'


@pytest.mark.parametrize(
    ("toml", "why"),
    [
        ("paint = ", "not valid TOML"),
        (HEAD, "no \\[\\[paint\\]\\]"),
        (HEAD + "paint = 3\n", "no \\[\\[paint\\]\\]"),
        (HEAD + "paint = [3]\n", "is no table"),
        (HEAD + PAINT.replace("#000000", "black"), "'black' is not a colour"),
        (HEAD + PAINT.replace('light = "#000000"', ""), "has no light"),
        (HEAD + PAINT + PAINT, "share a name"),
        (HEAD + "labels = 3\n" + PAINT, "\\[labels\\] is no table"),
        (HEAD + PAINT + '[roles]\ncue = "b"\n', "cue wears 'b'"),
        (HEAD.replace('"t"', '" "') + PAINT, "has no title"),
    ],
)
def test_what_is_wrong_with_a_palette_is_said(toml: str, why: str):
    with pytest.raises(BadPalette, match=why):
        read_palette(toml)


def test_a_palette_need_not_name_anybody():
    assert read_palette(HEAD + PAINT).worn == ()
