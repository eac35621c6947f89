"""What all errors have in common that are nobody's bug: a sentence for the person in front of the screen."""

from __future__ import annotations


class Sentence(str):
    """A sentence in English that still knows what it was made of, so that the window can say it in another language.

    ``template`` has a {name} for each of ``values``. Write the template where the sentence is made: the translators'
    tables are read from the source.
    """

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Sentence:
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template = template
        # An exception would keep alive all that was going on when it was raised.
        made.values = {name: value if isinstance(value, str | int) else str(value) for name, value in values.items()}
        return made


class Refusal(Exception):
    """The world failed, or a rule of the trade forbids it. ``reason`` is a sentence that says what to do.

    Whatever is not a Refusal or an OSError is a bug of ours, and is let through to crash loudly.
    """

    def __init__(self, reason: str, /, **values: object) -> None:
        self.reason = reason if isinstance(reason, Sentence) else Sentence(reason, **values)
        super().__init__(self.reason)
