"""The command line. Nothing heavy is imported before a command needs it: no Qt, no spaCy, no SQLite.

To add a command: write its function and its options, and add its row to `COMMANDS`.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from copydesk import __version__
from copydesk.core.refusals import Refusal
from copydesk.dispatch.convert_command import add_convert_options, run_convert
from copydesk.dispatch.export_command import add_export_options, run_export
from copydesk.dispatch.verify_command import add_formats_options, add_verify_options, run_formats, run_verify

if TYPE_CHECKING:
    from copydesk.exchange.importing import Incoming, Problem

T = TypeVar("T")

DONE = 0
"""Everything was done and nothing is to be said about it."""
REPORTED = 1
"""It was done, and something was reported on the way: a file not read, an article not sound."""
MISUSED = 2
"""The command's words are off; argparse says which."""
IMPOSSIBLE = 3
"""It could not be done: no such project, no such pipeline, a full disk."""
CANCELLED = 130
"""Ctrl+C. What was finished before stays."""


@dataclass(frozen=True, slots=True)
class Command:
    """One row of the command line."""

    name: str
    help: str
    options: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == ["--prefill-worker"]:
        # A frozen build has no other interpreter to start: the app is its own worker.
        from copydesk.prefill.worker import main as work

        return work(words[1:])
    if words[:1] == ["--read-apart"]:
        from copydesk.intake.apart import main as read

        return read(words[1:])
    names = {command.name for command in COMMANDS}
    if not words or (words[0] not in names and words[0] not in ("-h", "--help", "--version")):
        if words and _is_no_project(words[0]):
            _say(_no_such_command(words[0], names))
            return MISUSED
        words.insert(0, "open")
    arguments = _parser().parse_args(words)
    try:
        return arguments.run(arguments)
    except KeyboardInterrupt:
        _say("\nStopped. What was finished before stays.")
        return CANCELLED
    except BrokenPipeError:
        # Whoever read our output has heard enough; Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        _say(f"copydesk: {error.strerror or error}: {error.filename or ''}".rstrip(": "))
        return IMPOSSIBLE
    except Refusal as error:
        _say(f"copydesk: {error.reason}")
        return IMPOSSIBLE


def _is_no_project(word: str) -> bool:
    """True for what can be no project to open: rather a command that was misspelt."""
    return not word.startswith("-") and not word.lower().endswith(".copydesk") and not Path(word).exists()


