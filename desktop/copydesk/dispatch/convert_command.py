"""The words of ``copydesk convert``. Nothing heavy is imported before the command runs."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, cast

from copydesk.dispatch.words import (
    Teller,
    add_output_options,
    allowed_of,
    choices_of,
    convention_of,
    say,
    writable,
)

if TYPE_CHECKING:
    from copydesk.exchange.format import Format
    from copydesk.exchange.incoming import Problem


def add_convert_options(parser: argparse.ArgumentParser) -> None:
    """What `convert` understands."""
    parser.add_argument("files", nargs="+", type=Path, metavar="IN", help="files, or folders of them")
    parser.add_argument(
        "-o", "--out", required=True, type=Path, metavar="OUT", help="the file, or the folder, to write"
    )
    parser.add_argument(
        "--from",
        dest="from_",
        metavar="FORMAT",
        help="the format of all files; without it each file tells by its suffix and how it begins",
    )
    parser.add_argument("--to", metavar="FORMAT", help="the format to write; without it the suffix of OUT tells")
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="THEIRS=OURS",
        help="what a label becomes: PER=PERSON, QUOTE=content (or cue, source), X=- to leave it out; once for each",
    )
    parser.add_argument(
        "--nearest", action="store_true", help="give a cue or source that no link ties to the nearest content"
    )
    add_output_options(parser)


def run_convert(arguments: argparse.Namespace) -> int:
    """Do it; the number of problems. Raises Refusal and OSError, and has written nothing then."""
    from copydesk.bundled import news_scheme
    from copydesk.core.scheme import read_scheme
    from copydesk.exchange.converting import Conversion, labels_of, outgoings, parsed_mapping, scheme_with
    from copydesk.exchange.exporting import Order, export
    from copydesk.exchange.formats import format_named

    target = cast("Path", arguments.out)
    kind = writable(cast("str | None", arguments.to), target)
    name = cast("str | None", arguments.from_)
    mapping = parsed_mapping(cast("list[str]", arguments.map))
    source = format_named(name) if name else None
    to_read, to_write = _shared_out(choices_of(arguments), source, kind)
    conversion = Conversion(
        tuple(cast("list[Path]", arguments.files)),
        source,
        to_read,
        mapping,
        cast("bool", arguments.nearest),
    )
    # Read twice: a labelling config, or a list of tags, stands before the first article and names all labels.
    scheme = scheme_with(read_scheme(news_scheme()), labels_of(conversion))
    strict = cast("bool", arguments.strict)
    order = Order(
        kind,
        target,
        scheme,
        to_write,
        convention_of(arguments),
        strict=strict,
        allowed=allowed_of(arguments),
        options={
            "reading": to_read,
            "from": name or "",
            "map": {theirs: ours or "-" for theirs, ours in sorted(mapping.items())},
        },
    )
    problems = _Problems()
    units: Counter[str] = Counter()
    teller = Teller(arguments)
    with teller.progress() as progress:
        articles = outgoings(conversion, scheme, problems.tell, units, strict=strict)
        exported = export(articles, order, lambda done: progress(done, None), tell=teller.loss)
    for unit, count in sorted(units.items()):
        say(f"Offsets of {count} articles count in {unit}.")
    teller.done(exported)
    if problems.count:
        say(f"{problems.count} problems.")
    return problems.count


def _shared_out(choices: dict[str, str], source: Format | None, kind: Format) -> tuple[dict[str, str], dict[str, str]]:
    """What was set, for reading and for writing: each choice goes where it is offered. Raises BadChoice."""
    from copydesk.exchange.choices import require_offered
    from copydesk.exchange.formats import READABLE

    reading = [each for one in ((source,) if source else READABLE) for each in one.read_choices]
    names = [{each.name for each in offered} for offered in (reading, kind.write_choices)]
    to_read, to_write = ({name: value for name, value in choices.items() if name in offered} for offered in names)
    require_offered({name: value for name, value in choices.items() if name not in to_read}, kind.write_choices)
    return to_read, to_write


class _Problems:
    """Prints what is left out as it comes, and counts it."""

    def __init__(self) -> None:
        self.count = 0

    def tell(self, problem: Problem) -> None:
        self.count += 1
        place = problem.source if problem.line is None else f"{problem.source}:{problem.line}"
        say(f"{place}: {problem.reason}")
