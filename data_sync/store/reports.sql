-- The reports held: what provider pages list, and the text of the files, by section. Rebuildable from the downloads.
-- Written by a fetch, an import or a rebuild, in one transaction a page and one a report.

-- A setting whose page was read. Its name and place are not kept here: the register has them, or withholds them.
CREATE TABLE setting (
  urn TEXT PRIMARY KEY,
  page TEXT,                        -- the page's address; NULL for one known only by a file imported by hand
  page_sha256 TEXT,
  checked_at TEXT,                  -- when the page was last asked for
  withheld INTEGER NOT NULL,        -- 1: the register withholds name and place, so reports are kept without them
  outcome TEXT                      -- JSON: what the page says of the newest grades (sources/report_outcomes.py)
) STRICT, WITHOUT ROWID;

CREATE TABLE report (
  id INTEGER PRIMARY KEY,
  urn TEXT NOT NULL,
  file TEXT NOT NULL,               -- the publisher's number of the file; "import:" and a hash for one imported by hand
  url TEXT,
  title TEXT NOT NULL,              -- what the page calls it
  kind TEXT NOT NULL,               -- inspection, card, actions, letter, other
  framework TEXT,                   -- pre-cif, cif, eif, card, ncor, oosc, cr; NULL where it is no inspection or not known
  inspected TEXT,                   -- ISO: the day of the inspection or of what the summary is about
  said TEXT,                        -- ISO: the day that the file itself prints
  published TEXT,
  listed INTEGER NOT NULL,          -- 1 while the page lists it
  state TEXT NOT NULL,              -- listed, held, unavailable (the publisher has no such file), unreadable
  why TEXT,                         -- why it is unreadable, in words
  path TEXT,                        -- where its copy is, relative to the data folder
  sha256 TEXT,
  size INTEGER,
  retrieved_at TEXT,
  pages INTEGER,
  cut INTEGER NOT NULL DEFAULT 0,   -- 1: longer than is read
  layout TEXT,                      -- a layout of ofsted_reports.toml; "" where none was recognised and the text stands whole
  words INTEGER,
  UNIQUE (urn, file)
) STRICT;
CREATE INDEX report_held ON report(state, inspected);

-- A part of a report. The id begins with the day, so that the newest are the last: searching newest first is reading the
-- index backwards (store/reports.py).
CREATE TABLE section (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report(id) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  kind TEXT NOT NULL,               -- a kind of section of ofsted_reports.toml
  title TEXT NOT NULL,              -- the heading as printed
  grade TEXT,                       -- the word beside it, on a report card
  page INTEGER NOT NULL,
  text TEXT NOT NULL,               -- paragraphs, one a line
  tags TEXT NOT NULL                -- words that narrow a search: kinds and framework (search/report_words.py)
) STRICT;
CREATE INDEX section_report ON section(report);

-- The words of the sections that are searched. The text is read from `section`, so it is not stored twice.
CREATE VIRTUAL TABLE section_words USING fts5(
  text, tags, content='section', content_rowid='id', tokenize="porter unicode61 remove_diacritics 2", prefix='2 3'
);

-- Every word of them as it was printed: what a prefix longer than a stem stands for, and which words to mark in a text.
CREATE TABLE word (
  id INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE
) STRICT;
CREATE VIRTUAL TABLE word_stems USING fts5(
  word, content='word', content_rowid='id', tokenize="porter unicode61 remove_diacritics 2", detail='none'
);

-- What must improve: actions and recommendations.
CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report(id) ON DELETE CASCADE,
  section INTEGER NOT NULL,         -- the id of its section
  must INTEGER NOT NULL,            -- 1 an action, 0 a recommendation
  text TEXT NOT NULL,
  sentence TEXT NOT NULL,           -- with the line that opens its list
  due TEXT,                         -- ISO
  themes TEXT NOT NULL              -- keys of ofsted_reports.toml, a space before, between and behind
) STRICT;
CREATE INDEX item_report ON item(report);

-- How far an interrupted fetch came, so that the same one goes on there.
CREATE TABLE visited (
  errand TEXT NOT NULL,             -- a hash of the settings asked for
  urn TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (errand, urn)
) STRICT, WITHOUT ROWID;
