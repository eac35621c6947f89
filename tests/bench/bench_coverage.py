"""The coverage of 100,000 characters with 2,300 overlapping annotations: counting it, and keeping the strip up to date.

One change on the strip, painted, against drawing all of it; the strip unchanged, as scrolling paints it, against that,
too. Counting is measured against finding the quotations, which is done once an article.
"""

from __future__ import annotations

from made_up import annotations_of, text_of
from measure import in_turn, once, report
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from copydesk.bundled import news_scheme
from copydesk.core.coverage import Coverage, Paragraphs, quotations_of
from copydesk.core.scheme import read_scheme
from copydesk.ui.looks.themes import LIGHT
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.page.coverage_strip import CoverageStrip

CHARACTERS, ANNOTATIONS = 100_000, 2_300
HEIGHT, RUNS = 900, 60


class Watch(QObject):
    """What the watch of a window would say."""

    changed = Signal()
    paragraphs = Paragraphs("")
    coverage = Coverage()


def main() -> None:
    """Print the ratios."""
    app = QApplication([])
    text = text_of(CHARACTERS)
    annotations = annotations_of(text, ANNOTATIONS)
    watch = Watch()
    watch.paragraphs, quotations = Paragraphs(text), quotations_of(text)
    count = len(watch.paragraphs)
    counting, finding = in_turn(
        lambda: once(lambda: Coverage.of(quotations, annotations, count, range(0, count, 2))),
        lambda: once(lambda: quotations_of(text)),
        runs=RUNS,
    )
    report(f"counting {len(quotations)} quotations and {count} paragraphs", counting, "finding them", finding)
    watch.coverage = Coverage.of(quotations, annotations, count, range(0, count, 2))
    view = ArticleView()
    strip = CoverageStrip(view, watch)  # type: ignore[arg-type]
    view.resize(900, HEIGHT)
    strip.resize(strip.width(), HEIGHT)
    strip.set_scheme(read_scheme(news_scheme()))
    for widget in (view, strip):
        widget.show()
    view.show_article(text, annotations)
    strip.show_article(text, annotations)
    watch.changed.emit()
    app.processEvents()
    touched = frozenset({next(iter(annotations.entities))})

    def whole() -> float:
        return once(lambda: (strip.set_theme(LIGHT), strip.grab()))

    changing, drawing = in_turn(
        lambda: once(lambda: (strip.show_annotations(annotations, touched), strip.grab())), whole, runs=RUNS
    )
    report("one change on the strip", changing, "drawing all of it", drawing)
    scrolling, drawing = in_turn(lambda: once(strip.grab), whole, runs=RUNS)
    report("the strip while scrolling", scrolling, "drawing all of it", drawing)


if __name__ == "__main__":
    main()
