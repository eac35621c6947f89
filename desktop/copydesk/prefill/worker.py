"""The process that makes suggestions: JSON lines in, JSON lines out.

    python -m copydesk.prefill.worker [--pipeline NAME_OR_PATH] [--scope speech|all] [--label-map MAP]

The first line out is ``{"ready": true, "pipeline": …}``, or ``{"unavailable": reason}`` and exit status 3. Then each
``{"id", "text"}`` on standard input is answered in order by ``{"id", "pipeline", "annotations": […]}`` or
``{"id", "error": reason}``. The end of the input ends the process. Standard output carries nothing else: whatever a
pipeline prints goes to standard error.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from collections.abc import Iterable, Sequence
from typing import BinaryIO, cast

from copydesk.core.article import Article
from copydesk.core.records import annotation_to_record
from copydesk.core.refusals import Refusal
from copydesk.core.text import UnusableText
from copydesk.prefill.options import Options, add_options, options_of
from copydesk.prefill.pipeline import Suggester, load
from copydesk.prefill.scope import Scope, in_scope

UNAVAILABLE = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until the input ends; the exit status is 0, or 3 when there is no such pipeline or label map."""
    parser = argparse.ArgumentParser(prog="copydesk.prefill.worker", description="Suggest entities and quotes.")
    add_options(parser)
    options = options_of(parser.parse_args(arguments))
    # Ctrl+C in a terminal reaches the whole group; who started us decides when we end.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with _private_stdout() as out:
        try:
            return _serve(options, sys.stdin.buffer, out)
        except BrokenPipeError:
            # Nobody listens any more. Closing the stream would try to write once again.
            os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
            return 0


def answer(suggester: Suggester, line: bytes, scope: Scope = Scope.SPEECH) -> dict[str, object]:
    """The answer to one line of input, whatever is in it."""
    try:
        question = json.loads(line)
    except ValueError as error:
        return {"id": None, "error": f"The line is not JSON: {error}."}
    if not isinstance(question, dict) or not isinstance(question.get("id"), str):
        return {"id": None, "error": "The line is no JSON object with a text “id”."}
    article_id, text = cast("str", question["id"]), question.get("text")
    if not isinstance(text, str):
        return {"id": article_id, "error": "The article has no “text”."}
    try:
        found = in_scope(text, suggester.suggest(Article(article_id, "", text)), scope)
    except UnusableText as error:
        return {"id": article_id, "error": f"The article cannot be read. {error}"}
    except (ValueError, MemoryError) as error:
        return {"id": article_id, "error": f"The pipeline cannot read the article: {error or 'not enough memory'}."}
    return {"id": article_id, "pipeline": suggester.name, "annotations": [annotation_to_record(each) for each in found]}


def _serve(options: Options, lines: Iterable[bytes], out: BinaryIO) -> int:
    try:
        suggester = load(options)
    except Refusal as refusal:
        made_of = {"template": refusal.reason.template, "values": refusal.reason.values}
        _write(out, {"unavailable": refusal.reason, "made_of": made_of})
        return UNAVAILABLE
    _write(out, {"ready": True, "pipeline": suggester.name})
    for line in lines:
        if line.strip():
            _write(out, answer(suggester, line, options.scope))
    return 0


def _write(out: BinaryIO, value: dict[str, object]) -> None:
    # ASCII, so that lone surrogates in an id and odd line ends in a text survive any pipe.
    out.write(json.dumps(value).encode("ascii") + b"\n")
    out.flush()


def _private_stdout() -> BinaryIO:
    """Standard output for ourselves alone; what others print there from now on goes to standard error."""
    out = os.fdopen(os.dup(1), "wb")
    sys.stdout.flush()
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return out


if __name__ == "__main__":
    sys.exit(main())
