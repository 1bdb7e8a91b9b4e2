"""The migrations of the person's own database, in order. A migrated file equals a fresh one: both run all of these.

What is kept refers to settings by URN and to inspections by their published number, never to a row of the cache. A
migration is never changed once a version with it has been given out; the next one is added below it, and `USER_VERSION`
of ``user.py`` raised.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

MIGRATIONS = Migrations("user")


@MIGRATIONS()
def m001_kept_things(db: Database) -> None:
    """A plain place for small things that are kept: the settings chosen for comparing, the last look."""
    db.execute("CREATE TABLE kept (name TEXT PRIMARY KEY, value TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT")


@MIGRATIONS()
def m002_my_list(db: Database) -> None:
    """Shortlists, tags, notes, the visit checklist, decisions, saved searches; what was said of changes and of earlier
    registrations; the watch list; and the journal that undoes it all."""
    for statement in _MY_LIST:
        db.execute(statement)


@MIGRATIONS()
def m003_own_columns(db: Database) -> None:
    """Columns of the person's own: the sheets they came in, their values by URN, and which rows of a sheet without
    URNs belong to which setting."""
    for statement in _OWN_COLUMNS:
        db.execute(statement)


_MY_LIST = (
    # AUTOINCREMENT: an id is never given again, so that undoing a deletion finds its place free.
    """CREATE TABLE shortlist (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE COLLATE NOCASE,
      position INTEGER NOT NULL,
      made_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE listed (
      shortlist_id INTEGER NOT NULL REFERENCES shortlist(id) DEFERRABLE INITIALLY DEFERRED,
      urn TEXT NOT NULL,
      position INTEGER NOT NULL,
      added_at TEXT NOT NULL,
      PRIMARY KEY (shortlist_id, urn)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX listed_urn ON listed(urn)",
    """CREATE TABLE tag (
      urn TEXT NOT NULL,
      word TEXT NOT NULL COLLATE NOCASE,
      added_at TEXT NOT NULL,
      PRIMARY KEY (urn, word)
    ) STRICT, WITHOUT ROWID""",
    # `about` is the published number of an inspection, or blank for the setting as a whole.
    """CREATE TABLE note (
      urn TEXT NOT NULL,
      about TEXT NOT NULL DEFAULT '',
      text TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      PRIMARY KEY (urn, about)
    ) STRICT, WITHOUT ROWID""",
    # Earlier texts of notes, compressed.
    """CREATE TABLE note_revision (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      urn TEXT NOT NULL,
      about TEXT NOT NULL,
      text BLOB NOT NULL,
      written_at TEXT NOT NULL,
      kept_at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX note_revision_urn ON note_revision(urn, about)",
    # The person's own questions; empty while the questions of the program are used as they come.
    """CREATE TABLE question (
      key TEXT PRIMARY KEY,
      text TEXT NOT NULL,
      position INTEGER NOT NULL,
      removed INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    """CREATE TABLE answer (
      urn TEXT NOT NULL,
      question TEXT NOT NULL,
      text TEXT NOT NULL,
      asked INTEGER NOT NULL,
      changed_at TEXT NOT NULL,
      PRIMARY KEY (urn, question)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE decision (
      urn TEXT PRIMARY KEY,
      word TEXT NOT NULL CHECK (word IN ('yes', 'maybe', 'no')),
      decided_at TEXT NOT NULL
    ) STRICT""",
    # `seen`: the URNs found at the last look, compressed; `looked_as_at` the release they were found in.
    """CREATE TABLE saved_search (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE COLLATE NOCASE,
      query TEXT NOT NULL,
      position INTEGER NOT NULL,
      made_at TEXT NOT NULL,
      looked_at TEXT NOT NULL,
      looked_as_at TEXT NOT NULL,
      seen BLOB NOT NULL
    ) STRICT""",
    # A change between two releases that the person has dealt with.
    """CREATE TABLE acknowledgement (
      urn TEXT NOT NULL,
      kind TEXT NOT NULL,
      from_as_at TEXT NOT NULL,
      to_as_at TEXT NOT NULL,
      acknowledged_at TEXT NOT NULL,
      PRIMARY KEY (urn, kind, from_as_at, to_as_at)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX acknowledgement_span ON acknowledgement(from_as_at, to_as_at)",
    """CREATE TABLE watched (
      urn TEXT PRIMARY KEY,
      owner TEXT NOT NULL,
      next_action TEXT NOT NULL,
      due TEXT,
      rag TEXT CHECK (rag IN ('red', 'amber', 'green')),
      note TEXT NOT NULL,
      added_at TEXT NOT NULL,
      changed_at TEXT NOT NULL
    ) STRICT""",
    # What the person says of an earlier registration, with the evidence that stood on the screen.
    """CREATE TABLE confirmation (
      earlier TEXT NOT NULL,
      later TEXT NOT NULL,
      verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
      evidence TEXT NOT NULL,
      decided_at TEXT NOT NULL,
      PRIMARY KEY (earlier, later)
    ) STRICT, WITHOUT ROWID""",
    # What the person did, newest last; `undone` ones can be done again until something else is done. `merging` joins
    # keystrokes of one note into one action.
    """CREATE TABLE action (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      words TEXT NOT NULL,
      merging TEXT,
      undone INTEGER NOT NULL DEFAULT 0,
      began_at TEXT NOT NULL,
      ended_at TEXT NOT NULL
    ) STRICT""",
    # The rows it touched, as they were before and after (JSON; null where there was none).
    """CREATE TABLE step (
      action_id INTEGER NOT NULL REFERENCES action(id) ON DELETE CASCADE,
      n INTEGER NOT NULL,
      "table" TEXT NOT NULL,
      key TEXT NOT NULL,
      before TEXT NOT NULL,
      after TEXT NOT NULL,
      PRIMARY KEY (action_id, n)
    ) STRICT, WITHOUT ROWID""",
)

_OWN_COLUMNS = (
    # `problems`: what was said of single rows when the sheet came, compressed JSON.
    """CREATE TABLE own_sheet (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE COLLATE NOCASE,
      file TEXT NOT NULL,
      as_at TEXT,
      brought_at TEXT NOT NULL,
      rows INTEGER NOT NULL,
      settings INTEGER NOT NULL,
      problems BLOB NOT NULL
    ) STRICT""",
    # `meaning`: which column of the sufficiency table it fills, where it fills one.
    """CREATE TABLE own_column (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      sheet_id INTEGER NOT NULL REFERENCES own_sheet(id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL UNIQUE COLLATE NOCASE,
      kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date')),
      meaning TEXT,
      position INTEGER NOT NULL
    ) STRICT""",
    # The values of one column by URN, compressed JSON; apart, so that a column's meaning can change without them.
    """CREATE TABLE own_values (
      column_id INTEGER PRIMARY KEY REFERENCES own_column(id) DEFERRABLE INITIALLY DEFERRED,
      by_urn BLOB NOT NULL
    ) STRICT""",
    # What the person said of a name and postcode; a blank URN says that it is none of the settings.
    """CREATE TABLE own_match (
      name TEXT NOT NULL,
      postcode TEXT NOT NULL,
      urn TEXT NOT NULL,
      decided_at TEXT NOT NULL,
      PRIMARY KEY (name, postcode)
    ) STRICT, WITHOUT ROWID""",
)
