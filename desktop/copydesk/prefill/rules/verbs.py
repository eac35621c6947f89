"""The forms of reporting verbs, by class."""

from __future__ import annotations

from functools import cache

from copydesk.core.verbs import forms_of
from copydesk.prefill.labels import verb_lines


@cache
def reporting_forms() -> dict[str, frozenset[str]]:
    """Each form of a reporting verb -> the classes it is in."""
    classes: dict[str, set[str]] = {}
    for name, lemmas in verb_lines():
        for lemma in lemmas:
            for form in forms_of(lemma):
                classes.setdefault(form, set()).add(name)
    return {form: frozenset(names) for form, names in classes.items()}
