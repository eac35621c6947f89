"""Short made-up articles that are hard to read, and what a careful editor marks in them.

    python tests/hard_cases.py [--pipeline P] [--failed]

prints how many of them a pipeline reads as the editor does, theme by theme, and with ``--failed`` what went wrong.
The cases are tests/prefill/hard_cases/THEME.toml. Each is a ``[[case]]`` with:

name, text      what it is about, and the article
quotes          tables with ``content``, and as far as the case is about them ``kind``, ``source``, ``speaker`` and
                ``cue``. Fragments follow one another in ``content``; ``or`` holds other contents that are as good.
                A list for any of the others means any of them; "" for source or speaker means that there is none.
only            true: there is no other quote than these
not_quotes      words that no quote's content may touch
entities        tables with ``words`` and ``label``; ``or`` holds other words, ``occurrence`` counts from 1
not_entities    words that no entity may touch
must            true: whatever the pipeline, this has to work

Contents are compared word by word, without a leading "that" or "to": marks and punctuation at their edges do not count.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from copydesk.core.annotations import Annotation, Entity, Quote
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.prefill import pipeline
from copydesk.prefill.options import Options

if TYPE_CHECKING:
    from copydesk.prefill.pipeline import Suggester

FOLDER = Path(__file__).parent / "prefill" / "hard_cases"
_WORD = re.compile(r"\w+")
_KEYS = {
    "case": {"name", "text", "must", "only", "quotes", "not_quotes", "entities", "not_entities"},
    "quotes": {"content", "or", "kind", "source", "speaker", "cue"},
    "entities": {"words", "or", "label", "occurrence"},
}


@dataclass(frozen=True, slots=True)
class Case:
    """One article, and what must and must not be found in it."""

    theme: str
    name: str
    text: str
    must: bool
    only: bool
    quotes: tuple[dict[str, Any], ...]
    not_quotes: tuple[str, ...]
    entities: tuple[dict[str, Any], ...]
    not_entities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an editor would have to correct; nothing when the case passes."""

    case: Case
    complaints: tuple[str, ...]

    @property
    def passes(self) -> bool:
        """True when there is nothing to correct."""
        return not self.complaints


def cases(folder: Path = FOLDER) -> list[Case]:
    """All cases by theme. Raises ValueError when one names a word that is not in its article, or an unknown key."""
    return [
        _case(path.stem, row)
        for path in sorted(folder.glob("*.toml"))
        for row in tomllib.loads(path.read_text(encoding="utf-8"))["case"]
    ]


def judge(case: Case, found: Iterable[Annotation]) -> Verdict:
    """Compare suggestions for a case with what the editor marks."""
    annotations = list(found)
    quotes = [each for each in annotations if isinstance(each, Quote)]
    entities = [each for each in annotations if isinstance(each, Entity)]
    return Verdict(case, (*_about_quotes(case, quotes), *_about_entities(case, entities)))


def run(suggester: Suggester, which: Iterable[Case]) -> Iterator[Verdict]:
    """Suggest for each case and judge."""
    for case in which:
        yield judge(case, suggester.suggest(Article("case", case.name, case.text)))


def table(verdicts: Sequence[Verdict]) -> str:
    """How many cases of each theme pass, and of all."""
    lines = [f"{'theme':<24}passed  of"]
    for theme, group in groupby(verdicts, key=lambda verdict: verdict.case.theme):
        lines.append(_line(theme, list(group)))
    return "\n".join([*lines, _line("all", verdicts)])


def _line(name: str, verdicts: Sequence[Verdict]) -> str:
    passed = sum(verdict.passes for verdict in verdicts)
    return f"{name:<24}{passed:>6}{len(verdicts):>4}  {passed / len(verdicts):>4.0%}"


def _case(theme: str, row: dict[str, Any]) -> Case:
    case = Case(
        theme,
        row["name"],
        row["text"],
        row.get("must", False),
        row.get("only", False),
        tuple(row.get("quotes", ())),
        tuple(row.get("not_quotes", ())),
        tuple(row.get("entities", ())),
        tuple(row.get("not_entities", ())),
    )
    for kind, tables in (("case", [row]), ("quotes", case.quotes), ("entities", case.entities)):
        for unknown in {key for table in tables for key in table} - _KEYS[kind]:
            raise ValueError(f"{theme}: “{case.name}” has {unknown}, which nobody reads")
    named = [*case.not_quotes, *case.not_entities, *(each["words"] for each in case.entities)]
    named += [source for each in case.quotes for key in ("source", "cue") for source in _any_of(each.get(key, ()))]
    for words in named:
        if words not in case.text:
            raise ValueError(f"{theme}: “{case.name}” has no “{words}”")
    for content in (content for each in case.quotes for content in _contents(each)):
        words_of_text = iter(_WORD.findall(case.text))
        if not all(word in words_of_text for word in content):  # in this order: "in" reads on
            raise ValueError(f"{theme}: “{case.name}” has no “{' '.join(content)}”")
    if not (named or case.quotes or case.only):
        raise ValueError(f"{theme}: “{case.name}” asks for nothing")
    return case


