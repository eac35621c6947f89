"""What a person may choose for a format: columns, tag schemes, splits. Command line and dialogs show the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from copydesk.core.refusals import Refusal

Choices = Mapping[str, str]
NOTHING_CHOSEN: Choices = MappingProxyType({})


class BadChoice(Refusal):
    """A choice that the format does not offer, or a value that is not one of its values."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose. ``values`` is empty where any text will do; ``title`` and ``help`` are for dialogs."""

    name: str
    title: str
    default: str
    values: tuple[str, ...] = ()
    help: str = ""


def chosen(choices: Choices, choice: Choice) -> str:
    """What was chosen, or the default. Raises BadChoice for a value that is not offered."""
    value = choices.get(choice.name, choice.default)
    if choice.values and value not in choice.values:
        raise BadChoice(
            "“{name}” cannot be “{value}”; choose one of {values}.",
            name=choice.name,
            value=value,
            values=", ".join(choice.values),
        )
    return value


def require_offered(choices: Choices, offered: Sequence[Choice]) -> None:
    """Raises BadChoice for a choice that is not among those offered, or has a value that is not."""
    names = {choice.name for choice in offered}
    for name in choices:
        if name not in names:
            raise BadChoice(
                "This format has no choice “{name}”; it has {names}.",
                name=name,
                names=", ".join(sorted(names)) or "none",
            )
    for choice in offered:
        chosen(choices, choice)
