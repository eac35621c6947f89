"""Everything can be read in both themes, and told apart by every pair of eyes."""

from __future__ import annotations

from dataclasses import fields
from importlib.resources import files
from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from copydesk.core.scheme import Look, Scheme, read_scheme
from copydesk.ui.themes import DARK, LIGHT, Theme, Themes, colour_of, dimmed, palette_of, sheet_of, tint_of

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)

# G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for Simulation of Color Vision
# Deficiency. IEEE TVCG 15 (2009), table of matrices for severity 1.0; they act on linear RGB.
MACHADO = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
EASILY_TOLD_APART = 20  # CIE76 ΔE; 2.3 is just noticeable side by side, and two words are seldom side by side


def news() -> Scheme:
    return read_scheme(files("copydesk.resources").joinpath("schemes/news.toml").read_text(encoding="utf-8"))


def looks() -> list[tuple[str, Look]]:
    scheme = news()
    return [(row.name, row.look) for row in scheme.labels] + [(row.role.value, row.look) for row in scheme.roles]


def linear(colour: QColor) -> tuple[float, float, float]:
    def of(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    return of(colour.redF()), of(colour.greenF()), of(colour.blueF())


def contrast(one: QColor | str, other: QColor | str) -> float:
    """WCAG 2.2: 1 to 21."""

    def luminance(colour: QColor | str) -> float:
        red, green, blue = linear(QColor(colour))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def seen(colour: QColor, eyes: str) -> tuple[float, float, float]:
    """CIE Lab (D65) of what those eyes see."""
    rgb = linear(colour)
    red, green, blue = (min(1.0, max(0.0, sum(a * b for a, b in zip(row, rgb, strict=True)))) for row in MACHADO[eyes])
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883

    def f(t: float) -> float:
        return t ** (1 / 3) if t > (6 / 29) ** 3 else t / (3 * (6 / 29) ** 2) + 4 / 29

    return 116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))


def difference(one: QColor, other: QColor, eyes: str) -> float:
    return sum((a - b) ** 2 for a, b in zip(seen(one, eyes), seen(other, eyes), strict=True)) ** 0.5


def test_the_contrast_formula_agrees_with_the_standard():
    assert contrast("black", "white") == pytest.approx(21)
    assert contrast("#777777", "white") == pytest.approx(4.48, abs=0.01)


@THEMES
@pytest.mark.parametrize("ground", ["page", "panel"])
@pytest.mark.parametrize("words", ["ink", "panel_ink", "dim", "accent", "warn"])
def test_words_can_be_read_on_page_and_panel(theme: Theme, ground: str, words: str):
    assert contrast(getattr(theme, words), getattr(theme, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize("words", ["ink", "dim", "accent"])
def test_words_can_be_read_where_they_are_selected(theme: Theme, words: str):
    assert contrast(getattr(theme, words), theme.selection) >= 4.5


@THEMES
@pytest.mark.parametrize(("name", "look"), looks())
@pytest.mark.parametrize("ground", ["page", "panel", "selection"])
def test_every_label_can_be_read_where_its_name_is_written(theme: Theme, name: str, look: Look, ground: str):
    assert contrast(colour_of(look, theme), getattr(theme, ground)) >= 4.5, name


@THEMES
@pytest.mark.parametrize(("name", "look"), looks())
def test_the_article_can_be_read_through_every_highlight(theme: Theme, name: str, look: Look):
    assert contrast(theme.ink, tint_of(look, theme)) >= 4.5, name


@THEMES
@pytest.mark.parametrize(("name", "look"), looks())
def test_an_underline_stands_out_from_its_own_fill(theme: Theme, name: str, look: Look):
    assert contrast(colour_of(look, theme), tint_of(look, theme)) >= 3, name


@THEMES
@pytest.mark.parametrize(("name", "look"), looks())
def test_what_is_dimmed_is_fainter_and_still_to_be_seen(theme: Theme, name: str, look: Look):
    dim = contrast(dimmed(colour_of(look, theme), theme), theme.page)
    assert 3 <= dim < 0.8 * contrast(colour_of(look, theme), theme.page), name


@THEMES
@pytest.mark.parametrize("eyes", MACHADO)
def test_no_two_labels_are_confused(theme: Theme, eyes: str):
    confused = [
        (one, other)
        for (one, look), (other, another) in combinations(looks(), 2)
        if look.pattern == another.pattern
        and difference(colour_of(look, theme), colour_of(another, theme), eyes) < EASILY_TOLD_APART
    ]
    assert confused == []


@THEMES
def test_disabled_words_are_dimmer_but_there(theme: Theme):
    palette = palette_of(theme)
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    assert 2.5 <= contrast(disabled, theme.panel) < contrast(theme.panel_ink, theme.panel)


@THEMES
def test_every_colour_is_spelled_as_the_style_sheet_needs_it(theme: Theme):
    colours = [getattr(theme, field.name) for field in fields(theme) if field.name not in ("name", "is_dark")]
    assert all(len(colour) == 7 and QColor(colour).isValid() for colour in colours)
    assert "$" not in sheet_of(theme)


def test_a_choice_puts_the_theme_on_and_says_so(qapp: QApplication, qtbot):
    themes = Themes(qapp, "light")
    with qtbot.waitSignal(themes.changed) as told:
        themes.choose("dark")
    assert told.args == [DARK]
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(DARK.page)
    themes.choose("light")
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(LIGHT.page)


def test_an_unknown_choice_in_old_settings_follows_the_system(qapp: QApplication):
    assert Themes(qapp, "sepia").choice == "system"


def test_an_unknown_choice_in_code_is_refused(qapp: QApplication):
    with pytest.raises(ValueError, match="sepia"):
        Themes(qapp).choose("sepia")
