"""What the app remembers between starts, for this user on this machine. What belongs to a dataset is in its project."""

from __future__ import annotations

import getpass
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QByteArray, QSettings

from copydesk.ui.page.typography import NEWSPAPER, ReadingType

T = TypeVar("T", str, int, list[str], QByteArray)

_RECENT_LIMIT = 10


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One thing remembered: its key in the settings file, what it is when nobody has set it, and its name on screen."""

    name: str
    default: T
    title: str


ANNOTATOR = Setting("annotator", "", QT_TRANSLATE_NOOP("Settings", "Your name, as the gold records it"))
PIPELINE = Setting(
    "pipeline",
    "",
    QT_TRANSLATE_NOOP(
        "Settings", "Pipeline that suggests: en_news (also when empty), en_news_open, a spaCy package or a folder"
    ),
)
SCOPE = Setting(
    "scope",
    "speech",
    QT_TRANSLATE_NOOP("Settings", "Quotes that are suggested: speech, or all for plans, beliefs and loose cues too"),
)
LABEL_MAP = Setting(
    "label_map",
    "",
    QT_TRANSLATE_NOOP("Settings", "What another pipeline’s labels are called here: GPE=LOC, TIME="),
)
TOUR = Setting("tour", "", QT_TRANSLATE_NOOP("Settings", "Where you are in the tour; over once it was ended"))
LANGUAGE = Setting("language", "system", QT_TRANSLATE_NOOP("Settings", "Language: system, en or de"))
THEME = Setting(
    "theme", "system", QT_TRANSLATE_NOOP("Settings", "Theme: system, light, dark, contrast_light or contrast_dark")
)
PALETTE = Setting(
    "palette", "scheme", QT_TRANSLATE_NOOP("Settings", "Colours of labels: scheme (their own), okabe_ito or mono")
)
MOTION = Setting(
    "motion", "system", QT_TRANSLATE_NOOP("Settings", "What moves by itself: system, reduced (nothing) or full")
)
FAMILY = Setting("type/family", NEWSPAPER.family, QT_TRANSLATE_NOOP("Settings", "Face that articles are set in"))
MEASURE = Setting(
    "type/measure", NEWSPAPER.measure, QT_TRANSLATE_NOOP("Settings", "Characters in a line of an article, at most")
)
LEADING = Setting(
    "type/leading", NEWSPAPER.leading, QT_TRANSLATE_NOOP("Settings", "Distance of an article’s lines, in percent")
)
LETTERS = Setting(
    "type/letters",
    NEWSPAPER.letters,
    QT_TRANSLATE_NOOP("Settings", "Space added between letters, percent of the size"),
)
WORDS = Setting(
    "type/words", NEWSPAPER.words, QT_TRANSLATE_NOOP("Settings", "Space added between words, percent of the size")
)
ZOOM = Setting("zoom", 100, QT_TRANSLATE_NOOP("Settings", "Size of the article's text, in percent"))
LAST_PROJECT = Setting("last_project", "", QT_TRANSLATE_NOOP("Settings", "Project that the app opens when it starts"))
RECENT_PROJECTS = Setting("recent_projects", list[str](), QT_TRANSLATE_NOOP("Settings", "Projects opened lately"))
LAST_FOLDER = Setting("last_folder", "", QT_TRANSLATE_NOOP("Settings", "Folder that file dialogs begin in"))
EXPORT = Setting("export", "", QT_TRANSLATE_NOOP("Settings", "Format and convention that you exported in last"))
KEYS = Setting("keys", list[str](), QT_TRANSLATE_NOOP("Settings", "Keys that you changed, action by action"))
PLACES = Setting(
    "places", list[str](), QT_TRANSLATE_NOOP("Settings", "Where you were in the articles that were open lately")
)
AIM = Setting("aim", "on", QT_TRANSLATE_NOOP("Settings", "Keys act on what the pointer is over: on or off"))
TAGS = Setting("tags", "hover", QT_TRANSLATE_NOOP("Settings", "When the names of labels show: never, hover or always"))
THRESHOLD = Setting(
    "threshold", 0, QT_TRANSLATE_NOOP("Settings", "Suggestions of which the machine is less sure are faint, in percent")
)
HIDE_WEAK = Setting("hide_weak", "off", QT_TRANSLATE_NOOP("Settings", "Those are hidden instead: on or off"))
GEOMETRY = Setting("window/geometry", QByteArray(), QT_TRANSLATE_NOOP("Settings", "Size and place of the window"))
LAYOUT = Setting("window/layout", QByteArray(), QT_TRANSLATE_NOOP("Settings", "Where the panels are, and how wide"))

SETTINGS = (
    ANNOTATOR,
    PIPELINE,
    SCOPE,
    LABEL_MAP,
    LANGUAGE,
    THEME,
    PALETTE,
    MOTION,
    FAMILY,
    MEASURE,
    LEADING,
    LETTERS,
    WORDS,
    ZOOM,
    LAST_PROJECT,
    RECENT_PROJECTS,
    LAST_FOLDER,
    EXPORT,
    KEYS,
    PLACES,
    AIM,
    TAGS,
    THRESHOLD,
    HIDE_WEAK,
    TOUR,
    GEOMETRY,
    LAYOUT,
)


class Settings:
    """The settings table over a QSettings store.

    A value of the wrong type, from a hand-edited file, counts as not set: a setting must never keep the app shut.
    """

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @classmethod
    def of_user(cls) -> Settings:
        """The settings of whoever runs the app, in an INI file in their configuration folder."""
        return cls(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "copydesk", "copydesk"))

    @property
    def path(self) -> Path:
        """Where they are kept."""
        return Path(self._store.fileName())

    def get(self, setting: Setting[T]) -> T:
        """The value, or the default."""
        value = self._store.value(setting.name)
        if value is None:
            return setting.default
        if isinstance(setting.default, int):
            # An INI file keeps numbers as text.
            return int(value) if str(value).lstrip("-").isdecimal() else setting.default
        if isinstance(setting.default, list):
            # It keeps a list of one as that one, and an empty list as an empty text.
            found = [value] if isinstance(value, str) else value
            return [item for item in found if item] if isinstance(found, list) else setting.default
        return value if isinstance(value, type(setting.default)) else setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Remember a value."""
        self._store.setValue(setting.name, value)

    def reading_type(self) -> ReadingType:
        """How articles are set; values of a hand-edited file that cannot be read by are brought within the limits."""
        values = (self.get(FAMILY), self.get(MEASURE), self.get(LEADING), self.get(LETTERS), self.get(WORDS))
        return ReadingType(*values).within_limits()

    def set_reading_type(self, reading_type: ReadingType) -> None:
        """Remember how articles are set."""
        self.set(FAMILY, reading_type.family)
        self.set(MEASURE, reading_type.measure)
        self.set(LEADING, reading_type.leading)
        self.set(LETTERS, reading_type.letters)
        self.set(WORDS, reading_type.words)

    def annotator(self) -> str:
        """The annotator's name, or the login name until one is set."""
        return self.get(ANNOTATOR).strip() or login_name()

    def project_opened(self, path: Path) -> None:
        """Put a project on top of the recent ones and open it at the next start."""
        self.set(LAST_PROJECT, str(path))
        others = [recent for recent in self.get(RECENT_PROJECTS) if recent != str(path)]
        self.set(RECENT_PROJECTS, [str(path), *others][:_RECENT_LIMIT])

    def recent_projects(self) -> list[Path]:
        """Projects opened lately, newest first, those that are no longer found among them."""
        return [Path(recent) for recent in self.get(RECENT_PROJECTS)]

    def forget_missing_projects(self) -> None:
        """Keep only those that are still there."""
        self.set(RECENT_PROJECTS, [recent for recent in self.get(RECENT_PROJECTS) if Path(recent).is_file()])

    def save(self) -> None:
        """Write to the file now rather than when Qt finds time."""
        self._store.sync()


def login_name() -> str:
    """The name the user is logged in by; "editor" on a system that will not tell."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        # Containers run under ids without an account; before Python 3.13 that is a KeyError, and Windows lacks pwd.
        return "editor"
