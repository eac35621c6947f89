"""One row of the table of actions."""

from __future__ import annotations

from dataclasses import dataclass

from copydesk.ui.actions.situation import When, always


@dataclass(frozen=True, slots=True)
class Action:
    """One row. ``keys`` come with the one that is shown first; ``menu`` is a path ("Annotate/Edges"), empty for none.

    ``in_text`` says that the keys work in the article and its annotations only: single letters must stay letters in
    every text field.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    when: When = always
    menu: str = ""
    tip: str = ""
    in_text: bool = False


def label_key(name: str) -> str:
    """The digit of the label that an action of this name gives; empty when it is about no label."""
    what, _, key = name.rpartition("_")
    return key if what in ("label", "hits") and len(key) == 1 else ""


def row(
    name: str, text: str, keys: str = "", when: When = always, menu: str = "", tip: str = "", *, in_text: bool = False
) -> Action:
    """A row, with its keys written in one string."""
    return Action(name, text, tuple(keys.split()), when, menu, tip, in_text)
