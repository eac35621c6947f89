"""What an editor can do to an article, as frozen values. All offsets are code points, half-open."""

from __future__ import annotations

from dataclasses import dataclass

from copydesk.core.annotations import Annotation, Kind, Role
from copydesk.core.remarks import RemarkKind
from copydesk.core.spans import Span


@dataclass(frozen=True, slots=True)
class Accept:
    """Confirm suggestions as they stand."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Remove:
    """Take annotations away."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Relabel:
    """Give an entity another label."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class MoveEntity:
    """Put an entity on another span: either edge, or both."""

    id: str
    span: Span


@dataclass(frozen=True, slots=True)
class AddEntity:
    """Make an entity of a span."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class AddQuote:
    """Make a quote of a span of content, with what else is known of it already."""

    content: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    source: tuple[Span, ...] = ()
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class SetPart:
    """Put other spans in one role of a quote; none at all takes the role away."""

    id: str
    role: Role
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class AddFragment:
    """Add one more span to a role of a quote: “We must,” he said, “and we will.”"""

    id: str
    role: Role
    span: Span


@dataclass(frozen=True, slots=True)
class MovePart:
    """Put one fragment of a quote on another span; ``index`` counts the fragments of that role from 0."""

    id: str
    role: Role
    index: int
    span: Span


@dataclass(frozen=True, slots=True)
class RemovePart:
    """Take one fragment of a quote away; the last fragment of content stays."""

    id: str
    role: Role
    index: int


@dataclass(frozen=True, slots=True)
class SetSpeaker:
    """Name the person or body who speaks, or nobody."""

    id: str
    speaker: str | None


@dataclass(frozen=True, slots=True)
class SetKind:
    """Say that a quote is direct, indirect or mixed."""

    id: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class GiveRole:
    """Give one fragment of a quote another role: in place of what had that role, or ``beside`` it.

    What is content already always stays.
    """

    id: str
    role: Role
    index: int
    to: Role
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Swap:
    """What was the cue of a quote is its source, and the other way round."""

    id: str


@dataclass(frozen=True, slots=True)
class Split:
    """Make two of one at a place between its words: an entity becomes two, a fragment of a quote's role two fragments.

    Between two fragments of content, the quote becomes two quotes.
    """

    id: str
    at: int
    role: Role = Role.CONTENT


@dataclass(frozen=True, slots=True)
class Merge:
    """Make one of two: entities of one label become one over both and what is between, quotes put their parts together.

    What the machine suggested keeps its id, else the first in the text.
    """

    id: str
    other: str


@dataclass(frozen=True, slots=True)
class SignOffArticle:
    """Declare the article gold; suggestions that nobody touched are thereby confirmed. ``at`` is ISO 8601 in UTC."""

    at: str


@dataclass(frozen=True, slots=True)
class Restore:
    """Bring back suggestions that were rejected, each with the id it had; what an editor brings back is confirmed."""

    suggestions: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class Reopen:
    """Take the sign-off back."""


@dataclass(frozen=True, slots=True)
class AddRemark:
    """Say something beside the annotations; with neither ``about`` nor ``span``, of the whole article.

    A flag, a skip or a question takes the place of the one that the article has.
    """

    kind: RemarkKind
    about: str | None = None
    span: Span | None = None
    rule: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class EditRemark:
    """Say it in other words."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class RemoveRemark:
    """Take a remark back."""

    id: str


TOGETHER_ACTIONS = ("several", "dismiss_quotations", "label_all", "relabel_all", "remove_all")
"""What several corrections done at once can be called, for the undo menu and the journal."""


@dataclass(frozen=True, slots=True)
class Together:
    """Several corrections as one: each is judged on what the one before leaves, and all are done or none.

    ``action`` is one of TOGETHER_ACTIONS.
    """

    corrections: tuple[Correction, ...]
    action: str = "several"


Correction = (
    Accept
    | Remove
    | Relabel
    | MoveEntity
    | AddEntity
    | AddQuote
    | SetPart
    | AddFragment
    | MovePart
    | RemovePart
    | SetSpeaker
    | SetKind
    | Restore
    | GiveRole
    | Swap
    | Split
    | Merge
    | SignOffArticle
    | Reopen
    | AddRemark
    | EditRemark
    | RemoveRemark
    | Together
)
