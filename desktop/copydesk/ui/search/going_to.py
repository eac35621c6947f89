"""Going to a place in any article of the project."""

from __future__ import annotations

from copydesk.core.spans import Span
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.session import Session


def go_to(session: Session, view: ArticleView, article_id: str, span: Span) -> bool:
    """Open the article if it is not open, and select the words; True when they are there to be seen."""
    if session.article is None or session.article.article.id != article_id:
        session.open(article_id)
    opened = session.article
    if opened is None or opened.article.id != article_id or not span.fits(opened.article.text):
        return False
    view.select(span)
    view.reveal(span)
    view.setFocus()
    return True
