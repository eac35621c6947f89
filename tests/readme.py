"""README.md's tables are made from the app's own: keys, labels, settings, formats. ``python tests/readme.py``."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

README = Path(__file__).parent.parent / "README.md"


def keys() -> str:
    """Every action with its menu and its keys."""
    from copydesk.bundled import news_scheme
    from copydesk.core.scheme import read_scheme
    from copydesk.ui.actions import ACTIONS
    from copydesk.ui.actions.row import label_key

    scheme = read_scheme(news_scheme())
    rows = ["| menu | action | keys |", "|---|---|---|"]
    for action in ACTIONS:
        text = action.text
        if key := label_key(action.name):
            label = scheme.label_for_key(key)
            text = text.format(title=label.title if label else "with this key")
        shown = " or ".join(f"<kbd>{key.replace('|', '&#124;')}</kbd>" for key in action.keys)
        rows.append(f"| {action.menu.replace('/', ' › ')} | {text.replace('&', '')} | {shown} |")
    return "\n".join(rows)


def labels() -> str:
    """Every label and role with its guideline."""
    from copydesk.bundled import news_scheme
    from copydesk.core.scheme import read_scheme

    scheme = read_scheme(news_scheme())
    rows = ["| key | label | what is marked | example |", "|---|---|---|---|"]
    for label in scheme.labels:
        rows.append(f"| <kbd>{label.key}</kbd> | {label.name} | {label.guideline} | {label.example} |")
    for role in scheme.roles:
        rows.append(f"| | {role.role.value} | {role.guideline} | {role.example} |")
    return "\n".join(rows)


def settings() -> str:
    """Every setting."""
    from copydesk.ui.settings import SETTINGS

    rows = ["| setting | what it is | at first |", "|---|---|---|"]
    for setting in SETTINGS:
        default = setting.default if isinstance(setting.default, str | int) else ""
        rows.append(f"| `{setting.name}` | {setting.title} | {default} |")
    return "\n".join(rows)


def formats() -> str:
    """Every format, and what it keeps."""
    from copydesk.ui.guide.format_table import format_table

    return format_table(choices=False)


TABLES: dict[str, Callable[[], str]] = {"keys": keys, "labels": labels, "settings": settings, "formats": formats}


def renewed(text: str) -> str:
    """The README with its tables as they should be. Raises ValueError when one has no place in it."""
    for name, table in TABLES.items():
        begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
        pattern = re.compile(f"{begin}.*?{end}", flags=re.DOTALL)
        if not pattern.search(text):
            raise ValueError(f"README.md has no place for the table of {name}")
        whole = f"{begin}\n{table()}\n{end}"
        text = pattern.sub(lambda _, whole=whole: whole, text)
    return text


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    README.write_text(renewed(README.read_text(encoding="utf-8")), encoding="utf-8")
