"""The project file's tables, as ordered functions: each runs once, in a transaction, after a backup."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from copydesk.store import decisions, originals, sweeps

APPLICATION_ID = 0x43504459
"""SQLite's application_id of a project file: "CPDY" in ASCII."""

migrations = Migrations("copydesk")


def schema_version(steps: Migrations) -> int:
    """The number of the schema that these migrations lead to, kept in the file's user_version."""
    empty = Database(memory=True, execute_plugins=False)
    try:
        return len(steps.pending(empty))
    finally:
        empty.close()


@migrations()
def lay_out_the_desk(db: Database) -> None:
    """Articles, what machines suggested, what editors did, and how it stands now."""
    for statement in _TABLES + _GUARDS + _SEARCH + _VIEWS:
        db.conn.execute(statement)


@migrations()
def keep_what_editors_remark(db: Database) -> None:
    """Notes, flags, questions and dismissed findings lie beside the annotations; the queue can be narrowed by them."""
    for statement in _REMARKS:
        db.conn.execute(statement)


@migrations()
def know_what_was_seen(db: Database) -> None:
    """Before an article is signed off, every paragraph of it has been on somebody's screen."""
    db.conn.execute(_SEEN)


@migrations()
def remember_decisions(db: Database) -> None:
    """Editors ask how they decided the last time, and the journal cannot be asked by the words that it was about."""
    for statement in decisions.TABLES:
        db.conn.execute(statement)
    decisions.fill(db)


@migrations()
def keep_the_schemes_that_were(db: Database) -> None:
    """A scheme can be changed; gold says which one it was signed under, and a change can be taken back."""
    for statement in _SCHEMES:
        db.conn.execute(statement)


@migrations()
def tie_changes_to_many_articles(db: Database) -> None:
    """What was done to a name in all articles can be undone in all of them."""
    for statement in sweeps.TABLES:
        db.conn.execute(statement)


@migrations()
def keep_originals(db: Database) -> None:
    """A text was taken out of a file once; whoever doubts it must be able to look at the file itself."""
    for statement in originals.TABLES:
        db.conn.execute(statement)


