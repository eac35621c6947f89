"""The README tells the truth: its tables are the app's own, its commands exist, its pictures are there."""

from __future__ import annotations

import re

from readme import README, renewed

from copydesk.cli import COMMANDS

TEXT = README.read_text(encoding="utf-8")


def test_every_label_key_and_setting_is_in_the_readme_as_it_is_in_the_app() -> None:
    assert renewed(TEXT) == TEXT, "run: python tests/readme.py"


def test_every_command_is_in_the_readme() -> None:
    for command in COMMANDS:
        assert command.name == "open" or f"copydesk {command.name}" in TEXT


def test_every_picture_and_file_that_it_points_to_is_there() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", TEXT):
        assert (README.parent / target).exists(), target
    for path in re.findall(r"`((?:resources|tests|desktop|seeds|\.ci)/[^`\s*]+)`", TEXT):
        assert (README.parent / path).exists(), path
