"""Full-text search over titles and texts."""

from __future__ import annotations

from sqlite_utils import Database


def index(db: Database, article: int, title: str, text: str) -> None:
    """Let an article be found by the words of its title and text."""
    db.conn.execute("INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)", (article, title, text))


def match_expression(query: str) -> str:
    """What a person typed as an FTS5 query: all of the words, the last one as a beginning; empty for no words.

    Each word is quoted, so that nothing a person can type is an operator or an error.
    """
    words = _words(query)
    return " ".join(f'"{word}"' for word in words) + "*" if words else ""


def text_expression(words: str, *, as_phrase: bool) -> str:
    """An FTS5 query for texts that have all of the words, next to each other for a phrase; empty for no words."""
    found = _words(words)
    if not found:
        return ""
    return f'text : "{" ".join(found)}"' if as_phrase else "text : (" + " ".join(f'"{word}"' for word in found) + ")"


def _words(query: str) -> list[str]:
    """Each run of non-blanks with a letter or digit in it, as it may stand between double quotation marks."""
    # Half a character, as a keyboard can leave it, is nothing that SQLite could be asked for.
    whole = query.encode("utf-8", "ignore").decode("utf-8").replace("\x00", " ")
    return [word.replace('"', '""') for word in whole.split() if any(map(str.isalnum, word))]
