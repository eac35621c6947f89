"""What a pipeline is told by articles that it did not learn from: how sure it may be, and what it had better not say.

Probabilities come from logistic regressions on a span's own numbers (Platt 1999), fitted with the ridge that keeps a
label of ten examples sober. A label whose suggestions are right less than `WANTED` of the time is suggested only above
the probability where they are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from copydesk.core.spans import Span
from copydesk.learn.corpora import GoldQuote, Sample
from copydesk.learn.examples import within
from copydesk.learn.link_fitting import fit_links
from copydesk.learn.measures.matching import Parts
from copydesk.learn.measures.quotes import judge
from copydesk.prefill.components.encoder import reading
from copydesk.prefill.components.entities import EntityComponent
from copydesk.prefill.components.quotes import QuoteComponent
from copydesk.prefill.encoder.calibration import Logistic
from copydesk.prefill.encoder.names import LABELS, names
from copydesk.prefill.findings import RawQuote

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

WANTED = 0.7
"""The share of a label's suggestions that should be right."""
_RIDGE = 0.3
_PULL = 5.0  # towards all labels together, for each label: some have ten examples
_ENOUGH = 5  # suggestions above a threshold, below which their share of right ones says nothing

Rows = list[tuple[tuple[float, ...], bool]]


def calibrate(
    nlp: Language, samples: Iterable[Sample], learned: Iterable[Sample] = (), more: Iterable[Sample] = ()
) -> dict[str, int]:
    """Set the rules of the pipeline's components by articles that nobody trained on; how many spans each label had.

    Labels that a sample says are missing are left out of account in it. To tie parts of quotes together more articles
    are needed than are held back, and ``learned`` may be some that the encoder has seen: few weights cannot overfit.
    ``more`` articles choose only which labels are kept back.
    """
    parts = dict(nlp.pipeline)
    entities, quotes = parts.get("copydesk_entities"), parts.get("copydesk_quotes")
    encoder = parts["copydesk_encoder"]
    read = [(encoder(nlp.make_doc(sample.text)), sample) for sample in samples]
    counts: dict[str, int] = {}
    if isinstance(entities, EntityComponent):
        by_label = _name_rows(entities, [(doc, sample) for doc, sample in read if sample.entities is not None])
        everything = fit([row for rows in by_label.values() for row in rows])
        fitted = {label: fit(rows, everything, _PULL) for label, rows in by_label.items()}
        wider = _name_rows(entities, [(encoder(nlp.make_doc(sample.text)), sample) for sample in more])
        least = {
            label: least_probability(fitted.get(label, everything), by_label.get(label, []) + wider.get(label, []))
            for label in sorted({*by_label, *wider})
        }
        entities.rules = replace(entities.rules, calibration=fitted, least=least)
        counts |= {label: len(rows) for label, rows in sorted(by_label.items())}
    if isinstance(quotes, QuoteComponent):
        quoting = [(doc, sample.quotes) for doc, sample in read if sample.quotes is not None]
        seen = [(encoder(nlp.make_doc(each.text)), each.quotes) for each in learned if each.quotes is not None]
        quotes.rules = replace(quotes.rules, links=fit_links(quotes, [*quoting, *seen]))
        rows = [row for doc, gold in quoting for row in _quote_rows(quotes, doc, gold)]
        if rows:
            calibration = fit(rows)
            least = best_probability(calibration, rows, sum(len(gold) for _, gold in quoting))
            quotes.rules = replace(quotes.rules, calibration=calibration, least=least)
        counts["quotes"] = len(rows)
    return counts


def _name_rows(component: EntityComponent, read: Iterable[tuple[Doc, Sample]]) -> dict[str, Rows]:
    by_label: dict[str, Rows] = defaultdict(list)
    for doc, sample in read:
        page = reading(doc)
        gold = {(*within(page.tokens, start, end), label) for start, end, label in sample.entities or ()}
        for name in names(page.tokens.texts, page.of("ner"), page.begins, component.rules.again):
            label = LABELS[name.label]
            if label not in sample.missing:
                by_label[label].append((name.features, (name.start, name.end, label) in gold))
    return by_label


def fit(
    rows: Sequence[tuple[tuple[float, ...], bool]], prior: Logistic | None = None, ridge: float = _RIDGE
) -> Logistic:
    """The logistic regression of right on features, drawn towards ``prior`` by the ridge. Newton's method."""
    width = len(rows[0][0]) + 1 if rows else len(prior.weights) + 1 if prior else 1
    start = np.asarray([*prior.weights, prior.bias]) if prior else np.zeros(width)
    if not rows:
        return Logistic(tuple(start[:-1].tolist()), float(start[-1]))
    x = np.asarray([[*features, 1.0] for features, _ in rows])
    y = np.asarray([float(right) for _, right in rows])
    weights = start.copy()
    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        gradient = x.T @ (p - y) + ridge * (weights - start)
        hessian = (x * (p * (1 - p))[:, None]).T @ x + ridge * np.eye(width)
        step = np.linalg.solve(hessian, gradient)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    return Logistic(tuple(round(float(each), 6) for each in weights[:-1]), round(float(weights[-1]), 6))


def least_probability(logistic: Logistic, rows: Rows) -> float:
    """The lowest probability above which a share `WANTED` of the suggestions is right; 0 when all together are."""
    ranked = sorted(((logistic(features), right) for features, right in rows), key=lambda each: -each[0])
    rights = np.cumsum([right for _, right in ranked])
    counts = np.arange(1, len(ranked) + 1)
    if not len(ranked) or rights[-1] / counts[-1] >= WANTED:
        return 0.0
    good = np.flatnonzero((rights / counts >= WANTED) & (counts >= _ENOUGH))
    return round(ranked[int(good[-1])][0], 4) if len(good) else 0.99


def best_probability(logistic: Logistic, rows: Rows, wanted: int) -> float:
    """The probability from which on suggestions have the highest F1, where ``wanted`` quotes should be found."""
    ranked = sorted(((logistic(features), right) for features, right in rows), key=lambda each: -each[0])
    rights = np.cumsum([right for _, right in ranked])
    f1 = 2 * rights / (np.arange(1, len(ranked) + 1) + wanted)
    return round(ranked[int(f1.argmax())][0], 4)


def _quote_rows(component: QuoteComponent, doc: Doc, gold: Sequence[GoldQuote]) -> Rows:
    """Each suggested quote's features, and whether it is right end to end."""
    found = component.find(doc)
    parts = [Parts(*(tuple((span.start, span.end) for span in role) for role in _roles(quote))) for quote, _ in found]
    judged = judge(doc.text, [Parts(quote.content, quote.cue, quote.source) for quote in gold], parts)
    return [(made.features(), right) for (_, made), right in zip(found, judged.right, strict=True) if made]


def _roles(quote: RawQuote) -> tuple[tuple[Span, ...], tuple[Span, ...], tuple[Span, ...]]:
    return quote.content, quote.cue, quote.source
