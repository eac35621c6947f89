"""The titles of menus, by the names that the table of actions calls them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

_N = QT_TRANSLATE_NOOP

MENU_TITLES: Final = {
    "File": _N("Actions", "&File"),
    "Edit": _N("Actions", "&Edit"),
    "Annotate": _N("Actions", "&Annotate"),
    "Article": _N("Actions", "A&rticle"),
    "View": _N("Actions", "&View"),
    "Help": _N("Actions", "&Help"),
    "Caret": _N("Actions", "Care&t"),
    "Select": _N("Actions", "&Select"),
    "Go to": _N("Actions", "&Go To"),
    "Label": _N("Actions", "&Label"),
    "Quote": _N("Actions", "&Quote"),
    "Speaker": _N("Actions", "Spea&ker"),
    "Edges": _N("Actions", "E&dges"),
    "Shape": _N("Actions", "S&hape"),
    "Same Name": _N("Actions", "Sa&me Name"),
    "Find": _N("Actions", "&Find"),
    "Label All Hits": _N("Actions", "&Label All Hits"),
    "Theme": _N("Actions", "&Theme"),
    "Reading Type": _N("Actions", "&Reading Type"),
    "Colours of Labels": _N("Actions", "&Colours of Labels"),
    "Names of Labels": _N("Actions", "&Names of Labels"),
    "Weak Suggestions": _N("Actions", "&Weak Suggestions"),
    "Panels": _N("Actions", "&Panels"),
    "List": _N("Actions", "L&ist"),
    "Findings": _N("Actions", "&Findings"),
    "Remark": _N("Actions", "&Remark"),
    "Before the Sign-off": _N("Actions", "&Before the Sign-off"),
}
