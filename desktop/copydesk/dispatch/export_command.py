"""The words of ``copydesk export``. Nothing heavy is imported before the command runs."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, cast

from copydesk.dispatch.words import Teller, add_output_options, allowed_of, choices_of, convention_of, writable

if TYPE_CHECKING:
    from copydesk.store.selection import Selection

_STATUSES = ("gold", "started", "suggested", "waiting", "all")


def add_export_options(parser: argparse.ArgumentParser) -> None:
    """What `export` understands."""
    parser.add_argument("project", type=Path, metavar="PROJECT")
    parser.add_argument(
        "-o", "--out", required=True, type=Path, metavar="OUT", help="the file, or the folder, to write"
    )
    parser.add_argument("--to", metavar="FORMAT", help="the format; without it the suffix of OUT tells")
    parser.add_argument(
        "--status",
        action="append",
        choices=_STATUSES,
        help="articles of this status; once for each (default: gold, which is what was signed off)",
    )
    parser.add_argument("--annotator", action="append", default=[], metavar="NAME", help="signed off by NAME")
    parser.add_argument(
        "--decided-by", action="append", default=[], metavar="NAME", help="with an annotation that NAME decided"
    )
    parser.add_argument(
        "--label",
        action="append",
        default=[],
        metavar="LABEL",
        help="of the annotations only these, or “quotes”; articles without any stay",
    )
    parser.add_argument(
        "--tag",
        action="append",
        default=[],
        metavar="TAG",
        help="with a remark of this kind (note, flag, skip, ask), or with this tag in its meta",
    )
    parser.add_argument("--since", default="", metavar="DAY", help="from this day on: 2026-11-30, or 2026-11")
    parser.add_argument("--until", default="", metavar="DAY", help="up to this day, and on it")
    parser.add_argument(
        "--day", choices=("signed-off", "published"), default="signed-off", help="which day --since and --until mean"
    )
    parser.add_argument("--query", default="", metavar="WORDS", help="with all of these words in its title or text")
    add_output_options(parser)


def run_export(arguments: argparse.Namespace) -> int:
    """Do it; no problem is told of. Raises Refusal and OSError, and has written nothing then."""
    from copydesk.dispatch.going_out import export_selection
    from copydesk.exchange.exporting import Order
    from copydesk.store.project import Project

    target = cast("Path", arguments.out)
    kind = writable(cast("str | None", arguments.to), target)
    teller, selection = Teller(arguments), _selection(arguments)
    with Project.open(cast("Path", arguments.project), read_only=True) as project, teller.progress() as progress:
        order = Order(
            kind,
            target,
            project.scheme,
            choices_of(arguments),
            convention_of(arguments),
            strict=cast("bool", arguments.strict),
            allowed=allowed_of(arguments),
        )
        exported = export_selection(project, selection, order, progress, teller.listen(), teller.loss)
    teller.done(exported)
    return 0


def _selection(arguments: argparse.Namespace) -> Selection:
    from copydesk.store.project import Status
    from copydesk.store.selection import Day, Selection

    statuses = cast("list[str] | None", arguments.status) or ["gold"]
    return Selection(
        frozenset() if "all" in statuses else frozenset(map(Status, statuses)),
        frozenset(cast("list[str]", arguments.annotator)),
        frozenset(cast("list[str]", arguments.decided_by)),
        frozenset(cast("list[str]", arguments.label)),
        frozenset(cast("list[str]", arguments.tag)),
        cast("str", arguments.since),
        cast("str", arguments.until),
        Day(cast("str", arguments.day)),
        cast("str", arguments.query),
    )
