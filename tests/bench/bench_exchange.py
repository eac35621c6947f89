"""Reading and writing annotated articles, native gold first, against bare json.loads and json.dumps of the same lines;
into a project and out of it by the command line; and the most memory that each takes as files grow. Native gold is
timed on the processor, everything else by the clock.

``python tests/bench/bench_exchange.py 500`` takes fewer articles everywhere.
"""

from __future__ import annotations

import contextlib
import io
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from made_up import LABELS, text_of
from measure import Timing, in_turn, once, report

from copydesk.bundled import news_scheme
from copydesk.cli import main as copydesk
from copydesk.core.annotations import Annotations, Entity, Kind, Quote, SignOff, State
from copydesk.core.article import Article
from copydesk.core.scheme import Scheme, read_scheme
from copydesk.core.spans import Span
from copydesk.exchange.exporting import Exported, Order, export
from copydesk.exchange.format import Format
from copydesk.exchange.formats import FORMATS, format_named
from copydesk.exchange.importing import Incoming, read_files
from copydesk.exchange.outgoing import Outgoing

ARTICLES, CHARACTERS, RUNS = 5_000, 3_000, 5
MANY, FEW = 25, 5
"""Annotations of an article. One in five is a quote, which has three spans: 35 of them, or 7."""
OTHERS = 200
"""Articles for each of the other formats."""
GROWING = (1_000, 10_000, 50_000)
SHORT = 600
"""Characters of an article where memory is measured, with few annotations: what stays behind of each counts there."""
_PEAK = (
    "import sys; from copydesk.cli import main; main(sys.argv[1:]); "
    "print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
)


