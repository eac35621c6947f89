"""The pictures in README.md, drawn anew from the sample article: ``make screenshots``.

Draws on the screen there is, or without one offscreen; under Xvfb: ``QT_QPA_PLATFORM=xcb xvfb-run make screenshots``.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from copydesk.ui.headless import demonstrate

PICTURES = Path(__file__).parent.parent / "resources" / "help"
SIZE = (1560, 1240)


def main() -> None:
    """Draw the window in both themes."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for theme in ("light", "dark"):
            *_, picture = demonstrate(Path(folder), theme=theme, size=SIZE)
            (PICTURES / f"window-{theme}.png").write_bytes(picture.read_bytes())
            print(PICTURES / f"window-{theme}.png")


if __name__ == "__main__":
    main()