def _about_quotes(case: Case, quotes: list[Quote]) -> Iterator[str]:
    expected: set[str] = set()
    for wanted in case.quotes:
        contents = _contents(wanted)
        quote = next((each for each in quotes if _content_words(case.text, each) in contents), None)
        if quote is None:
            yield f"no quote {wanted['content']}"
            continue
        expected.add(quote.id)
        yield from _about_parts(case.text, wanted, quote)
    for quote in quotes:
        words = " | ".join(span.of(case.text) for span in quote.content)
        if case.only and quote.id not in expected:
            yield f"a quote too many: {words}"
        if any(span.overlaps(other) for span in quote.content for each in case.not_quotes for other in _at(case, each)):
            yield f"not a quote: {words}"


def _about_parts(text: str, wanted: dict[str, Any], quote: Quote) -> Iterator[str]:
    parts = {
        "kind": quote.kind.value,
        "speaker": quote.speaker or "",
        "source": _bare(" ".join(span.of(text) for span in quote.source)),
        "cue": " ".join(span.of(text) for span in quote.cue),
    }
    for key, given in parts.items():
        allowed = _any_of(wanted[key]) if key in wanted else [given]
        if given not in (map(_bare, allowed) if key == "source" else allowed):
            yield f"{key} of {wanted['content']} is “{given}”, not “{'” or “'.join(allowed)}”"


def _about_entities(case: Case, entities: list[Entity]) -> Iterator[str]:
    labels = {each.span: each.label for each in entities}
    for wanted in case.entities:
        places = [
            _at(case, words)[wanted.get("occurrence", 1) - 1] for words in (wanted["words"], *wanted.get("or", ()))
        ]
        label = next((labels[place] for place in places if place in labels), None)
        if label is None:
            yield f"no entity “{wanted['words']}”"
        elif label not in _any_of(wanted["label"]):
            yield f"“{wanted['words']}” is {label}, not {' or '.join(_any_of(wanted['label']))}"
    for words in case.not_entities:
        for span in labels:
            if any(span.overlaps(place) for place in _at(case, words)):
                yield f"not an entity: “{span.of(case.text)}”"


def _at(case: Case, words: str) -> list[Span]:
    """Where the words stand, whole words only: “Park” is not in “Parking”, but 1990 is in 1990s."""
    end = "" if words[-1].isdigit() else r"(?!\w)"
    return [Span(*match.span()) for match in re.finditer(rf"(?<!\w){re.escape(words)}{end}", case.text)]


def _contents(wanted: dict[str, Any]) -> list[tuple[str, ...]]:
    return [_without_lead(_WORD.findall(content)) for content in (wanted["content"], *wanted.get("or", ()))]


def _content_words(text: str, quote: Quote) -> tuple[str, ...]:
    return _without_lead([word for span in quote.content for word in _WORD.findall(span.of(text))])


def _without_lead(words: list[str]) -> tuple[str, ...]:
    return tuple(words[1:] if words[:1] in (["that"], ["to"]) else words)


def _bare(source: str) -> str:
    return re.sub(r"\A[Tt]he\s", "", source)


def _any_of(value: str | Sequence[str]) -> Sequence[str]:
    return [value] if isinstance(value, str) else value


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table for one pipeline."""
    parser = argparse.ArgumentParser(description="How many hard cases a pipeline reads as an editor does.")
    parser.add_argument("--pipeline", default=pipeline.DEFAULT_PIPELINE, help="an installed package or a folder")
    parser.add_argument("--failed", action="store_true", help="say what went wrong, case by case")
    asked = parser.parse_args(arguments)
    verdicts = list(run(pipeline.load(Options(asked.pipeline)), cases()))
    print(table(verdicts))
    for verdict in verdicts if asked.failed else ():
        for complaint in verdict.complaints:
            print(f"{verdict.case.theme}: {verdict.case.name}: {complaint}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
