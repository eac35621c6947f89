"""The window: queue, article and annotations beside each other, and everything wired to one session."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from copydesk.core.annotations import Quote
from copydesk.core.lanes import Mark
from copydesk.ui.action_set import ActionSet
from copydesk.ui.actions import Situation
from copydesk.ui.annotations.inspector import Inspector
from copydesk.ui.annotations.listing import Listing
from copydesk.ui.announcing import Announcer
from copydesk.ui.articles.article_header import ArticleHeader
from copydesk.ui.articles.queue import Queue
from copydesk.ui.commands import Commands
from copydesk.ui.commands.everywhere import WholeProject
from copydesk.ui.commands.fixing import Fixing
from copydesk.ui.commands.naming import Naming
from copydesk.ui.commands.searching import Searching
from copydesk.ui.files import Files
from copydesk.ui.findings.coverage_watch import CoverageWatch
from copydesk.ui.findings.finding_count import FindingCount
from copydesk.ui.findings.finding_watch import FindingWatch
from copydesk.ui.findings.signing import Signing
from copydesk.ui.guide.helping import Helping
from copydesk.ui.guide.tour import Tour
from copydesk.ui.key_map import KeyMap
from copydesk.ui.looks.themes import Theme, Themes
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.page.coverage_strip import CoverageStrip
from copydesk.ui.prefiller import Prefiller
from copydesk.ui.printing.copying import Copying
from copydesk.ui.printing.printing import Printing
from copydesk.ui.remarks.remarking import Remarking
from copydesk.ui.search.find_bar import FindBar
from copydesk.ui.search.offer_bar import OfferBar
from copydesk.ui.session import Session
from copydesk.ui.settings import GEOMETRY, LAYOUT, ZOOM, Settings
from copydesk.ui.window.aim import Aim
from copydesk.ui.window.docks import Docks
from copydesk.ui.window.dropping import Dropped, DropTarget
from copydesk.ui.window.here import Here
from copydesk.ui.window.message_bar import MessageBar
from copydesk.ui.window.panels import PanelContext
from copydesk.ui.window.places import Places
from copydesk.ui.window.questions import Questions
from copydesk.ui.window.recent_menu import RecentMenu
from copydesk.ui.window.scheming import Scheming
from copydesk.ui.window.showing import Showing
from copydesk.ui.window.sighting import Sighting
from copydesk.ui.window.situations import situation_of
from copydesk.ui.window.status_bar import StatusBar
from copydesk.ui.window.suggesting import Suggesting
from copydesk.ui.window.view_commands import ViewCommands
from copydesk.workflow import ImportReport

_SIZE = (1460, 900)
_ARTICLE_AT_LEAST = 440  # in a small window the panels give way, for the article is what is read
# What only the app can do, for it may end with another window in this one's place.
_OF_THE_APP = (
    "new_project",
    "open_project",
    "open_sample",
    "settings",
    "close_project",
    "quit",
    "about_suggestions",
)


class MainWindow(QMainWindow):
    """One open project. What concerns other projects is asked of the app through ``wanted``."""

    wanted = Signal(str, object)  # the name of an action that is the app's to carry out; a Path or None

    def __init__(self, session: Session, prefiller: Prefiller, settings: Settings, themes: Themes) -> None:
        super().__init__()
        self.session = session
        self.prefiller = prefiller
        self.settings = settings
        self.themes = themes
        self.files = Files(session, settings, self)
        self.view = ArticleView(self)
        self.status = StatusBar(self)
        self.messages = MessageBar(self)
        self.actions_ = ActionSet(session.desk.scheme, self)
        self.keys = KeyMap(settings, parent=self)
        self.actions_.use_keys(self.keys)
        self.find_bar = FindBar(self.actions_, self)
        self.findings = FindingWatch(session)
        self.docks = Docks(
            self, self.view, PanelContext(session, self.view, self.actions_, settings, self.findings, self._do)
        )
        self.header = ArticleHeader(self.actions_["sign_off"], self)
        self.commands = Commands(session, self.view, self._ask_speaker)
        self.places = Places(session, self.view, settings)
        self.questions = Questions(session, self.actions_, self.keys, self.view, self.inspector)
        self.looks = ViewCommands(self.view, self.docks, settings, themes)
        self._situation: Situation | None = None
        self.listing = Listing(session, self.view, self.inspector, self.docks)
        self.printing = Printing(session, settings, self)
        self.copying = Copying(session)
        self.remarking = Remarking(session, self.view, self.docks)
        self.suggesting = Suggesting(session, prefiller, self.status, self.messages)
        self.coverage = CoverageWatch(session, self.view)
        self.strip = CoverageStrip(self.view, self.coverage, self)
        self._build()
        self._connect()
        # After the view is wired: what they mark on an article, they mark once it is shown.
        self.offer_bar = OfferBar(self.view)
        self.aim = Aim(session, self.view, self.actions_, settings)
        self.naming = Naming(session, self.view, self.actions_, self.offer_bar)
        self.searching = Searching(session, self.view, self.find_bar, self.naming)
        self.scheming = Scheming(session, self.view, self.commands.give_label, lambda: themes.current)
        choose_speaker = partial(self._do, "choose_speaker")
        self.fixing = Fixing(session, self.findings, self.view, self.questions.ask_reason, choose_speaker)
        self.fixing.join(self.docks.widget("findings"))
        self.status.insertPermanentWidget(1, FindingCount(self.findings, self.actions_["toggle_findings"]))
        self.everywhere = WholeProject(session, self.view, self.docks, self.naming, self.actions_)
        self.signing = Signing(session, self.coverage, self.view, self.messages, self.questions.ask_reason)
        self.signing.offer(self.actions_)
        self.sighting = Sighting(session, self.view, self.actions_, settings, self.status.threshold)
        self.here = Here(session, self.view, self.actions_, self._do)
        self.announcer = Announcer(session, self.view)
        self.helping = Helping(session, self.actions_, self.docks, self)
        places = {"sign_off": self.header.findChild(QWidget, "signOff"), "inspector": self.inspector}
        self.tour = Tour(session, self.view, self.actions_, settings, places)
        self.tour.changed.connect(self.judge)
        self._bind()
        themes.use_scheme(session.desk.scheme)
        self._dress(themes.current)

    # Putting it together

    @property
    def queue(self) -> Queue:
        """The panel with the articles."""
        queue = self.docks.widget("queue")
        assert isinstance(queue, Queue), "the panel of the queue holds something else"
        return queue

    @property
    def inspector(self) -> Inspector:
        """The panel with the annotations."""
        inspector = self.docks.widget("inspector")
        assert isinstance(inspector, Inspector), "the panel of the annotations holds something else"
        return inspector

    def _build(self) -> None:
        middle = QWidget(self)
        middle.setMinimumWidth(_ARTICLE_AT_LEAST)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.header)
        reading = QHBoxLayout()
        reading.setSpacing(0)
        reading.addWidget(self.view, 1)
        reading.addWidget(self.strip)
        column.addLayout(reading, 1)
        column.addWidget(self.find_bar)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.view.set_scheme(self.session.desk.scheme)
        self.strip.set_scheme(self.session.desk.scheme)
        self.view.set_type(self.settings.reading_type())
        self.view.set_zoom(self.settings.get(ZOOM))
        self.setWindowTitle(self.tr("{project} – Copydesk").format(project=self.session.desk.name))
        self.setWindowFilePath(str(self.session.desk.path))

    def _connect(self) -> None:
        session, view = self.session, self.view
        self.showing = Showing(self)
        view.picked.connect(session.set_current)
        view.edge_dragged.connect(self.commands.move)
        view.selection_changed.connect(self.judge)
        view.zoom_changed.connect(partial(self.settings.set, ZOOM))
        self.queue.opened.connect(self._open)
        self.actions_.explained.connect(self.status.refuse)
        self.suggesting.changed.connect(self.judge)
        self.listing.changed.connect(self.judge)
        self.coverage.changed.connect(self.judge)
        self.findings.changed.connect(self.judge)
        self.status.importing.stop_clicked.connect(self.files.stop)
        self.files.imported.connect(self._imported)
        self.files.progressed.connect(self.status.importing.show_progress)
        self.files.failed.connect(partial(self.messages.show_message, "files"))
        self.themes.changed.connect(self._dress)
        DropTarget(self, lambda: session.read_only_reason).let_go.connect(self._take)

    def _bind(self) -> None:
        own: dict[str, Callable[[], object]] = {name: partial(self.wanted.emit, name, None) for name in _OF_THE_APP}
        carriers = (
            self.commands,
            self.naming,
            self.fixing,
            self.aim,
            self.searching,
            self.everywhere,
            self.docks,
            self.listing,
            self.remarking,
            self.printing,
            self.copying,
            self.files,
            self.looks,
            self.questions,
            self.helping,
            self.tour,
            self.suggesting,
            self.signing,
            self.scheming,
            self.sighting,
            self.here,
        )
        self.actions_.bind(*(carrier.table() for carrier in carriers), own)
        menus = self.actions_.install(self, self.menuBar(), (self.view, *self.docks.in_text()))
        self.looks.check(self.actions_)
        self.actions_["doubtful_first"].setChecked(self.commands.doubtful_first)
        recent = RecentMenu(self.settings, self)
        recent.chosen.connect(partial(self.wanted.emit, "open_recent"))
        menus["File"].insertMenu(self.actions_["open_sample"], recent)

    def start(self) -> None:
        """Open the article that was open last. The window may be shown before or after."""
        if not self.restoreGeometry(self.settings.get(GEOMETRY)):
            self.resize(*_SIZE)
        if not self.docks.restore(self.settings.get(LAYOUT)):
            self.docks.size()
        self.showing.show_saved(0)
        self.suggesting.count_waiting()
        self.session.open_first(self.places.last_article())
        if self.session.article is None:
            self.header.show_nothing()
            self.judge()
        self.view.setFocus()

    # What can be done now

    def judge(self) -> None:
        """See what there is to act on, and enable what acts on it."""
        situation = situation_of(self)
        if situation != self._situation:
            self._situation = situation
            self.actions_.update(situation)
            self.actions_["toggle_flag"].setChecked(situation.is_flagged)

    def _do(self, name: str, argument: object = None) -> None:
        """Carry out what the annotations panel asks for, as if its key had been pressed."""
        if isinstance(argument, Mark):
            self.session.set_current(argument)
        reason = self.actions_.reason(name)
        if reason:
            self.status.refuse(reason)
        else:
            self.actions_[name].trigger()

    def _ask_speaker(self, quote: Quote) -> None:
        self.questions.ask_speaker(quote, partial(self.commands.set_speaker, quote.id))

    def _open(self, article_id: str) -> None:
        self.session.open(article_id)
        self.view.setFocus()

    # Imports

    def _imported(self, report: ImportReport) -> None:
        self.suggesting.count_waiting()
        self.suggesting.suggest()
        self.questions.show_report(report)

    def _take(self, what: Dropped) -> None:
        if what.project is not None:
            self.wanted.emit("open_recent", what.project)
        else:
            self.files.bring_in(what.articles)

    # Coming and going

    def _dress(self, theme: Theme) -> None:
        dressed = (self.view, self.strip, self.docks, self.header, self.messages, self.offer_bar, self.find_bar)
        for widget in (*dressed, self.tour):
            widget.set_theme(theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is waiting before the window goes."""
        self.places.leave()
        self.coverage.write()
        self.settings.set(GEOMETRY, self.saveGeometry())
        self.settings.set(LAYOUT, self.docks.state())
        self.docks.close()
        self.settings.save()
        self.findings.close()
        self.suggesting.close()
        self.files.close()
        self.everywhere.close()
        self.queue.set_source(None)  # its timers may still ask
        self.session.close()
        super().closeEvent(event)
