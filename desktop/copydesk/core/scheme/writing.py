"""A scheme as TOML, so that reading it gives the same scheme. Comments that a file had are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields

from copydesk.core.scheme.values import ALL_MAY_OVERLAP, Label, Overlap, RoleStyle, Scheme
from copydesk.core.toml import toml_lines


def write_scheme(scheme: Scheme) -> str:
    """The TOML of a scheme."""
    parts = [toml_lines({"name": scheme.name, "version": scheme.version})]
    if scheme.overlap != ALL_MAY_OVERLAP:
        overlap = {field.name: str(getattr(scheme.overlap, field.name)) for field in fields(Overlap)}
        parts.append("[overlap]\n" + toml_lines(overlap))
    parts += ["[[label]]\n" + toml_lines(_label(label)) for label in scheme.labels]
    parts += ["[[role]]\n" + toml_lines({"name": style.role.value, **_common(style)}) for style in scheme.roles]
    return "\n".join(parts)


def _label(label: Label) -> Mapping[str, str | Sequence[str]]:
    key = {"key": label.key} if label.key else {}
    return {"name": label.name, **key, **_common(label)}


def _common(row: Label | RoleStyle) -> Mapping[str, str | Sequence[str]]:
    # One example is written as it was before there could be several.
    examples = {"example": row.examples[0] if len(row.examples) == 1 else row.examples} if row.examples else {}
    counter_examples = {"not": row.counter_examples} if row.counter_examples else {}
    return {
        "title": row.title,
        "light": row.look.light,
        "dark": row.look.dark,
        "pattern": row.look.pattern,
        "guideline": row.guideline,
        **examples,
        **counter_examples,
    }
