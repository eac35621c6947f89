"""The article view with 2,300 overlapping annotations on 100,000 characters, against a bare read-only QTextEdit.

Opening: from the text to the first painted frame; what cannot be seen is laid out when nothing else is to be done, by
both. Repaint: one entity relabelled, to the painted frame; the baseline
repaints as many pixels of the bare widget. Scrolling: one page further, painted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from made_up import annotations_of, text_of
from measure import Timing, in_turn, once, report
from PySide6.QtCore import QEvent, QRect
from PySide6.QtWidgets import QApplication, QTextEdit

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Annotations, Change, Edit, Entity
from copydesk.core.lanes import Lanes
from copydesk.core.scheme import read_scheme
from copydesk.ui.looks.fonts import bring_fonts
from copydesk.ui.page.article_view import ArticleView

CHARACTERS, ANNOTATIONS = 100_000, 2_300
WIDTH, HEIGHT = 900, 900


def main() -> None:
    """Print the ratios."""
    app = QApplication([])
    bring_fonts()
    text = text_of(CHARACTERS)
    annotations = annotations_of(text, ANNOTATIONS)
    print(f"lanes of {ANNOTATIONS} annotations: {once(lambda: Lanes(annotations).marks) * 1000:.1f} ms", flush=True)
    view, bare = _view(), QTextEdit()
    bare.setReadOnly(True)
    for widget in (view, bare):
        widget.resize(WIDTH, HEIGHT)
        widget.show()
    app.processEvents()
    bare.setFont(view.font())

    def open_view() -> float:
        return once(lambda: (view.show_article(text, annotations), view.grab()))

    def open_bare() -> float:
        return once(lambda: (bare.setPlainText(text), bare.grab()))

    opening, bare_opening = in_turn(open_view, open_bare, runs=31)
    report("opening the article to painted", opening, "a bare read-only QTextEdit", bare_opening)

    def laid_out(widget: QTextEdit, opens: Callable[[], float]) -> float:
        return opens() + once(widget.document().size)

    whole, bare_whole = in_turn(lambda: laid_out(view, open_view), lambda: laid_out(bare, open_bare), runs=7)
    report("opening it, and laid out to its end", whole, "a bare read-only QTextEdit", bare_whole)
    _settle(view, bare, app)
    _corrections(view, bare, annotations)
    scrolling, bare_scrolling = _scrolling(view, bare)
    report("a page further", scrolling, "a bare read-only QTextEdit", bare_scrolling)
    again, bare_again = _scrolling(view, bare)
    report("a page further, seen before", again, "a bare read-only QTextEdit", bare_again)


def _view() -> ArticleView:
    view = ArticleView()
    view.set_scheme(read_scheme(news_scheme()))
    return view


def _settle(view: ArticleView, bare: QTextEdit, app: QApplication) -> None:
    """Qt lays long documents out bit by bit, when idle; do it now, and stand in the middle of the article."""
    for widget in (view, bare):
        widget.document().size()
        widget.verticalScrollBar().setValue(widget.verticalScrollBar().maximum() // 2)
    app.processEvents()


def _corrections(view: ArticleView, bare: QTextEdit, annotations: Annotations) -> None:
    state = annotations
    number = 0
    page = view.viewport().rect()
    in_view = [name for name in annotations.entities if all(page.contains(rect) for rect in view.rects_of(name))]
    lines = QRect(0, HEIGHT // 2, WIDTH, 90)  # what one entity's lines come to

    def correct() -> float:
        nonlocal state, number
        before = state.entities[in_view[number % len(in_view)]]
        number += 1
        after: Entity = replace(before, label="PERSON" if before.label != "PERSON" else "ORG")
        change = Change("relabel", (Edit(before, after),))
        following = state.apply(change)
        seconds = once(lambda: (view.show_annotations(following, change.touched), _paint(view)))
        state = following
        return seconds

    def repaint() -> float:
        return once(lambda: (bare.viewport().update(lines), _paint(bare)))

    repainting, bare_repainting = in_turn(correct, repaint, runs=300)
    report(
        f"one of {len(in_view)} entities in view relabelled, to the painted frame",
        repainting,
        "repainting a bare QTextEdit",
        bare_repainting,
    )


def _paint(widget: QTextEdit) -> None:
    """Paint what was asked for now; the event loop would wait for a frame of the screen first."""
    QApplication.sendEvent(widget, QEvent(QEvent.Type.UpdateRequest))


def _scrolling(view: ArticleView, bare: QTextEdit) -> tuple[Timing, Timing]:
    def step(widget: QTextEdit, number: int) -> float:
        def scroll() -> None:
            widget.verticalScrollBar().setValue(number * HEIGHT)
            widget.viewport().repaint()

        return once(scroll)

    pages = range(1, view.verticalScrollBar().maximum() // HEIGHT)
    pairs = [(step(view, page), step(bare, page)) for page in pages]
    return Timing(tuple(a for a, _ in pairs)), Timing(tuple(b for _, b in pairs))


if __name__ == "__main__":
    main()
