"""Actions of the View menu."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.ui.actions.row import Action, row
from copydesk.ui.window.panels import PANELS

_N = QT_TRANSLATE_NOOP
_VIEW = "View"
_PANELS = "View/Panels"
_TYPE = "View/Reading Type"
_COLOURS = "View/Colours of Labels"

ROWS: tuple[Action, ...] = (
    row("zoom_in", _N("Actions", "Zoom &In"), "Ctrl++ Ctrl+=", menu=_VIEW),
    row("zoom_out", _N("Actions", "Zoom &Out"), "Ctrl+-", menu=_VIEW),
    row("zoom_reset", _N("Actions", "Zoom &100 %"), "Ctrl+0", menu=_VIEW),
    row("type_serif", _N("Actions", "&Serif: Literata"), menu=_TYPE),
    row("type_sans", _N("Actions", "S&ans Serif: Inter"), menu=_TYPE),
    row(
        "type_easy",
        _N("Actions", "&Wider Spacing, Easier for Dyslexic Readers"),
        menu=_TYPE,
        tip=_N("Actions", "More room between letters, words and lines, shorter lines, a sans serif; again for none."),
    ),
    row("measure_wider", _N("Actions", "&Longer Lines"), "Alt++ Alt+=", menu=_TYPE),
    row("measure_narrower", _N("Actions", "Sho&rter Lines"), "Alt+-", menu=_TYPE),
    row("leading_more", _N("Actions", "Lines &Farther Apart"), "Ctrl+Alt+PgDown", menu=_TYPE),
    row("leading_less", _N("Actions", "Lines &Closer Together"), "Ctrl+Alt+PgUp", menu=_TYPE),
    row("reset_type", _N("Actions", "As a &Newspaper"), menu=_TYPE),
    row("theme_system", _N("Actions", "Theme of the &System"), menu="View/Theme"),
    row("theme_light", _N("Actions", "&Light Theme"), menu="View/Theme"),
    row("theme_dark", _N("Actions", "&Dark Theme"), menu="View/Theme"),
    row("theme_contrast_light", _N("Actions", "&High Contrast, Light"), menu="View/Theme"),
    row("theme_contrast_dark", _N("Actions", "High &Contrast, Dark"), menu="View/Theme"),
    row("palette_scheme", _N("Actions", "Colours of the &Scheme"), menu=_COLOURS),
    row("palette_okabe_ito", _N("Actions", "&Okabe–Ito, Safe for Colour-blind Eyes"), menu=_COLOURS),
    row("palette_mono", _N("Actions", "&Monochrome, Told Apart by Patterns"), menu=_COLOURS),
    *(
        Action(
            f"toggle_{panel.name}",
            panel.title,
            tuple(panel.key.split()),
            menu=_PANELS,
            tip=_N("Actions", "Shows this panel, or hides it when it is in front."),
        )
        for panel in PANELS
    ),
    row("next_panel", _N("Actions", "Next &Panel"), "F6", menu=_PANELS),
    row("previous_panel", _N("Actions", "P&revious Panel"), "Shift+F6", menu=_PANELS),
    row(
        "float_panel",
        _N("Actions", "F&loat the Panel, or Put It Back"),
        "Ctrl+F6",
        menu=_PANELS,
        tip=_N("Actions", "Makes the panel that has the focus a window of its own, or puts it back."),
    ),
    row(
        "move_panel",
        _N("Actions", "&Move the Panel to the Next Side"),
        "Ctrl+Shift+F6",
        menu=_PANELS,
        tip=_N("Actions", "Moves the panel that has the focus on: left, below, right, above."),
    ),
    row("widen_panel", _N("Actions", "&Widen the Panel"), "Ctrl+Alt++ Ctrl+Alt+=", menu=_PANELS),
    row("narrow_panel", _N("Actions", "&Narrow the Panel"), "Ctrl+Alt+-", menu=_PANELS),
    row("reset_layout", _N("Actions", "Rese&t the Layout"), menu=_PANELS),
    row("filter_queue", _N("Actions", "&Filter the Queue"), "Ctrl+G", menu=_VIEW),
)
