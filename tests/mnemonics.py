"""The letters that menus are walked by: which texts stand in one menu, and a letter of its own for each of them."""

from __future__ import annotations

from collections.abc import Iterable


def letter_of(text: str) -> str:
    """The letter behind the &, in lower case; empty when the text marks none."""
    plain = text.replace("&&", "")
    place = plain.find("&") + 1
    return plain[place : place + 1].casefold() if place else ""


def without(text: str) -> str:
    """The text with no letter marked."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&&")


def menus() -> dict[str, list[tuple[str, ...]]]:
    """For each menu, and for the menu bar (""), its texts. Those in one tuple take turns in one entry."""
    from copydesk.ui.actions import ACTIONS, HISTORY_TEXTS
    from copydesk.ui.actions.menu_titles import MENU_TITLES

    found: dict[str, list[tuple[str, ...]]] = {}
    for action in ACTIONS:
        path = action.menu
        texts = (action.text,)
        if action.name in ("undo", "redo"):
            texts += tuple(pair[action.name == "redo"] for pair in HISTORY_TEXTS.values())
        if path and texts not in found.setdefault(path, []):
            found[path].append(texts)
        while path:
            above, _, title = path.rpartition("/")
            if (MENU_TITLES[title],) not in found.setdefault(above, []):
                found[above].append((MENU_TITLES[title],))
            path = above
    return found


def clashes(texts: Iterable[tuple[str, ...]]) -> list[str]:
    """The texts that mark a letter which another entry of the menu marks too."""
    seen: dict[str, tuple[str, ...]] = {}
    found: list[str] = []
    for entry in texts:
        for text in entry:
            letter = letter_of(text)
            if letter and seen.setdefault(letter, entry) != entry:
                found.append(text)
    return found


def letters_for(entries: Iterable[tuple[str, ...]], translations: dict[str, str]) -> None:
    """Mark a letter in each translation of one menu that marks none, where one is left that no other entry has."""
    rows = [entry for entry in entries if all(translations.get(text) for text in entry)]
    taken = {letter_of(translations[entry[0]]) for entry in rows}
    for entry in rows:
        letter = letter_of(translations[entry[0]]) or _free_letter(translations[entry[0]], taken)
        taken.add(letter)
        for text in entry:
            if letter and not letter_of(translations[text]):
                translations[text] = _marked(translations[text], letter)


def _free_letter(text: str, taken: set[str]) -> str:
    """A letter that nobody has taken: at the start of a word where possible."""
    letters = text.partition("{")[0].casefold()
    starts = [letter for n, letter in enumerate(letters) if n == 0 or not letters[n - 1].isalnum()]
    return next((letter for letter in (*starts, *letters) if letter.isalpha() and letter not in taken), "")


def _marked(text: str, letter: str) -> str:
    lower = text.casefold()
    if len(lower) != len(text) or letter not in lower:
        return text
    starts = [n for n, each in enumerate(lower) if each == letter and (n == 0 or not lower[n - 1].isalnum())]
    place = starts[0] if starts else lower.index(letter)
    return f"{text[:place]}&{text[place:]}"
