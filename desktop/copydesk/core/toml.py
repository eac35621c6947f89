"""TOML as we write it: texts, and lists of texts. Python reads TOML but does not write it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence


def toml_lines(row: Mapping[str, str | Sequence[str]]) -> str:
    """A line for each key, which must be a bare one."""
    return "".join(f"{key} = {_value(value)}\n" for key, value in row.items())


def _value(value: str | Sequence[str]) -> str:
    if isinstance(value, str):
        # A JSON string is a TOML string, but for the character that JSON lets stand and TOML does not.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return f"[{', '.join(_value(each) for each in value)}]"
