"""What goes out: an article as it stands, and what a writer has to know of the whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from copydesk.core.annotations import Annotations
from copydesk.core.article import Article
from copydesk.core.scheme import Scheme


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One article with its annotations. ``status`` is one of `gold_faults.STATUSES`.

    ``scheme`` names the scheme that its labels are of, ``pipeline`` what suggested before an editor came.
    """

    article: Article
    annotations: Annotations
    status: str
    scheme: str
    pipeline: str | None = None


@dataclass(frozen=True, slots=True)
class Outlook:
    """What holds for all articles of an export: labels with their colours, the files' base name, what was chosen."""

    scheme: Scheme
    stem: str
    choices: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