def main() -> None:
    """Print ratios, times and memory."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else max(GROWING)
    scheme = read_scheme(news_scheme())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        going = list(_made_up(min(ARTICLES, most), CHARACTERS, MANY, scheme))
        native = folder / "native.jsonl"
        export(going, Order(format_named("copydesk"), native, scheme))
        _write_native(going, native, scheme)
        _other_formats(going[: min(OTHERS, most)], folder, scheme)
        del going
        _read_native(native)
        _project(native, folder)
        native.unlink()
        _memory([count for count in GROWING if count <= most], folder, scheme)


def _made_up(count: int, characters: int, annotations_each: int, scheme: Scheme) -> Iterator[Outgoing]:
    """Gold that never happened. A hundred texts take turns, each time with another number at their end."""
    texts = [text_of(characters, seed) for seed in range(min(count, 100))]
    marked = [_marked(text, annotations_each) for text in texts]
    for number in range(count):
        text, annotations = texts[number % len(texts)], marked[number % len(texts)]
        article = Article(f"made-up-{number}", f"Made up {number}", f"{text}\n\nNo {number}.", {"byline": "Ada Novak"})
        yield Outgoing(article, annotations, "gold", scheme.stated, "made-up/1")


def _marked(text: str, count: int) -> Annotations:
    """Names and quotes all along the text, each of whole words, none upon another."""
    words = [Span(*word.span()) for word in re.finditer(r"\w+", text)]
    stride = len(words) // count
    made: list[Entity | Quote] = []
    for slot in range(count):
        at = words[slot * stride : (slot + 1) * stride]
        if slot % 5:
            name = Span(at[0].start, at[min(1, stride - 1)].end)
            made.append(Entity(f"e{slot}", name, LABELS[slot % len(LABELS)], State.KEPT, None, "bench"))
        else:
            content, cue, source = Span(at[0].start, at[-3].end), at[-2], at[-1]
            made.append(
                Quote(f"q{slot}", (content,), (cue,), (source,), "Ada Novak", Kind.INDIRECT, State.ADDED, None, "bench")
            )
    return Annotations.of(made, SignOff("bench", "2026-01-31T16:06:05+00:00"))


def _write_native(going: list[Outgoing], native: Path, scheme: Scheme) -> None:
    with native.open(encoding="utf-8") as file:
        values = [json.loads(line) for line in file]
    ours, bare = native.with_name("ours.jsonl"), native.with_name("bare.jsonl")
    kind = format_named("copydesk")
    waiting = once(lambda: export(going, Order(kind, ours, scheme))) / once(lambda: _dump(values, bare))
    writing, dumps = in_turn(
        lambda: _busy(lambda: export(going, Order(kind, ours, scheme))),
        lambda: _busy(lambda: _dump(values, bare)),
        RUNS,
    )
    assert ours.read_bytes() == native.read_bytes()
    ours.unlink()
    bare.unlink()
    report(f"export of {len(going)} articles as native gold", writing, "bare json.dumps into a file", dumps)
    print(f"  by the clock, with the wait for the disk that only ours asks for: {waiting:.1f}x", flush=True)


def _dump(values: list[object], path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        for value in values:
            file.write(json.dumps(value, ensure_ascii=False) + "\n")


def _busy(action: Callable[[], object]) -> float:
    """Seconds of the processor: other work on the machine would tell more of itself than of us."""
    begin = time.process_time()
    action()
    return time.process_time() - begin


def _read_native(native: Path) -> None:
    count = _read(native, None)
    reading, loads = in_turn(lambda: _busy(lambda: _read(native, None)), lambda: _busy(lambda: _load(native)), RUNS)
    report(f"reading {count} articles of native gold", reading, "bare json.loads of a file", loads)


def _load(path: Path) -> None:
    with path.open(encoding="utf-8") as file:
        for line in file:
            json.loads(line)


def _read(path: Path, kind: Format | None) -> int:
    """Read everything; the number of articles."""
    return sum(isinstance(read, Incoming) for read in read_files([path], kind=kind))


def _other_formats(going: list[Outgoing], folder: Path, scheme: Scheme) -> None:
    """What each format takes for an article, beside bare json of the same articles as native gold."""
    native = folder / "few.jsonl"
    export(going, Order(format_named("copydesk"), native, scheme))
    with native.open(encoding="utf-8") as file:
        values = [json.loads(line) for line in file]
    bare = folder / "bare.jsonl"
    dumps = Timing(tuple(once(lambda: _dump(values, bare)) for _ in range(RUNS))).median
    loads = Timing(tuple(once(lambda: _load(native)) for _ in range(RUNS))).median
    print(f"\n{len(going)} articles of 35 spans; bare json: dumps {_each(dumps, going)}, loads {_each(loads, going)}")
    for kind in (each for each in FORMATS if each.write and each.annotated):
        target = folder / f"out{'' if kind.folder else kind.suffixes[0]}"
        export(going[:2], Order(kind, target, scheme))  # what it imports is not what it costs
        seconds = once(lambda kind=kind, target=target: _export_few(going, kind, target, scheme))
        said = f"  {kind.name}: written in {_each(seconds, going)} ({seconds / dumps:.1f}x)"
        if kind.read:
            seconds = once(lambda kind=kind, target=target: _read(target, kind))
            said += f", read in {_each(seconds, going)} ({seconds / loads:.1f}x)"
        print(said, flush=True)


def _export_few(going: list[Outgoing], kind: Format, target: Path, scheme: Scheme) -> Exported:
    return export(going, Order(kind, target, scheme))


def _each(seconds: float, going: list[Outgoing]) -> str:
    return f"{seconds * 1000 / len(going):.2f} ms"


def _project(native: Path, folder: Path) -> None:
    """By the command line, in this process: into a project as gold, and all of it out again."""
    project, out = folder / "bench.copydesk", folder / "again.jsonl"
    loads, coming = once(lambda: _load(native)), once(lambda: _command("import", project, native, "--as", "gold"))
    leaving = once(lambda: _command("export", project, "-o", out))
    with out.open(encoding="utf-8") as file:
        values = [json.loads(line) for line in file]
    dumps = once(lambda: _dump(values, folder / "bare.jsonl"))
    print(
        f"\n{len(values)} articles by the command line: import as gold {coming:.1f} s ({coming / loads:.1f}x loads), "
        f"export {leaving:.1f} s ({leaving / dumps:.1f}x dumps)",
        flush=True,
    )
    project.unlink()


def _command(*words: object) -> None:
    with contextlib.redirect_stderr(io.StringIO()) as said:
        code = copydesk([str(word) for word in words])
    assert code == 0, said.getvalue()


def _memory(counts: list[int], folder: Path, scheme: Scheme) -> None:
    """The most memory that a command takes, each in a process of its own."""
    columns = ", ".join(f"{count:,}" for count in counts)
    print(f"\nmost memory, in MB, at {columns} articles of {SHORT} characters and 7 spans")
    peaks: dict[str, list[float]] = {"convert": [], "import": [], "export": []}
    for count in counts:
        native, out, project = folder / f"{count}.jsonl", folder / "out.jsonl", folder / f"{count}.copydesk"
        export(_made_up(count, SHORT, FEW, scheme), Order(format_named("copydesk"), native, scheme))
        peaks["convert"].append(_peak("convert", native, "-o", out))
        peaks["import"].append(_peak("import", project, native, "--as", "gold"))
        peaks["export"].append(_peak("export", project, "-o", out))
        for path in (native, out, project):
            path.unlink()
    for command, found in peaks.items():
        print(f"  {command}: {', '.join(f'{each:.0f}' for each in found)}", flush=True)


def _peak(*words: object) -> float:
    command = [sys.executable, "-c", _PEAK, *(str(word) for word in words)]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    return int(run.stdout.split()[-1]) / 1024


if __name__ == "__main__":
    main()
