"""The table of all formats: menus, dialogs, drag and drop, the command line and the help are made from it."""

from __future__ import annotations

from pathlib import Path

from copydesk.exchange.annotated import ANNOTATION_FORMATS
from copydesk.exchange.choices import BadChoice
from copydesk.exchange.format import Format, Sample
from copydesk.exchange.readers import ARTICLE_FORMATS

FORMATS: tuple[Format, ...] = (*ARTICLE_FORMATS, *ANNOTATION_FORMATS)

READABLE = tuple(each for each in FORMATS if each.read)
WRITABLE = tuple(each for each in FORMATS if each.write)


def format_named(name: str) -> Format:
    """The format of that name. Raises BadChoice with the names that there are."""
    found = next((each for each in FORMATS if each.name == name), None)
    if found is None:
        raise BadChoice(
            "There is no format “{name}”; there are {names}.",
            name=name,
            names=", ".join(each.name for each in FORMATS),
        )
    return found


def format_of(path: Path) -> Format | None:
    """The format that a file is in, by its suffix and, where several share it, by how it begins; None without one."""
    candidates = [each for each in READABLE if each.takes(path)]
    sample = Sample(path)
    for each in candidates:
        if each.recognises is not None and each.recognises(sample):
            return each
    return next((each for each in candidates if each.recognises is None), None)


def may_be_read(path: Path) -> bool:
    """True when some format has the file's suffix; costs no look at the file."""
    return path.name.lower().endswith(all_suffixes())


def all_suffixes() -> tuple[str, ...]:
    """Every suffix that is read, each once, in the order of the table."""
    return tuple(dict.fromkeys(suffix for each in READABLE for suffix in each.suffixes))
