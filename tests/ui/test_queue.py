"""The queue on the left: finds, filters, opens, and stays where it is while articles change."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from copydesk.core.remarks import RemarkKind
from copydesk.ui.articles.queue import Queue
from copydesk.ui.articles.queue_model import PAGE, ROW_ROLE, QueueModel
from copydesk.workflow import QueueRow, Status


class Shelf:
    """Articles in memory, asked for as a Desk is asked; it counts the questions."""

    def __init__(self, statuses: list[Status]) -> None:
        self.all = [QueueRow(f"a{n}", f"Title {n}", status, n, 1, 300, n * 3) for n, status in enumerate(statuses)]
        self.pages_asked = 0

    def set(self, article_id: str, status: Status) -> None:
        place = next(n for n, row in enumerate(self.all) if row.id == article_id)
        self.all[place] = replace(self.all[place], status=status)

    def remark(self, article_id: str, *kinds: RemarkKind) -> None:
        place = next(n for n, row in enumerate(self.all) if row.id == article_id)
        self.all[place] = replace(self.all[place], remarks=frozenset(kinds))

    def _matching(self, query: str, status: Status | None, remark: RemarkKind | None) -> list[QueueRow]:
        if not query and status is None and remark is None:
            return self.all
        return [
            row
            for row in self.all
            if query in row.title and status in (None, row.status) and (remark is None or remark in row.remarks)
        ]

    def rows(
        self,
        first: int,
        count: int,
        query: str = "",
        status: Status | None = None,
        remark: RemarkKind | None = None,
    ) -> list[QueueRow]:
        self.pages_asked += count == PAGE
        return self._matching(query, status, remark)[first : first + count]

    def row(self, article_id: str) -> QueueRow:
        return next(row for row in self.all if row.id == article_id)

    def count(self, query: str = "", status: Status | None = None, remark: RemarkKind | None = None) -> int:
        return len(self._matching(query, status, remark))

    def counts(self) -> dict[Status, int]:
        return {status: self.count(status=status) for status in Status}


def shelf(*statuses: str) -> Shelf:
    return Shelf([Status(status) for status in statuses])


def titles(model: QueueModel) -> list[str]:
    return [model.index(place, 0).data() for place in range(model.rowCount())]


@pytest.fixture
def shown(qtbot):
    def show(source: Shelf | None) -> Queue:
        queue = Queue(source)
        qtbot.addWidget(queue)
        queue.resize(300, 500)
        queue.show()
        qtbot.waitExposed(queue)
        return queue

    return show


def choose(queue: Queue, status: Status | None) -> None:
    queue.status_filter.setCurrentIndex(queue.status_filter.findData(status))
    queue.status_filter.activated.emit(queue.status_filter.currentIndex())


def test_a_hundred_thousand_articles_are_read_a_page_at_a_time(shown):
    many = Shelf([Status.WAITING] * 100_000)
    queue = shown(many)
    queue.list.scrollToBottom()
    queue.grab()
    assert queue.model.rowCount() == 100_000
    assert many.pages_asked <= 4


def test_enter_opens_the_article_that_the_arrows_went_to(shown, qtbot):
    queue = shown(shelf("waiting", "waiting", "waiting"))
    queue.list.setFocus()
    qtbot.keyClick(queue.list, Qt.Key.Key_Down)
    qtbot.keyClick(queue.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(queue.opened) as opened:
        qtbot.keyClick(queue.list, Qt.Key.Key_Return)
    assert opened.args == [queue.list.currentIndex().data(ROW_ROLE).id]


def test_end_and_home_go_to_the_last_and_the_first_article(shown, qtbot):
    queue = shown(shelf("waiting", "waiting", "waiting"))
    queue.list.setFocus()
    qtbot.keyClick(queue.list, Qt.Key.Key_End)
    assert queue.list.currentIndex().row() == 2
    qtbot.keyClick(queue.list, Qt.Key.Key_Home)
    assert queue.list.currentIndex().row() == 0


def test_up_from_the_first_article_goes_to_the_filter(shown, qtbot):
    queue = shown(shelf("waiting"))
    queue.list.setFocus()
    with qtbot.waitSignal(queue.list.left_upwards):
        qtbot.keyClick(queue.list, Qt.Key.Key_Up)


def test_a_click_opens_once(shown, qtbot):
    queue = shown(shelf("waiting", "waiting"))
    opened: list[str] = []
    queue.opened.connect(opened.append)
    there = queue.list.visualRect(queue.model.index(1, 0)).center()
    qtbot.mouseClick(queue.list.viewport(), Qt.MouseButton.LeftButton, pos=there)
    assert opened == ["a1"]


def test_marking_the_open_article_does_not_open_it_again(shown, qtbot):
    queue = shown(Shelf([Status.WAITING] * 5_000))
    with qtbot.assertNotEmitted(queue.opened):
        queue.set_current("a4321")
    assert queue.list.currentIndex().row() == 4321
    assert queue.list.viewport().rect().intersects(queue.list.visualRect(queue.list.currentIndex()))


def test_words_typed_find_articles_after_a_pause(shown, qtbot):
    queue = shown(Shelf([Status.WAITING] * 120))
    qtbot.keyClicks(queue.filter_box, "Title 11")
    qtbot.waitUntil(lambda: queue.model.rowCount() == 11)
    assert titles(queue.model)[:2] == ["Title 11", "Title 110"]
    assert queue.totals.text() == "11 of 120 shown"


def test_escape_shows_all_again(shown, qtbot):
    queue = shown(shelf("waiting", "gold"))
    qtbot.keyClicks(queue.filter_box, "1")
    qtbot.waitUntil(lambda: queue.model.rowCount() == 1)
    qtbot.keyClick(queue.filter_box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: queue.model.rowCount() == 2)


def test_down_goes_from_the_filter_to_the_list_without_waiting_for_the_pause(shown, qtbot):
    queue = shown(shelf("waiting", "gold", "waiting"))
    qtbot.keyClicks(queue.filter_box, "2")
    qtbot.keyClick(queue.filter_box, Qt.Key.Key_Down)
    assert titles(queue.model) == ["Title 2"]
    assert queue.list.currentIndex().row() == 0


def test_the_status_filter_shows_that_status_alone(shown):
    queue = shown(shelf("gold", "waiting", "gold"))
    choose(queue, Status.GOLD)
    assert titles(queue.model) == ["Title 0", "Title 2"]


def test_articles_are_found_by_what_was_remarked_on_them(shown):
    source = shelf("gold", "waiting", "gold")
    source.remark("a1", RemarkKind.FLAG, RemarkKind.NOTE)
    source.remark("a2", RemarkKind.NOTE)
    queue = shown(source)
    choose(queue, RemarkKind.FLAG)
    assert titles(queue.model) == ["Title 1"]
    choose(queue, RemarkKind.NOTE)
    assert titles(queue.model) == ["Title 1", "Title 2"]
    assert "waiting, flagged, note" in queue.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_an_article_whose_flag_is_taken_back_stays_until_another_is_opened(shown):
    source = shelf("gold", "waiting", "gold")
    for name in ("a0", "a1", "a2"):
        source.remark(name, RemarkKind.FLAG)
    queue = shown(source)
    choose(queue, RemarkKind.FLAG)
    queue.set_current("a1")
    source.remark("a1")
    queue.refresh("a1")
    assert titles(queue.model) == ["Title 0", "Title 1", "Title 2"]
    queue.set_current("a2")
    assert titles(queue.model) == ["Title 0", "Title 2"]


def test_a_row_shows_its_remarks_as_signs(shown):
    source = shelf("waiting")
    queue = shown(source)
    before = queue.list.grab().toImage()
    source.remark("a0", RemarkKind.ASK)
    queue.refresh("a0")
    assert queue.list.grab().toImage() != before


def test_totals_tell_how_much_is_gold(shown):
    assert shown(shelf("gold", "waiting", "gold")).totals.text() == "2 of 3 gold"


def test_an_article_that_changes_is_painted_again_where_it_stands(shown, qtbot):
    source = Shelf([Status.SUGGESTED] * 1_000)
    queue = shown(source)
    queue.set_current("a500")
    queue.grab()
    scrolled = queue.list.verticalScrollBar().value()
    source.set("a501", Status.GOLD)
    with qtbot.waitSignal(queue.model.dataChanged):
        queue.refresh("a501")
    assert queue.model.row_at(501).status is Status.GOLD
    assert queue.list.verticalScrollBar().value() == scrolled
    assert queue.list.currentIndex().row() == 500
    qtbot.waitUntil(lambda: queue.totals.text().startswith("1 of"))


def test_articles_that_come_in_leave_scroll_and_selection_alone(shown):
    source = Shelf([Status.SUGGESTED] * 500)
    queue = shown(source)
    queue.set_current("a300")
    scrolled = queue.list.verticalScrollBar().value()
    source.all += [replace(row, id=f"b{row.position}", position=row.position + 9_000) for row in source.all]
    queue.refresh()
    assert queue.model.rowCount() == 1_000
    assert queue.list.verticalScrollBar().value() == scrolled
    assert queue.list.currentIndex().data(ROW_ROLE).id == "a300"


def test_the_open_article_stays_in_a_filtered_list_until_another_is_opened(shown):
    source = shelf("suggested", "suggested", "suggested", "suggested")
    queue = shown(source)
    choose(queue, Status.SUGGESTED)
    queue.set_current("a1")
    source.set("a1", Status.STARTED)
    queue.refresh("a1")
    assert titles(queue.model) == ["Title 0", "Title 1", "Title 2", "Title 3"]
    queue.set_current("a2")
    assert titles(queue.model) == ["Title 0", "Title 2", "Title 3"]
    assert queue.list.currentIndex().data() == "Title 2"


def test_an_article_that_leaves_the_filter_unopened_goes_at_once(shown):
    source = shelf("waiting", "waiting", "waiting")
    queue = shown(source)
    choose(queue, Status.WAITING)
    queue.grab()
    source.set("a1", Status.SUGGESTED)
    queue.refresh("a1")
    assert titles(queue.model) == ["Title 0", "Title 2"]


statuses = st.sampled_from(list(Status))


@given(
    first=st.lists(statuses, min_size=1, max_size=8),
    wanted=statuses,
    steps=st.lists(
        st.tuples(st.sampled_from(["set", "open", "all", "look"]), st.integers(0, 7), statuses), max_size=12
    ),
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_filtered_list_is_the_matching_articles_and_the_open_one_in_order(qapp, first, wanted, steps):
    source = Shelf(first)
    model = QueueModel(source)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_filter("", wanted)
    titles(model)
    opened = None
    for what, number, status in steps:
        article_id = f"a{number % len(first)}"
        if what == "set":
            source.set(article_id, status)
            model.refresh_row(article_id)
        elif what == "open" and model.place_of(article_id) is not None:
            opened = article_id
            model.set_open(article_id)
        elif what == "all":
            model.refresh()
        else:
            titles(model)
    shown = [model.row_at(place) for place in range(model.rowCount())]
    assert [row.id for row in shown if row.id != opened] == [
        row.id for row in source.all if row.status is wanted and row.id != opened
    ]
    assert [row.position for row in shown] == sorted({row.position for row in shown})
    assert all(row == source.row(row.id) for row in shown)
    tester.deleteLater()
    model.deleteLater()


def test_an_empty_project_says_how_articles_come_in(shown):
    queue = shown(shelf())
    assert "Import" in queue._empty.text()
    assert not queue.list.isVisible()


def test_a_search_without_a_match_offers_the_way_back(shown, qtbot):
    queue = shown(shelf("gold"))
    choose(queue, Status.WAITING)
    assert queue._clear.isVisible()
    qtbot.mouseClick(queue._clear, Qt.MouseButton.LeftButton)
    assert titles(queue.model) == ["Title 0"]


def test_a_screen_reader_hears_title_status_and_counts(shown):
    queue = shown(shelf("gold"))
    heard = queue.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Title 0, gold, 0 entities, 1 quote"


def test_another_project_begins_without_the_old_filter(shown):
    queue = shown(shelf("gold"))
    choose(queue, Status.WAITING)
    queue.set_source(shelf("started", "gold"))
    assert titles(queue.model) == ["Title 0", "Title 1"]
    assert queue.totals.text() == "1 of 2 gold"
