"""Looks for what an editor may have overlooked, by rules that follow the project's quote convention."""

from copydesk.core.lint.finding import Finding
from copydesk.core.lint.linting import RULES, Linted, findings, lint

__all__ = ["RULES", "Finding", "Linted", "findings", "lint"]