def _no_such_command(word: str, names: Iterable[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word.lower(), names)
    meant = f"Did you mean {' or '.join(f'“copydesk {name}”' for name in near)}?" if near else "See copydesk --help."
    return f"copydesk: There is no command “{word}”, and no project of that name. {meant}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="copydesk",
        description="Correct the entities and quotes that a machine has highlighted in news articles.",
        epilog="“copydesk PROJECT” is short for “copydesk open PROJECT”. Exit codes: 0 done; 1 done, with something "
        "reported; 2 wrong usage; 3 could not be done; 130 stopped by Ctrl+C.",
    )
    parser.add_argument("--version", action="version", version=f"copydesk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        sub = commands.add_parser(command.name, help=command.help, description=command.help)
        command.options(sub)
        sub.set_defaults(run=command.run)
    return parser


def _say(message: str) -> None:
    print(message, file=sys.stderr)


def _tell(problems: Iterable[Problem]) -> int:
    """Print problems as ``file:line: reason``; the number of them."""
    count = 0
    for problem in problems:
        count += 1
        place = problem.source if problem.line is None else f"{problem.source}:{problem.line}"
        _say(f"{place}: {problem.reason}")
    return count


def _progress(items: Iterable[T], total: int | None, unit: str) -> Iterator[T]:
    """The items, with a bar and the time left on a terminal, and in silence elsewhere."""
    from tqdm import tqdm

    yield from tqdm(items, total=total, unit=unit, file=sys.stderr, disable=None, dynamic_ncols=True)


def _reported(run: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """A command's exit code, by the number of problems that it told of."""
    return lambda arguments: REPORTED if run(arguments) else DONE


@contextmanager
def _bar(unit: str) -> Generator[Callable[[int, int], None]]:
    """A bar with the time left on a terminal, moved by telling how many are done and how many there are."""
    from tqdm import tqdm

    with tqdm(unit=unit, file=sys.stderr, disable=None, dynamic_ncols=True) as bar:

        def progress(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield progress


# open


def _open_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", nargs="?", type=Path, metavar="PROJECT", help="a project file, something.copydesk")
    parser.add_argument("--sample", action="store_true", help="open the sample project, made on the first time")
    parser.add_argument("--out", type=Path, default=Path("out"), help=argparse.SUPPRESS)


def _open(arguments: argparse.Namespace) -> int:
    from copydesk import qt_libraries

    lacking = qt_libraries.missing(windows=_has_display())
    if lacking:
        _say(_libraries_message(lacking))
        return IMPOSSIBLE
    if not _has_display():
        _say("There is no display here, so no window can be opened.")
        if arguments.sample:
            return _demo(arguments)
        _say("Without a window you can still import, prefill, suggest, export and check; see copydesk --help.")
        return IMPOSSIBLE
    from copydesk.ui.app import run

    return run(arguments.project, sample=arguments.sample)


def _has_display() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# demo


def _demo_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, default=Path("out"), metavar="DIR", help="where to write (default: out)")


def _demo(arguments: argparse.Namespace) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from copydesk.ui.headless import demonstrate

    out: Path = arguments.out
    out.mkdir(parents=True, exist_ok=True)
    _say("The same job without a window: the sample article is pre-filled, exported and drawn.")
    for path in demonstrate(out):
        print(path)
    return DONE


# libraries


def _libraries_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--install", action="store_true", help="install them, when run as root on Debian")
    parser.add_argument("--offscreen", action="store_true", help="only those that are needed without a display")


def _libraries(arguments: argparse.Namespace) -> int:
    from copydesk import qt_libraries

    windows = _has_display() and not arguments.offscreen
    lacking, fonts = qt_libraries.missing(windows=windows), qt_libraries.lacks_fonts()
    words = qt_libraries.command(lacking, fonts=fonts)
    if not lacking and not (fonts and words):
        return DONE
    if arguments.install and qt_libraries.install(words):
        return DONE if not qt_libraries.missing(windows=windows) else IMPOSSIBLE
    _say(_libraries_message(lacking))
    return IMPOSSIBLE if lacking else DONE


def _libraries_message(lacking: list[str]) -> str:
    from copydesk import qt_libraries

    words = qt_libraries.command(lacking, fonts=qt_libraries.lacks_fonts())
    remedy = (
        f"Install them with:\n\n    sudo {' '.join(words)}\n" if words else "Install them with your system's tools."
    )
    return f"Qt needs system libraries that are not here: {', '.join(lacking) or 'fonts'}.\n{remedy}"


# import


def _import_options(parser: argparse.ArgumentParser) -> None:
    from copydesk.intake.command_line import add_import_options

    add_import_options(parser)


def _import(arguments: argparse.Namespace) -> int:
    from copydesk.intake.command_line import run_import

    return REPORTED if run_import(arguments) else DONE


# prefill


def _pipeline_options(parser: argparse.ArgumentParser) -> None:
    from copydesk.prefill.options import add_options

    add_options(parser, _label_map)
    parser.add_argument("--jobs", type=_positive, default=1, metavar="N", help="how many processes (default: 1)")


def _label_map(word: str) -> str:
    from copydesk.prefill.labels import parse_label_map

    try:
        parse_label_map(word)
    except Refusal as refusal:
        raise argparse.ArgumentTypeError(refusal.reason) from refusal
    return word


def _positive(word: str) -> int:
    number = int(word)
    if number < 1:
        raise argparse.ArgumentTypeError("it must be at least 1")
    return number


def _prefill_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT")
    _pipeline_options(parser)


def _prefill(arguments: argparse.Namespace) -> int:
    from copydesk.prefill.options import options_of
    from copydesk.prefill.pool import answers
    from copydesk.store.project import Project

    failed = 0
    options = options_of(arguments)
    with Project.open(arguments.project) as project:
        waiting = project.waiting()
        texts = ((article_id, project.article(article_id).text) for article_id in waiting)
        for answer in _progress(answers(texts, options, arguments.jobs), len(waiting), "article"):
            if answer.error is not None:
                failed += 1
                _say(f"{answer.id}: {answer.error}")
            else:
                project.receive(answer.id, answer.pipeline or "", answer.annotations)
    _say(f"{len(waiting) - failed} articles pre-filled, {failed} problems.")
    return REPORTED if failed else DONE


# suggest


def _suggest_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILES", help="articles, or JSONL with id and text")
    parser.add_argument("-o", "--out", required=True, type=Path, metavar="OUT.jsonl", help="native gold JSONL")
    _pipeline_options(parser)


def _suggest(arguments: argparse.Namespace) -> int:
    from copydesk.exchange.gold import write_gold

    run = _Suggesting(arguments)
    count = write_gold(run.lines(), arguments.out)
    _say(f"{count} articles written to {arguments.out}, {run.problems} problems.")
    return REPORTED if run.problems else DONE


class _Suggesting:
    """One run of ``suggest``: articles stream through the workers, in order, few in memory at a time."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._arguments = arguments
        self._under_way: list[Incoming] = []
        self.problems = 0

    def lines(self) -> Iterator[str]:
        from copydesk.bundled import news_scheme_name
        from copydesk.core.annotations import Annotations
        from copydesk.exchange.gold import gold_line
        from copydesk.prefill.options import options_of
        from copydesk.prefill.pool import answers

        scheme = news_scheme_name()
        suggested = answers(self._texts(), options_of(self._arguments), self._arguments.jobs)
        for answer in _progress(suggested, None, "article"):
            incoming = self._under_way.pop(0)
            if answer.error is not None:
                self._tell(incoming.source, incoming.line, answer.error)
                continue
            annotations = Annotations.of(answer.annotations)
            yield gold_line(incoming.article, annotations, scheme=scheme, pipeline=answer.pipeline, status="suggested")

    def _texts(self) -> Iterator[tuple[str, str]]:
        from copydesk.exchange.importing import Problem, read_files

        for read in read_files(self._arguments.files):
            if isinstance(read, Problem):
                self._tell(read.source, read.line, read.reason)
                continue
            self._under_way.append(read)
            yield read.article.id, read.article.text

    def _tell(self, source: str, line: int | None, reason: str) -> None:
        from copydesk.exchange.importing import Problem

        self.problems += _tell([Problem(source, line, reason)])


# evaluate


def _evaluate_options(parser: argparse.ArgumentParser) -> None:
    from copydesk.learn.command_line import add_evaluate_options

    add_evaluate_options(parser)
    _pipeline_options(parser)


def _evaluate(arguments: argparse.Namespace) -> int:
    from copydesk.learn.command_line import evaluate

    return REPORTED if evaluate(arguments) else DONE


# train


def _train_options(parser: argparse.ArgumentParser) -> None:
    from copydesk.learn.train_command import add_train_options

    add_train_options(parser)


def _train(arguments: argparse.Namespace) -> int:
    from copydesk.learn.train_command import train

    train(arguments)
    return DONE


# check


def _check_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a gold JSONL file or a project")


def _check(arguments: argparse.Namespace) -> int:
    from copydesk.project_files import check_file

    with _bar("article") as progress:
        problems = _tell(check_file(arguments.file, progress))
    _say(f"{arguments.file}: {'sound' if not problems else f'{problems} problems'}.")
    return REPORTED if problems else DONE


COMMANDS = (
    Command("open", "open the app, on the last project when none is named", _open_options, _open),
    Command("import", "bring articles and annotations into a project", _import_options, _import),
    Command("prefill", "suggest annotations for the articles that have none yet", _prefill_options, _prefill),
    Command("suggest", "suggest annotations for files, without a project", _suggest_options, _suggest),
    Command("train", "train a pipeline on annotated articles", _train_options, _train),
    Command("evaluate", "measure a pipeline's suggestions by annotated articles", _evaluate_options, _evaluate),
    Command("export", "write a project's gold in any format", add_export_options, _reported(run_export)),
    Command(
        "convert", "bring files into another format, without a project", add_convert_options, _reported(run_convert)
    ),
    Command("verify", "hold an export to the manifest beside it", add_verify_options, _reported(run_verify)),
    Command(
        "formats",
        "list what is read and written, and what each format carries",
        add_formats_options,
        _reported(run_formats),
    ),
    Command("check", "verify a gold JSONL file or a project", _check_options, _check),
    Command("demo", "pre-fill, export and draw the sample article without a display", _demo_options, _demo),
    Command("libraries", "name the system libraries that Qt misses here", _libraries_options, _libraries),
)
