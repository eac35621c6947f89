"""The sample project: the articles that come with the app, in the user's data folder."""

from __future__ import annotations

import tempfile
from pathlib import Path

import platformdirs

from copydesk.bundled import news_scheme, sample_articles
from copydesk.ui.language import spoken
from copydesk.workflow import Desk


def sample_path() -> Path:
    """Where the sample project is kept."""
    return platformdirs.user_data_path("copydesk", appauthor=False, ensure_exists=True) / "sample.copydesk"


def make_sample(path: Path, name: str, annotator: str, seed: Path | None = None) -> None:
    """Make a project of the bundled articles, or of another file. Raises ProjectUnavailable and OSError."""
    with tempfile.TemporaryDirectory(prefix="copydesk-") as folder:
        articles = [seed] if seed is not None else sample_articles(Path(folder))
        with Desk.create(path, name, annotator, news_scheme(spoken())) as desk:
            desk.import_files(articles)


def ensure_sample(name: str, annotator: str) -> Path:
    """The sample project, made now if it is not there yet. Raises ProjectUnavailable and OSError."""
    path = sample_path()
    if not path.exists():
        make_sample(path, name, annotator)
    return path
