"""How a page looks: one style sheet within the page, on a light screen, on a dark one and on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from copydesk.core.annotations import Role
from copydesk.core.scheme import Look, Scheme

MOST_LANES: Final = 8
"""How many lines can lie below each other under the same words; whatever nests deeper shares the lowest."""

_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")
_UNKNOWN: Final = Look("#4a4a4a", "#c4c4c4", "solid")  # a label that the scheme does not have
# What borders can do; a wave and a dash with dots are told from the others by their weight.
_BORDERS: Final = {
    "solid": "2px solid",
    "dashed": "2px dashed",
    "dotted": "2px dotted",
    "double": "3px double",
    "wave": "3px dotted",
    "dashdot": "3px dashed",
}
_SHEET: Final = """
:root { color-scheme: light dark; --page: #fffefb; --ink: #1c1b19; --dim: #5c5852; --line: #cfcac1; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1.05rem/1.6 Georgia, "Noto Serif", serif; }
body > * { max-width: 44rem; margin-inline: auto; padding-inline: 1.25rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 2rem auto 0.4rem; text-wrap: balance; }
h2 { font: 600 1rem/1.4 system-ui, sans-serif; border-top: 1px solid var(--line); padding-top: 1.2rem;
  margin-top: 2rem; }
header p, footer, dl, .legend, table, .kind, summary { font: 0.85rem/1.5 system-ui, sans-serif; color: var(--dim); }
header p { margin: 0.15rem 0; }
a { color: inherit; }
article p { margin: 0 0 1em; white-space: pre-wrap; overflow-wrap: anywhere; }
.m { border-bottom: 2px solid var(--c); }
.m.open { border-bottom-width: 1px; }
.content { background: color-mix(in srgb, var(--c) 11%, transparent); }
.t { font: 600 0.6rem/1.3 system-ui, sans-serif; letter-spacing: 0.02em; color: var(--c); border: 1px solid var(--c);
  border-radius: 3px; padding: 0 0.25em; margin: 0 0.2em; vertical-align: 0.35em; white-space: nowrap;
  text-decoration: none; user-select: none; background: var(--page); }
a.t:hover, a.t:focus-visible { outline: 2px solid var(--c); }
:target { outline: 2px solid var(--c, var(--ink)); outline-offset: 2px; }
.legend { list-style: none; padding-block: 0; display: flex; flex-wrap: wrap; gap: 0.3rem 1.1rem;
  margin-block: 0.8rem; }
.legend + p { font: 0.85rem/1.5 system-ui, sans-serif; color: var(--dim); margin-top: 0; }
.quotes { list-style: none; padding: 0; }
.said { margin-bottom: 1.4em; break-inside: avoid; }
blockquote { margin: 0 0 0.35em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 0.9rem; margin: 0; }
dd { margin: 0; color: var(--ink); overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.3rem 0; padding-inline-end: 0.9rem;
  border-bottom: 1px solid var(--line); }
td { color: var(--ink); }
th { font-weight: 600; white-space: nowrap; width: 1%; }
td bdi:not(:last-child)::after { content: ", "; }
footer { margin-block: 2.5rem; border-top: 1px solid var(--line); padding-top: 0.8rem; overflow-wrap: anywhere; }
"""
_DARK: Final = ":root { --page: #191a1c; --ink: #e9e6e1; --dim: #aaa59d; --line: #45474b; }"
_PAPER: Final = """
@page { margin: 18mm 16mm; }
body { font-size: 10.5pt; background: none; }
body > * { max-width: none; padding: 0; }
h1 { margin-top: 0; }
h2 { break-after: avoid; }
* { print-color-adjust: exact; }
header a[href]::after { content: " (" attr(href) ")"; }
"""


def sheet(scheme: Scheme) -> str:
    """The style sheet for a page with the labels of a scheme."""
    looks = dict(_looks(scheme))
    looks["said"] = looks[Role.CONTENT.value]
    light = "\n".join(f".{name} {{ --c: {_colour(look.light)}; }}" for name, look in looks.items())
    dark = "\n".join(f".{name} {{ --c: {_colour(look.dark)}; }}" for name, look in looks.items())
    lines = "\n".join(
        f".{name}.m {{ border-bottom: {_BORDERS[look.pattern]} var(--c); }}" for name, look in looks.items()
    )
    lanes = "\n".join(f".l{lane} {{ padding-bottom: {lane * 5 + 1}px; }}" for lane in range(MOST_LANES + 1))
    return (
        f"{_SHEET}{light}\n{lines}\n{lanes}\n.m.open {{ border-bottom-width: 1px; }}\n"
        f"@media screen and (prefers-color-scheme: dark) {{\n{_DARK}\n{dark}\n}}\n@media print {{{_PAPER}}}\n"
    )


def name_of(label: str | Role, scheme: Scheme) -> str:
    """The class of a label's or a role's marks. Only letters and digits of ours: a label may be anything."""
    if isinstance(label, Role):
        return label.value
    place = next((place for place, each in enumerate(scheme.labels) if each.name == label), None)
    return "other" if place is None else f"label{place}"


def _looks(scheme: Scheme) -> Iterator[tuple[str, Look]]:
    yield "other", _UNKNOWN
    for place, label in enumerate(scheme.labels):
        yield f"label{place}", label.look
    for style in scheme.roles:
        yield style.role.value, style.look


def _colour(value: str) -> str:
    """The colour, if it is one: whatever else stands in a scheme has no business in a style sheet."""
    return value if _COLOUR.fullmatch(value) else "#6a6a6a"
