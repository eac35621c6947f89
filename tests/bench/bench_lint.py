"""The linter on a short and on a very long article: again after one correction, against anew.

The long one has 2,300 annotations on words drawn by lot, so nearly every one of them is a finding: no article is worse.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from made_up import annotations_of, text_of
from measure import in_turn, once, report

from copydesk.bundled import bundled_conventions, news_scheme
from copydesk.core.annotations import Annotation, Annotations
from copydesk.core.lint import lint
from copydesk.core.scheme import read_scheme
from copydesk.core.spans import Span

SIZES = ((4_200, 60), (100_000, 2_300))


def main() -> None:
    """Print times and ratios."""
    scheme, convention = read_scheme(news_scheme()), bundled_conventions()[0]
    for characters, count in SIZES:
        text = text_of(characters)
        annotations = annotations_of(text, count)
        first = lint(text, annotations, convention, scheme)
        anew = partial(once, partial(lint, text, annotations, convention, scheme))
        print(f"{characters:,} characters, {count:,} annotations, {len(first.findings):,} findings")
        entity, quote = annotations.entities["e1"], annotations.quotes["q4"]
        wider = replace(entity, span=Span(entity.span.start, entity.span.end + 1))
        for title, changed in (("an edge", wider), ("a speaker", replace(quote, speaker=None))):
            again = partial(once, partial(first.after, _with(annotations, changed)))
            report(f"after {title}", *_against(in_turn(again, anew, runs=21)))


def _with(annotations: Annotations, changed: Annotation) -> Annotations:
    return Annotations.of(changed if each.id == changed.id else each for each in annotations)


def _against(both: tuple) -> tuple:
    return both[0], "linting anew", both[1]


if __name__ == "__main__":
    main()