_TABLES = (
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    # Texts lie elsewhere: the queue reads this table from end to end, for 100,000 articles.
    """
    CREATE TABLE article (
        number INTEGER PRIMARY KEY,              -- place in the queue; never changes
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        text_sha256 TEXT NOT NULL UNIQUE,
        source TEXT NOT NULL,                    -- the file that it came from
        added_at TEXT NOT NULL,
        meta TEXT NOT NULL,                      -- JSON
        words INTEGER NOT NULL,
        status TEXT NOT NULL DEFAULT 'waiting'
            CHECK (status IN ('waiting', 'suggested', 'started', 'gold')),
        entities INTEGER NOT NULL DEFAULT 0,
        quotes INTEGER NOT NULL DEFAULT 0,
        base_suggestion INTEGER REFERENCES suggestion (number),
        last_seq INTEGER NOT NULL DEFAULT 0,     -- the newest journal row
        signed_off_by TEXT,
        signed_off_at TEXT
    )
    """,
    "CREATE INDEX article_by_status ON article (status, number)",
    "CREATE TABLE article_text (article INTEGER PRIMARY KEY REFERENCES article (number), text TEXT NOT NULL)",
    """
    CREATE TABLE suggestion (
        number INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article (number),
        pipeline TEXT NOT NULL,
        made_at TEXT NOT NULL,
        annotations TEXT NOT NULL                -- JSON, as core.records writes them
    )
    """,
    "CREATE INDEX suggestion_by_article ON suggestion (article)",
    """
    CREATE TABLE journal (
        article INTEGER NOT NULL REFERENCES article (number),
        seq INTEGER NOT NULL,                    -- counts from 1 within the article
        direction TEXT NOT NULL CHECK (direction IN ('do', 'undo', 'redo')),
        of INTEGER NOT NULL,                     -- seq of the "do" row that this row is about
        change TEXT,                             -- JSON; NULL for undo and redo, which repeat what "of" says
        annotator TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (article, seq),
        CHECK ((direction = 'do') = (change IS NOT NULL))
    ) WITHOUT ROWID
    """,
    # How it stands now: what replaying the journal gives, kept so that it can be read without replaying.
    """
    CREATE TABLE entity (
        article INTEGER NOT NULL REFERENCES article (number),
        id TEXT NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        label TEXT NOT NULL,
        text TEXT NOT NULL,
        state TEXT NOT NULL,
        score REAL,
        annotator TEXT,
        PRIMARY KEY (article, id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE quote (
        article INTEGER NOT NULL REFERENCES article (number),
        id TEXT NOT NULL,
        kind TEXT NOT NULL,
        speaker TEXT,
        state TEXT NOT NULL,
        score REAL,
        annotator TEXT,
        PRIMARY KEY (article, id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE quote_part (
        article INTEGER NOT NULL,
        quote TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('content', 'cue', 'source')),
        place INTEGER NOT NULL,                  -- counts the fragments of a role from 0
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (article, quote, role, place),
        FOREIGN KEY (article, quote) REFERENCES quote (article, id) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
)

# What is history stays history, whoever opens the file with whatever tool. REPLACE is an INSERT that deletes first, and
# asks no trigger about it unless recursive_triggers is on: so an INSERT in the place of a row is refused too.
_KEYS = {
    "article_text": "article = NEW.article",
    "journal": "article = NEW.article AND seq = NEW.seq",
    "suggestion": "number = NEW.number",
}
_REFUSED = "BEGIN SELECT RAISE(ABORT, '{table} is only ever added to'); END"
_GUARDS = tuple(
    f"CREATE TRIGGER {table}_keeps_{name} BEFORE {event} ON {table} {when} {_REFUSED.format(table=table)}"
    for table, key in _KEYS.items()
    for name, event, when in (
        ("what_it_says", "UPDATE", ""),
        ("all_rows", "DELETE", ""),
        ("its_keys", "INSERT", f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {key})"),
    )
)

_SEARCH = (
    "CREATE VIRTUAL TABLE search USING fts5 (title, text, content = '', tokenize = 'unicode61 remove_diacritics 2')",
)

_GOLD_ENTITIES = """
    CREATE VIEW gold_entities AS
    SELECT article.id AS article, article.title, article.text_sha256, entity.id, entity.start, entity."end",
           entity.label, entity.text, entity.state AS origin, entity.annotator,
           article.signed_off_by, article.signed_off_at
    FROM entity JOIN article ON article.number = entity.article
    WHERE article.status = 'gold'
    ORDER BY article.number, entity.start, entity."end" DESC, entity.label
"""
# A quote's fragments in each role, joined by an ellipsis between blanks; exact offsets are in quote_part.
_WORDS = """
           (SELECT group_concat(text, ' … ') FROM (SELECT text FROM quote_part AS part WHERE part.role = '{role}'
               AND part.article = quote.article AND part.quote = quote.id ORDER BY place)) AS {role},"""
_GOLD_QUOTES = (
    """
    CREATE VIEW gold_quotes AS
    SELECT article.id AS article, article.title, article.text_sha256, quote.id, quote.kind, quote.speaker,"""
    + "".join(_WORDS.replace("{role}", role) for role in ("content", "cue", "source"))
    + """
           (SELECT min(part.start) FROM quote_part AS part WHERE part.role = 'content'
               AND part.article = quote.article AND part.quote = quote.id) AS start,
           (SELECT max(part."end") FROM quote_part AS part WHERE part.role = 'content'
               AND part.article = quote.article AND part.quote = quote.id) AS "end",
           quote.state AS origin, quote.annotator, article.signed_off_by, article.signed_off_at
    FROM quote JOIN article ON article.number = quote.article
    WHERE article.status = 'gold'
    ORDER BY article.number, start
"""
)
_VIEWS = (_GOLD_ENTITIES, _GOLD_QUOTES)

_REMARKS = (
    """
    CREATE TABLE remark (
        article INTEGER NOT NULL REFERENCES article (number),
        id TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('note', 'flag', 'skip', 'ask', 'dismissal')),
        about TEXT,                              -- id of an annotation, which may be gone
        start INTEGER,
        "end" INTEGER,
        covered TEXT,                            -- the article's words from start to end
        rule TEXT,                               -- what a dismissal is about
        text TEXT NOT NULL,                      -- the editor's words
        annotator TEXT,
        PRIMARY KEY (article, id)
    ) WITHOUT ROWID
    """,
    # The kinds of its remarks, but for dismissals, sorted and with blanks between: the queue reads no other table.
    "ALTER TABLE article ADD COLUMN remarks TEXT NOT NULL DEFAULT ''",
    """
    CREATE VIEW gold_remarks AS
    SELECT article.id AS article, article.title, remark.id, remark.kind, remark.about, remark.start, remark."end",
           remark.covered, remark.rule, remark.text, remark.annotator
    FROM remark JOIN article ON article.number = remark.article
    WHERE article.status = 'gold'
    ORDER BY article.number, remark.start, remark.id
    """,
)
_SEEN = """
    CREATE TABLE seen (
        article INTEGER NOT NULL REFERENCES article (number),
        paragraph INTEGER NOT NULL,              -- counts from 0 the lines that hold more than white space
        PRIMARY KEY (article, paragraph)
    ) WITHOUT ROWID
"""

_SCHEMES = (
    # The scheme in use is a setting; each one that it took the place of is a row.
    """
    CREATE TABLE scheme (
        number INTEGER PRIMARY KEY,
        toml TEXT NOT NULL,
        labels TEXT NOT NULL,                    -- JSON: which labels got which name in the scheme that came next
        replaced_at TEXT NOT NULL,
        annotator TEXT NOT NULL
    )
    """,
    # The scheme that gold was signed under, where that is not the one in use.
    "ALTER TABLE article ADD COLUMN scheme INTEGER REFERENCES scheme (number)",
)
