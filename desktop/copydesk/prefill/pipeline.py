"""Suggestions for one article: entities, quotes and who speaks them, by one of our pipelines or on top of another.

spaCy is imported only when a pipeline is loaded, so this module costs nothing to import.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.core.annotations import Annotation, Entity
from copydesk.core.article import Article
from copydesk.core.refusals import Refusal
from copydesk.core.spans import Span
from copydesk.core.text import require_usable
from copydesk.prefill.entities import tidy
from copydesk.prefill.findings import Found, RawQuote, as_quotes
from copydesk.prefill.options import Options
from copydesk.prefill.speakers import resolve

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

DEFAULT_PIPELINE = "en_news"
WINDOW = 200_000
"""Code points that one of our pipelines gets at once; it reads them in small windows of its own. No article of a
newspaper is longer, and memory stays flat for those that are no article."""
WINDOW_OF_OTHERS = 40_000
"""The same for other pipelines: a parser's memory grows with the text it is given."""
# No word is that long: what is, is data, and tokenizers take quadratic time over it.
_RUN = re.compile(r"\S{600,}")
# Speakers are named for a whole article, not window by window.
_OURS_LEFT_OUT = ("copydesk_speakers",)
# Entities do without these, which only cost time.
_OTHERS_LEFT_OUT = ("lemmatizer", "attribute_ruler", "trainable_lemmatizer", "textcat", "textcat_multilabel")


class MissingPipeline(Refusal):
    """No such pipeline can be loaded; ``reason`` is a sentence that says what to install or to choose."""


@dataclass(frozen=True, slots=True)
class Suggester:
    """A pipeline made ready: ``nlp`` is ours; ``names`` is another spaCy pipeline that supplies the entities instead.

    ``labels`` says what the other pipeline's labels are called here, beside what resources/pipelines/labels.toml says.
    """

    nlp: Language
    names: Language | None
    labels: Mapping[str, str]

    @property
    def name(self) -> str:
        """The names and versions of all that had a part, as kept with every suggestion."""
        ours = _name(self.nlp)
        return f"{_name(self.names)} + quotes of {ours}" if self.names else ours

    def suggest(self, article: Article) -> tuple[Annotation, ...]:
        """Entities and quotes of one article, each in reading order; the ids e1…, q1… count within their kind.

        Scores are probabilities that the suggestion is right. The same article gives the same suggestions whatever was
        read before. Raises UnusableText for a text that is empty or holds what cannot be stored.
        """
        text = require_usable(article.text)
        found: list[Found] = []
        quotes: list[RawQuote] = []
        for doc, start in _docs(self.nlp, text, WINDOW):
            found += _names_in(doc, start)
            quotes += _quotes_in(doc, start)
        if self.names:
            docs = _docs(self.names, text, min(WINDOW_OF_OTHERS, self.names.max_length))
            raw = [(at + ent.start_char, at + ent.end_char, ent.label_) for doc, at in docs for ent in doc.ents]
            found = tidy(text, raw, self.labels)
        entities = [
            Entity(f"e{n}", Span(each.start, each.end), each.label, score=each.score) for n, each in enumerate(found, 1)
        ]
        return (*entities, *as_quotes(text, resolve(text, found, quotes)))


def load(options: Options | None = None) -> Suggester:
    """The pipeline that the options name: one of ours, an installed package, or a folder that spaCy wrote.

    A pipeline that is not ours supplies the entities, and the quotes are those of `DEFAULT_PIPELINE`. Raises
    MissingPipeline, and BadLabelMap.
    """
    options = options or Options()
    labels = options.labels()
    name = options.pipeline or DEFAULT_PIPELINE
    folder = _bundled(name)
    if folder is not None:
        return Suggester(_load(folder, name, _OURS_LEFT_OUT), None, labels)
    other = _load(name, name, _OTHERS_LEFT_OUT)
    if any(part.startswith("copydesk_") for part in other.pipe_names):
        return Suggester(_without(other, _OURS_LEFT_OUT), None, labels)
    ours = _bundled(DEFAULT_PIPELINE)
    assert ours is not None, "the bundled pipeline is not there"
    return Suggester(_load(ours, DEFAULT_PIPELINE, (*_OURS_LEFT_OUT, "copydesk_entities")), other, labels)


def windows(text: str, limit: int) -> Iterator[tuple[int, int]]:
    """Cut a text into stretches of at most ``limit`` code points: after a paragraph if possible, else after a blank."""
    start = 0
    while len(text) - start > limit:
        end = text.rfind("\n", start, start + limit) + 1
        if end <= start:
            end = max(text.rfind(blank, start, start + limit) for blank in " \t\u00a0\u3000") + 1
        if end <= start:
            end = start + limit
        yield start, end
        start = end
    if start < len(text):
        yield start, len(text)


def _docs(nlp: Language, text: str, limit: int) -> Iterator[tuple[Doc, int]]:
    """The text as Docs, each with the code point of the article at which it begins."""
    for start, end in windows(text, limit):
        yield nlp(_RUN.sub(lambda run: " " * len(run[0]), text[start:end])), start


def _names_in(doc: Doc, offset: int) -> list[Found]:
    if "entities" not in doc.spans:
        return []
    group = doc.spans["entities"]
    return [
        Found(offset + span.start_char, offset + span.end_char, span.label_, score)
        for span, score in zip(group, group.attrs["scores"], strict=True)
    ]


def _quotes_in(doc: Doc, offset: int) -> list[RawQuote]:
    from copydesk.prefill.components.recording import recorded_quotes

    return recorded_quotes(doc, offset)


def _bundled(name: str) -> Path | None:
    folder = files("copydesk.resources") / "pipelines" / name
    return Path(str(folder)) if name.isidentifier() and (folder / "config.cfg").is_file() else None


def _load(what: str | Path, name: str, exclude: tuple[str, ...]) -> Language:
    try:
        from spacy.util import is_package, load_model
    except ImportError as error:
        raise MissingPipeline("spaCy is not installed; install it with “pip install spacy”.") from error
    importlib.import_module("copydesk.prefill.components")  # an app that is not installed has no entry points

    if not Path(what).is_dir() and not is_package(str(what)):
        raise MissingPipeline(
            "There is no pipeline “{name}”; install the package with “pip install {package}”, or choose"
            " the folder of a spaCy pipeline.",
            name=name,
            package=name.replace("_", "-"),
        )
    try:
        return load_model(what, exclude=list(exclude))
    except (OSError, ValueError, KeyError, ImportError) as error:
        raise MissingPipeline(
            "The pipeline “{name}” cannot be loaded ({problem}); install a version made for the spaCy "
            "that is installed here, or choose another pipeline.",
            name=name,
            problem=_first_line(error),
        ) from error


def _without(nlp: Language, left_out: tuple[str, ...]) -> Language:
    for part in left_out:
        if part in nlp.pipe_names:
            nlp.remove_pipe(part)
    return nlp


def _name(nlp: Language) -> str:
    meta = nlp.meta
    name = "_".join(part for part in (nlp.lang, str(meta.get("name") or "pipeline")) if part)
    return f"{name} {meta.get('version', '0')}"


def _first_line(error: Exception) -> str:
    return next(iter(str(error).strip().splitlines()), type(error).__name__).rstrip(".")
