"""Everything can be read in every theme and palette, and told apart by every pair of eyes."""

from __future__ import annotations

from dataclasses import fields, replace
from importlib.resources import files
from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox

from copydesk.bundled import PALETTES, bundled_palettes
from copydesk.core.scheme import Look, Scheme, read_scheme
from copydesk.ui.looks import themes as themes_module
from copydesk.ui.looks.themes import (
    DARK,
    LIGHT,
    Theme,
    Themes,
    colour_of,
    dimmed,
    faded,
    palette_of,
    sheet_of,
    system_theme,
    tint_of,
)

THEMES = pytest.mark.parametrize("theme", themes_module.THEMES, ids=lambda theme: theme.name)

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


def dressed() -> list[Theme]:
    """Every theme with every palette put on."""
    return [
        replace(theme, looks=palette.dress(news())) for theme in themes_module.THEMES for palette in bundled_palettes()
    ]


DRESSED = pytest.mark.parametrize(
    "theme",
    dressed(),
    ids=[f"{theme.name}-{palette}" for theme in themes_module.THEMES for palette in PALETTES],
)


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
    assert contrast(getattr(theme, words), getattr(theme, ground)) >= theme.contrast


@THEMES
@pytest.mark.parametrize("words", ["ink", "dim", "accent"])
def test_words_can_be_read_where_they_are_selected(theme: Theme, words: str):
    assert contrast(getattr(theme, words), theme.selection) >= theme.contrast


@DRESSED
@pytest.mark.parametrize(("name", "look"), looks())
@pytest.mark.parametrize("ground", ["page", "panel", "selection"])
def test_every_label_can_be_read_where_its_name_is_written(theme: Theme, name: str, look: Look, ground: str):
    assert contrast(colour_of(look, theme), getattr(theme, ground)) >= theme.contrast, name


@DRESSED
@pytest.mark.parametrize(("name", "look"), looks())
def test_the_article_can_be_read_through_every_highlight(theme: Theme, name: str, look: Look):
    assert contrast(theme.ink, tint_of(look, theme)) >= theme.contrast, name


@DRESSED
@pytest.mark.parametrize(("name", "look"), looks())
def test_an_underline_stands_out_from_its_own_fill(theme: Theme, name: str, look: Look):
    assert contrast(colour_of(look, theme), tint_of(look, theme)) >= 3, name


@DRESSED
@pytest.mark.parametrize(("name", "look"), looks())
def test_what_is_dimmed_is_fainter_and_still_to_be_seen(theme: Theme, name: str, look: Look):
    dim = contrast(dimmed(colour_of(look, theme), theme), theme.page)
    assert 3 <= dim < 0.8 * contrast(colour_of(look, theme), theme.page), name


@DRESSED
@pytest.mark.parametrize(("name", "look"), looks())
def test_what_leads_the_eye_is_faint_but_with_high_contrast_a_line_like_others(theme: Theme, name: str, look: Look):
    lines = [contrast(faded(colour_of(look, theme), theme, share), theme.page) for share in (0.3, 0.5)]
    assert min(lines) >= (3 if theme.contrast >= 7 else 1.2), name


@DRESSED
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
    colours = [getattr(theme, field.name) for field in fields(theme) if field.type == "str" and field.name != "name"]
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


# Colours that a scheme's author can choose without a thought for other people's screens.
CARELESS = [
    Look(colour, colour, "solid") for colour in ("#ffff00", "#808080", "#00ff88", "#fdfaf4", "#101010", "#3333ff")
]


@THEMES
@pytest.mark.parametrize("look", CARELESS, ids=lambda look: look.light)
def test_what_a_scheme_chose_too_light_or_too_dark_can_be_read_all_the_same(theme: Theme, look: Look):
    shown = colour_of(look, theme)
    assert min(contrast(shown, ground) for ground in (theme.page, theme.panel, theme.selection)) >= theme.contrast
    assert contrast(theme.ink, tint_of(look, theme)) >= theme.contrast
    assert contrast(shown, tint_of(look, theme)) >= 3


@THEMES
@pytest.mark.parametrize("look", CARELESS[2:3] + CARELESS[5:], ids=lambda look: look.light)
def test_it_keeps_its_hue(theme: Theme, look: Look):
    turned = abs(colour_of(look, theme).hslHueF() - QColor(look.light).hslHueF())
    assert min(turned, 1 - turned) < 0.01


def test_what_can_be_read_is_left_as_it_was_chosen():
    look = Look("#1c5fb0", "#86b8ff", "solid")
    assert [colour_of(look, theme).name() for theme in (LIGHT, DARK)] == ["#1c5fb0", "#86b8ff"]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("strong", [False, True])
def test_the_system_is_followed_in_darkness_and_in_contrast(dark: bool, strong: bool):
    theme = system_theme(dark=dark, strong=strong)
    assert (theme.is_dark, theme.contrast >= 7) == (dark, strong)


def test_high_contrast_has_lines_to_be_seen():
    for theme in themes_module.THEMES:
        if theme.contrast >= 7:
            assert contrast(theme.line, theme.page) >= 4.5


def test_a_palette_dresses_the_labels_of_whatever_scheme_is_open(qapp: QApplication, qtbot):
    themes = Themes(qapp, "light", "okabe_ito")
    person = news().label("PERSON")
    assert person is not None
    assert colour_of(person.look, themes.current).name() == person.look.light
    with qtbot.waitSignal(themes.changed):
        themes.use_scheme(news())
    worn = colour_of(person.look, themes.current)
    assert worn.name() != person.look.light
    assert worn.hslHueF() == pytest.approx(QColor("#0072b2").hslHueF(), abs=0.01)
    with qtbot.waitSignal(themes.changed):
        themes.choose_palette("scheme")
    assert colour_of(person.look, themes.current).name() == person.look.light


def test_an_unknown_palette_in_old_settings_leaves_labels_their_own(qapp: QApplication):
    assert Themes(qapp, "light", "rainbow").palette == "scheme"
    with pytest.raises(KeyError):
        Themes(qapp).choose_palette("rainbow")


@THEMES
def test_a_checked_box_shows_a_tick_that_is_read_on_its_ground(theme: Theme, qtbot: object) -> None:
    QApplication.setStyle("Fusion")
    box = QCheckBox()
    box.setStyleSheet(sheet_of(theme))
    box.setChecked(True)
    box.resize(24, 24)
    image = box.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(24) for y in range(24)}
    assert theme.accent.lower() in colours
    assert max(contrast(colour, theme.accent) for colour in colours & {"#ffffff", "#000000"}) >= 4.5
