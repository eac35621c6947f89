"""Our annotations as a folder that brat opens: a .txt and an .ann for each article, and its configuration."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from copydesk.core.annotations import Kind, Role, State
from copydesk.exchange.annotated.brat import names
from copydesk.exchange.annotated.brat.sheet import Sheet, as_type
from copydesk.exchange.choices import Choice, chosen
from copydesk.exchange.flat import role_names
from copydesk.exchange.losses import Loss
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.staging import Staging, safe_name

QUOTES: Final = Choice(
    "quotes",
    "Quotes as",
    "events",
    ("events", "relations"),
    "Events tie content, cue and source together, as PolNeAR does; relations lead from the content to each of them.",
)


def write(articles: Iterable[Outgoing], staging: Staging, outlook: Outlook) -> Iterator[Loss]:
    """Write the folder, article by article. Offsets are code points. Raises OSError."""
    as_events = chosen(outlook.choices, QUOTES) == "events"
    roles = _roles(outlook)
    types: set[str] = set()
    for outgoing in articles:
        sheet = Sheet(outgoing, roles, as_events)
        name = safe_name(outgoing.article.id)
        with staging.open(f"{name}.txt") as file:
            file.write(outgoing.article.text.encode("utf-8"))
        with staging.open(f"{name}.ann") as file:
            file.write("".join(f"{line}\n" for line in sheet.lines).encode("utf-8"))
        types |= sheet.types
        yield from sheet.losses
    with staging.open("annotation.conf") as file:
        file.write(_annotation_conf(outlook, roles, types).encode("utf-8"))
    with staging.open("visual.conf") as file:
        file.write(_visual_conf(outlook, roles).encode("utf-8"))


def _roles(outlook: Outlook) -> dict[Role, str]:
    """What the parts of quotes are called; something else where the scheme has labels of these names."""
    prefix = "" if role_names(outlook.scheme.label_names)[Role.CONTENT] == "CONTENT" else "Quote-"
    return {role: f"{prefix}{name}" for role, name in names.ROLES.items()}


def _annotation_conf(outlook: Outlook, roles: dict[Role, str], types: set[str]) -> str:
    labels = [as_type(label.name) for label in outlook.scheme.labels]
    others = sorted(types - {*labels, *roles.values(), names.EVENT})
    content, cue, source = roles[Role.CONTENT], roles[Role.CUE], roles[Role.SOURCE]
    arguments = ", ".join(f"{names.ROLES[role]}?:{each}" for role, each in roles.items() if role is not Role.CONTENT)
    return "\n".join(
        (
            "[entities]",
            *dict.fromkeys((*labels, *others, *roles.values())),
            "",
            "[events]",
            f"{names.EVENT}\t{names.ROLES[Role.CONTENT]}:{content}, {arguments}",
            "",
            "[relations]",
            f"{Role.CUE.value}\tArg1:{content}, Arg2:{cue}",
            f"{Role.SOURCE.value}\tArg1:{content}, Arg2:{source}",
            "",
            "[attributes]",
            f"{names.KIND}\tArg:{names.EVENT}|{content}, Value:{'|'.join(Kind)}",
            f"{names.ORIGIN}\tArg:<ANY>, Value:{'|'.join(State)}",
            "",
        )
    )


def _visual_conf(outlook: Outlook, roles: dict[Role, str]) -> str:
    scheme = outlook.scheme
    shown = [(as_type(label.name), label.title, label.look.light) for label in scheme.labels]
    shown += [(written, scheme.role(role).title, scheme.role(role).look.light) for role, written in roles.items()]
    return "\n".join(
        (
            "[labels]",
            *(f"{written} | {_one_line(title)}" for written, title, _ in shown),
            "",
            "[drawing]",
            "SPAN_DEFAULT\tfgColor:black, bgColor:lightgray, borderColor:darken",
            "ARC_DEFAULT\tcolor:black, dashArray:-, arrowHead:triangle-5",
            *(f"{written}\tbgColor:{colour}" for written, _, colour in shown),
            "",
        )
    )


def _one_line(title: str) -> str:
    return " ".join(title.replace("|", "/").split())
