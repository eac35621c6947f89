"""What an editor says beside the annotations: notes, flags, questions; and articles that are left for later."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QRect

from copydesk.core.annotations import Annotations
from copydesk.core.corrections import AddRemark, Correction, EditRemark, RemoveRemark
from copydesk.core.lanes import marks_of
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.ui.annotations.signs import word_of
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.remarks.note_editor import NoteEditor
from copydesk.ui.remarks.remarks_panel import RemarksPanel, shown_remarks, span_of
from copydesk.ui.session import Session
from copydesk.ui.window.docks import Docks

_LONGEST = 60


class Remarking(QObject):
    """Carries out what concerns remarks, and keeps the panel of notes and the signs in the text as they are."""

    def __init__(self, session: Session, view: ArticleView, docks: Docks) -> None:
        super().__init__(session)
        self._session = session
        self._view = view
        self._docks = docks
        self._panel = docks.widget("notes")
        assert isinstance(self._panel, RemarksPanel), "the panel of notes holds something else"
        self._panel.list.picked.connect(self._go_to)
        self._panel.list.edited.connect(self.edit)
        self._panel.list.removed.connect(lambda remark: self._session.correct(RemoveRemark(remark.id)))

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "note": self.note,
            "note_article": self.note_article,
            "toggle_flag": self.flag,
            "ask": self.ask,
            "skip": self.skip,
            "next_flagged": partial(self.next_with, RemarkKind.FLAG),
            "next_question": partial(self.next_with, RemarkKind.ASK),
        }

    def show(self, text: str, annotations: Annotations) -> None:
        """Show the remarks on what is open."""
        assert isinstance(self._panel, RemarksPanel)
        self._panel.show_remarks(text, annotations)
        notes = [(span_of(each, annotations), each) for each in shown_remarks(annotations)]
        self._view.show_notes([(span, self._tip(each)) for span, each in notes if span is not None])

    # Notes

    def note(self) -> None:
        """Write a note on the selected words, else on the current annotation, else on the article."""
        selected, annotation = self._view.selected_span(), self._session.annotation
        if selected is None and annotation is None:
            self.note_article()
        elif selected is not None:
            self._write(AddRemark(RemarkKind.NOTE, span=selected), selected)
        elif annotation is not None:
            current = self._session.current
            span = current.span if current is not None else marks_of(annotation)[0].span
            mine = self._mine(lambda each: each.about == annotation.id)
            self._write(AddRemark(RemarkKind.NOTE, about=annotation.id), span, mine)

    def note_article(self) -> None:
        """Write a note on the article as a whole."""
        self._write(AddRemark(RemarkKind.NOTE), None, self._mine(lambda each: each.is_of_article))

    def ask(self) -> None:
        """Put a question on the article to a colleague, or word it differently."""
        found = self._of_article(RemarkKind.ASK)
        self._write(AddRemark(RemarkKind.ASK), None, found)

    def edit(self, remark: Remark) -> None:
        """Word a remark differently."""
        article = self._session.article
        if article is not None:
            self._write(AddRemark(remark.kind), span_of(remark, article.annotations), remark)

    def flag(self) -> None:
        """Flag the article, or take the flag back."""
        found = self._of_article(RemarkKind.FLAG)
        self._session.correct(RemoveRemark(found.id) if found else AddRemark(RemarkKind.FLAG))

    # Other articles

    def skip(self) -> None:
        """Leave the article for later, and open the next one that is neither gold nor left for later."""
        article = self._session.article
        if article is None:
            return
        if self._of_article(RemarkKind.SKIP) is None and not self._session.correct(AddRemark(RemarkKind.SKIP)):
            return
        title = article.article.title
        following = self._session.next_article(passing=RemarkKind.SKIP)
        if following is None:
            self._session.said.emit(
                self.tr("“{title}” is skipped, and no other is left to correct.").format(title=title)
            )
            return
        self._session.open(following)
        self._session.said.emit(self.tr("“{title}” is skipped. This is the next article.").format(title=title))

    def next_with(self, kind: RemarkKind) -> None:
        """Open the next article that has a remark of that kind."""
        following = self._session.next_article(not_gold=False, remark=kind)
        if following is not None:
            self._session.open(following)
        elif kind is RemarkKind.FLAG:
            self._session.said.emit(self.tr("No other article is flagged."))
        else:
            self._session.said.emit(self.tr("No other article has a question."))

    # Inner workings

    def _write(self, new: AddRemark, span: Span | None, before: Remark | None = None) -> None:
        """Let the editor write; what comes of it goes its way as a correction."""
        article = self._session.article
        if article is None:
            return
        article_id = article.article.id
        editor = NoteEditor(
            self._title(new.kind, span), before.text if before else "", is_new=before is None, parent=self._view
        )
        editor.written.connect(lambda words: self._correct(article_id, _worded(new, before, words)))
        if before is not None:
            editor.removed.connect(lambda: self._correct(article_id, RemoveRemark(before.id)))
        if span is not None:
            self._view.reveal(span)
        editor.show_near(self._place_of(span))

    def _correct(self, article_id: str, correction: Correction) -> None:
        # Another article may have been opened while the note was being written.
        if self._session.article is not None and self._session.article.article.id == article_id:
            self._session.correct(correction)

    def _go_to(self, remark: Remark) -> None:
        article = self._session.article
        if article is None:
            return
        annotation = article.annotations.get(remark.about) if remark.about else None
        span = span_of(remark, article.annotations)
        if annotation is not None:
            self._session.set_current(marks_of(annotation)[0])
        elif span is not None:
            self._view.select(span)
            self._view.reveal(span)

    def _of_article(self, kind: RemarkKind) -> Remark | None:
        article = self._session.article
        remarks = article.annotations.remarks.values() if article else ()
        return next((each for each in remarks if each.kind is kind and each.is_of_article), None)

    def _mine(self, fits: Callable[[Remark], bool]) -> Remark | None:
        """The editor's own note that fits; a colleague's is left as it is."""
        article = self._session.article
        remarks = article.annotations.remarks.values() if article else ()
        me = self._session.desk.annotator
        return next(
            (each for each in remarks if each.kind is RemarkKind.NOTE and each.annotator == me and fits(each)), None
        )

    def _title(self, kind: RemarkKind, span: Span | None) -> str:
        if kind is RemarkKind.ASK:
            return self.tr("Question to a colleague")
        if span is not None and self._session.article is not None:
            words = " ".join(span.of(self._session.article.article.text).split())
            words = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
            return self.tr("Note on “{words}”").format(words=words)
        if kind is RemarkKind.NOTE:
            return self.tr("Note on the article")
        return self.tr("Why the article is {state}").format(state=word_of(kind))

    def _tip(self, remark: Remark) -> str:
        if remark.annotator:
            return self.tr("Note by {annotator}: {text}").format(annotator=remark.annotator, text=remark.text)
        return self.tr("Note: {text}").format(text=remark.text)

    def _place_of(self, span: Span | None) -> QRect:
        viewport = self._view.viewport()
        rects = self._view.rects_of_span(span) if span is not None else []
        place = (rects[-1] if rects else viewport.rect().adjusted(24, 24, 0, 0)).intersected(viewport.rect())
        if not rects:
            place.setHeight(0)
        return QRect(viewport.mapToGlobal(place.topLeft()), place.size())


def _worded(new: AddRemark, before: Remark | None, words: str) -> Correction:
    """A note whose words were all deleted is one taken back."""
    if before is None:
        return AddRemark(new.kind, new.about, new.span, new.rule, words)
    return EditRemark(before.id, words) if words or before.kind is not RemarkKind.NOTE else RemoveRemark(before.id)
