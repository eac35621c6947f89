"""What ships with the app and is read as data: the label scheme that new projects begin with, the sample articles."""

from __future__ import annotations

from importlib.resources import as_file, files
from pathlib import Path

from copydesk.core.scheme import Scheme, read_scheme


def news_scheme() -> str:
    """The label scheme that new projects begin with, as TOML."""
    return files("copydesk.resources").joinpath("schemes/news.toml").read_text(encoding="utf-8")


def news_scheme_name() -> str:
    """How that scheme is named in the gold."""
    return scheme_name(read_scheme(news_scheme()))


def scheme_name(scheme: Scheme) -> str:
    """A scheme's name and version, as the gold states them: "news/1"."""
    return f"{scheme.name}/{scheme.version}"


def sample_articles(into: Path) -> list[Path]:
    """Copies of the sample articles in the folder ``into``, for the sample project to be made from. Raises OSError."""
    copies: list[Path] = []
    for seed in sorted(files("copydesk.seeds").iterdir(), key=lambda entry: entry.name):
        if seed.name.endswith(".txt"):
            with as_file(seed) as path:
                copies.append(into / seed.name)
                copies[-1].write_bytes(path.read_bytes())
    return copies
