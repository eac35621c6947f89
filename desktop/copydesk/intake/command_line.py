"""The words of ``copydesk import``. Nothing heavy is imported before the command runs."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from copydesk.intake.reading import Examined
    from copydesk.intake.values import ImportReport, Plan, Preview, Progress, Request
    from copydesk.store.project import Project

_UNITS = ("auto", "codepoint", "utf16", "utf8", "crlf-as-one", "utf16-crlf-as-one", "grapheme")


def add_import_options(parser: argparse.ArgumentParser) -> None:
    """What `import` understands."""
    parser.add_argument("project", type=Path, metavar="PROJECT", help="the project; made when it is not there")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILES", help="articles, annotations, folders of them")
    parser.add_argument(
        "--from",
        dest="format",
        metavar="FORMAT",
        help="the format of all files; without it each file tells by its suffix and how it begins",
    )
    parser.add_argument(
        "--set",
        dest="choices",
        action="append",
        default=[],
        type=_choice,
        metavar="NAME=VALUE",
        help="what a format lets one choose, such as the column of the text",
    )
    parser.add_argument(
        "--as",
        dest="as_",
        choices=("suggestions", "gold"),
        default="suggestions",
        help="what annotations come in as (default: suggestions)",
    )
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="THEIRS=OURS",
        help="what one of their labels is here: PER=PERSON, QUOTE=content (or cue, source), X=- to leave it out, "
        "ART=+WORK to add WORK to the scheme; once for each label",
    )
    parser.add_argument("--offsets", choices=_UNITS, help="what offsets count, where their words do not tell")
    parser.add_argument(
        "--new-ids", action="store_true", help="give an article a new id where its own belongs to another text"
    )
    parser.add_argument("--annotator", metavar="NAME", help="who signs gold that nobody has signed (default: the user)")
    parser.add_argument("--dry-run", action="store_true", help="say what would come in, and write nothing")
    parser.add_argument(
        "--report",
        type=Path,
        metavar="FILE",
        help="write the report there: as JSON where it ends in .json, else as text",
    )


def _choice(word: str) -> tuple[str, str]:
    name, equals, value = word.partition("=")
    if not equals or not name:
        raise argparse.ArgumentTypeError("write it as NAME=VALUE")
    return name, value


def run_import(arguments: argparse.Namespace) -> bool:
    """Do it; True when there is something to look at: a problem, or annotations that were left out by default."""
    from copydesk.intake.values import Request

    offsets = cast("str | None", arguments.offsets)
    choices = dict(cast("list[tuple[str, str]]", arguments.choices))
    if offsets:
        choices["offsets"] = offsets
    files = tuple(cast("list[Path]", arguments.files))
    request = Request(files, cast("str | None", arguments.format), choices)
    with _project(cast("Path", arguments.project), dry=cast("bool", arguments.dry_run)) as project:
        return _run(project, request, arguments)


def _run(project: Project, request: Request, arguments: argparse.Namespace) -> bool:
    from copydesk.intake.judging import preview
    from copydesk.intake.labels import REMEMBERED, mapping_to_setting, parse_mapping, proposal, to_decide
    from copydesk.intake.reading import examine
    from copydesk.intake.report import labels_as_text
    from copydesk.intake.values import Plan

    chosen, add = parse_mapping(cast("list[str]", arguments.map))
    with _bar("Reading") as progress:
        examined = examine(request, progress)
    with examined:
        rows = to_decide(examined.recognised, project.schemes)
        mapping = proposal(rows, project.scheme, project.setting(REMEMBERED)).having(chosen)
        plan = Plan(cast("str", arguments.as_) == "gold", mapping, add, cast("bool", arguments.new_ids))
        if cast("bool", arguments.dry_run):
            _tell_preview(found := preview(examined, project, plan), labels_as_text(rows, mapping), arguments)
            return bool(found.problems or set(found.left_out) - set(chosen))
        annotator = cast("str | None", arguments.annotator) or _user()
        report = _write(project, examined, plan, annotator)
        if mapping.ours:
            project.set_setting(REMEMBERED, mapping_to_setting(mapping, project.setting(REMEMBERED)))
    _tell_report(report, arguments)
    return bool(report.problems or set(report.left_out) - set(chosen))


def _write(project: Project, examined: Examined, plan: Plan, annotator: str) -> ImportReport:
    from copydesk.intake.bringing_in import bring_in

    with _bar("Writing") as progress:
        return bring_in(project, examined, plan, annotator, progress)


def _tell_preview(found: Preview, labels: str, arguments: argparse.Namespace) -> None:
    from copydesk.intake.report import preview_as_json, preview_as_text

    text = preview_as_text(found) + labels
    sys.stdout.write(text)
    _save(cast("Path | None", arguments.report), text, preview_as_json(found))
    print("Nothing was written.", file=sys.stderr)


def _tell_report(report: ImportReport, arguments: argparse.Namespace) -> None:
    from copydesk.intake.report import place, report_as_json, report_as_text

    _save(cast("Path | None", arguments.report), report_as_text(report), report_as_json(report))
    for problem in report.problems:
        print(f"{place(problem)}: {problem.reason}", file=sys.stderr)
    for label, count in sorted(report.left_out.items()):
        print(f"{count} annotations labelled “{label}” were left out; --map says what they are.", file=sys.stderr)
    if report.gold:
        print(f"{len(report.gold)} articles are gold.", file=sys.stderr)
    print(
        f"{len(report.added)} articles came in, {len(report.known)} were here already, "
        f"{len(report.problems)} problems.",
        file=sys.stderr,
    )


def _save(path: Path | None, text: str, as_json: str) -> None:
    if path is not None:
        path.write_text(as_json if path.suffix.lower() == ".json" else text, encoding="utf-8")


@contextmanager
def _project(path: Path, *, dry: bool) -> Generator[Project]:
    """The project, open; one that is made for a dry run, or for an import that fails, is gone afterwards."""
    from copydesk.bundled import news_scheme
    from copydesk.store.project import Project

    if path.exists():
        with Project.open(path, read_only=dry) as project:
            yield project
        return
    if dry:
        with TemporaryDirectory() as folder:
            place = Path(folder) / path.name
            Project.create(place, path.stem, news_scheme()).close()
            with Project.open(place) as project:
                yield project
        return
    Project.create(path, path.stem, news_scheme()).close()
    try:
        with Project.open(path) as project:
            yield project
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, ImportError, OSError):  # a container's user may have no name; Python has raised each of these
        return "somebody"


@contextmanager
def _bar(what: str) -> Generator[Progress]:
    """A bar with the time left on a terminal, and silence elsewhere."""
    from tqdm import tqdm

    with tqdm(desc=what, file=sys.stderr, disable=None, dynamic_ncols=True, bar_format=_BAR) as bar:

        def progress(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield progress


_BAR = "{desc}: {percentage:3.0f}%|{bar}| {elapsed} so far, {remaining} left"
