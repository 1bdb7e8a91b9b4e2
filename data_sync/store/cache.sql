-- The published register, rebuildable from the downloads held. Written only by a sync, in one transaction a release.
-- What a release says of a setting is one row of `fact`, stored once however many releases repeat it; a `listing` ties it to
-- a release and to the row of the file it stood in. Grades are packed in `inspection` (one digit an area) because a row a
-- judgement made the import a third slower; the view `judgement` spreads them out again.

CREATE TABLE release (
  id INTEGER PRIMARY KEY,
  dataset TEXT NOT NULL,            -- register, postcodes, boundaries
  as_at TEXT NOT NULL,              -- ISO date
  title TEXT NOT NULL,
  page TEXT,                        -- the publisher's page that lists it
  publishes TEXT NOT NULL,          -- JSON: the kinds of outcome its layout carries at all
  rows_read INTEGER NOT NULL,
  settings INTEGER NOT NULL,
  set_aside INTEGER NOT NULL,
  added_at TEXT NOT NULL,
  replaces_sha256 TEXT,             -- the file of the same date that this one revised
  UNIQUE (dataset, as_at)
) STRICT;

CREATE TABLE source_file (
  id INTEGER PRIMARY KEY,
  release_id INTEGER NOT NULL REFERENCES release(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  url TEXT,                         -- the publisher's address; NULL for a file imported by hand
  path TEXT,                        -- where its copy is, relative to the data folder
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  etag TEXT,
  last_modified TEXT,
  retrieved_at TEXT NOT NULL,
  licence TEXT NOT NULL,
  layout TEXT NOT NULL,             -- JSON: field -> the column's own title
  encoding TEXT NOT NULL
) STRICT;
CREATE INDEX source_file_release ON source_file(release_id);

CREATE TABLE issue (
  id INTEGER PRIMARY KEY,
  source_file_id INTEGER NOT NULL REFERENCES source_file(id) ON DELETE CASCADE,
  "row" INTEGER NOT NULL,           -- the file's own row number; 0 for the file as a whole
  "column" TEXT NOT NULL,
  code TEXT NOT NULL,
  raw TEXT NOT NULL,
  set_aside INTEGER NOT NULL        -- 1: the whole row was left out
) STRICT;
CREATE INDEX issue_file ON issue(source_file_id);

CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  urn TEXT NOT NULL UNIQUE,
  fact_id INTEGER NOT NULL,         -- the newest known facts
  first_as_at TEXT NOT NULL,
  last_as_at TEXT NOT NULL
) STRICT;

CREATE TABLE fact (
  id INTEGER PRIMARY KEY,
  setting_id INTEGER NOT NULL REFERENCES setting(id) DEFERRABLE INITIALLY DEFERRED,
  digest INTEGER NOT NULL,
  last_as_at TEXT NOT NULL,         -- the newest release that says so
  name TEXT,
  withheld INTEGER NOT NULL,
  type TEXT,
  subtype TEXT,
  status TEXT,
  registers INTEGER NOT NULL,       -- 1 Early Years, 2 compulsory, 4 voluntary Childcare Register
  person_urn TEXT,
  person_name TEXT,
  address TEXT,
  town TEXT,
  postcode TEXT,
  telephone TEXT,
  constituency TEXT,
  la TEXT,
  region TEXT,
  ofsted_region TEXT,
  deprivation TEXT,
  places INTEGER,
  places_estimate REAL,
  registered TEXT,
  ccr_suitability TEXT,
  vcr_suitability TEXT,
  blocks TEXT NOT NULL              -- JSON: the dated outcomes it lists, packed
) STRICT;

CREATE TABLE listing (
  release_id INTEGER NOT NULL REFERENCES release(id) ON DELETE CASCADE,
  setting_id INTEGER NOT NULL REFERENCES setting(id) DEFERRABLE INITIALLY DEFERRED,
  fact_id INTEGER NOT NULL REFERENCES fact(id) DEFERRABLE INITIALLY DEFERRED,
  "row" INTEGER NOT NULL,
  PRIMARY KEY (release_id, setting_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE inspection (
  setting_id INTEGER NOT NULL REFERENCES setting(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,               -- graded, card, ncor, oosc, cr
  date TEXT NOT NULL,
  number TEXT,
  framework TEXT NOT NULL,
  grades TEXT NOT NULL,             -- one digit an area, 0 not given
  safeguarding INTEGER NOT NULL,    -- 0 not stated, 1 met or effective, 2 not
  visit TEXT,
  raw TEXT NOT NULL,                -- JSON: the published cells, in the areas' order, safeguarding last
  nth INTEGER NOT NULL,             -- 1 listed as the newest of its kind, 2 and 3 as an earlier one
  fact_id INTEGER NOT NULL,         -- the reading these values are taken from
  PRIMARY KEY (setting_id, kind, date)
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
  release_id INTEGER NOT NULL REFERENCES release(id) ON DELETE CASCADE,   -- the later of two neighbours
  setting_id INTEGER NOT NULL REFERENCES setting(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  before TEXT,
  after TEXT,
  newly_listed INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (release_id, setting_id, kind)
) STRICT, WITHOUT ROWID;

-- Counts of a release (insight/measures.py names them), made at its import: one row a combination that occurs.
CREATE TABLE summary (
  release_id INTEGER NOT NULL REFERENCES release(id) ON DELETE CASCADE,
  la TEXT NOT NULL,
  region TEXT NOT NULL,
  type TEXT NOT NULL,
  subtype TEXT NOT NULL,
  registers INTEGER NOT NULL,
  deprivation TEXT NOT NULL,
  providers INTEGER NOT NULL,
  counts TEXT NOT NULL,             -- JSON: measure -> count (places with estimates in ten-thousandths); zeros left out
  PRIMARY KEY (release_id, la, region, type, subtype, registers, deprivation)
) STRICT, WITHOUT ROWID;

-- The same added up for areas, so that one area over all releases is read in a moment.
CREATE TABLE area_summary (
  kind TEXT NOT NULL,               -- england, region, la, deprivation
  area TEXT NOT NULL,               -- its name as the release spells it; blank for England
  release_id INTEGER NOT NULL REFERENCES release(id) ON DELETE CASCADE,
  type TEXT NOT NULL,
  club INTEGER NOT NULL,            -- 1: out-of-school day care
  counts TEXT NOT NULL,
  PRIMARY KEY (kind, area, release_id, type, club)
) STRICT, WITHOUT ROWID;
CREATE INDEX area_summary_release ON area_summary(release_id);

-- How many changes of each kind lie between a release and the one before it, for England, regions and authorities.
CREATE TABLE area_change (
  area_kind TEXT NOT NULL,          -- england, region, la
  area TEXT NOT NULL,
  release_id INTEGER NOT NULL REFERENCES release(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,               -- as in change; came_back and newly_listed are counted apart as well
  type TEXT NOT NULL,
  changes INTEGER NOT NULL,
  PRIMARY KEY (area_kind, area, release_id, kind, type)
) STRICT, WITHOUT ROWID;
CREATE INDEX area_change_release ON area_change(release_id);

-- Columns of the newest release for numpy, in the order of the settings' names.
CREATE TABLE packed (
  name TEXT PRIMARY KEY,
  dtype TEXT NOT NULL,              -- a numpy dtype, or "text" for lines
  data BLOB NOT NULL
) STRICT;

-- Postcodes stand as numbers (domain/geography.py): all of a district or sector follow its own number. Positions are
-- eastings and northings of the National Grid in metres.
CREATE TABLE postcode (
  code INTEGER PRIMARY KEY,
  east INTEGER NOT NULL,
  north INTEGER NOT NULL
) STRICT;

-- The middles of sectors and districts, for postcodes newer than the list and for those who name only a part.
CREATE TABLE postcode_part (
  code INTEGER PRIMARY KEY,
  east INTEGER NOT NULL,
  north INTEGER NOT NULL,
  postcodes INTEGER NOT NULL        -- how many it is the middle of
) STRICT;

-- Towns as the newest release names them: the middle of their placed settings in each authority.
CREATE TABLE town (
  words TEXT NOT NULL,              -- the name as it is compared (search/words.py)
  la TEXT NOT NULL,
  name TEXT NOT NULL,
  east INTEGER NOT NULL,
  north INTEGER NOT NULL,
  settings INTEGER NOT NULL,
  PRIMARY KEY (words, la)
) STRICT, WITHOUT ROWID;

-- Districts as published, their outlines on the National Grid.
CREATE TABLE boundary (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  authority TEXT,                   -- the register's name of the authority it is of; NULL outside England
  rings BLOB NOT NULL,              -- float32 pairs of eastings and northings in metres
  ends TEXT NOT NULL                -- JSON: where each ring ends, in points
) STRICT;

-- Authorities as the register names them: their districts made one.
CREATE TABLE authority (
  name TEXT PRIMARY KEY,
  east INTEGER NOT NULL,            -- a point well inside, for a label
  north INTEGER NOT NULL,
  rings BLOB NOT NULL,
  ends TEXT NOT NULL
) STRICT;

-- Grades spread out, one row an area, with the published word kept. For reading with other programs; the program itself
-- reads the packed form. The areas' order is that of domain/frameworks.toml (a test holds the two together).
CREATE VIEW judgement AS
WITH area(kind, n, area) AS (VALUES
  ('graded', 0, 'Overall effectiveness'), ('graded', 1, 'Quality of education'), ('graded', 2, 'Behaviour and attitudes'),
  ('graded', 3, 'Personal development'), ('graded', 4, 'Effectiveness of leadership and management'),
  ('card', 0, 'Inclusion'), ('card', 1, 'Curriculum and teaching'), ('card', 2, 'Achievement'),
  ('card', 3, 'Behaviour, attitudes and establishing routines'), ('card', 4, 'Children''s welfare and wellbeing'),
  ('card', 5, 'Leadership and governance'),
  ('ncor', 0, 'Overall effectiveness'), ('oosc', 0, 'Overall effectiveness'), ('cr', 0, 'Overall effectiveness'))
SELECT s.urn, i.kind, i.date, i.framework, area.area,
  CASE WHEN i.kind = 'graded' THEN
    CASE substr(i.grades, n + 1, 1) WHEN '1' THEN 'Outstanding' WHEN '2' THEN 'Good'
      WHEN '3' THEN CASE WHEN i.date < '2013-11-04' THEN 'Satisfactory' ELSE 'Requires improvement' END
      WHEN '4' THEN 'Inadequate' WHEN '5' THEN '-' END
  WHEN i.kind = 'card' THEN
    CASE substr(i.grades, n + 1, 1) WHEN '1' THEN 'Exceptional' WHEN '2' THEN 'Strong standard' WHEN '3' THEN 'Expected standard'
      WHEN '4' THEN 'Needs attention' WHEN '5' THEN 'Urgent improvement' WHEN '6' THEN 'Insufficient evidence' WHEN '7' THEN '-' END
  ELSE
    CASE substr(i.grades, n + 1, 1) WHEN '1' THEN 'Met' WHEN '2' THEN 'Not met with actions'
      WHEN '3' THEN 'Not met with enforcement' WHEN '5' THEN '-' END
  END AS grade,
  json_extract(i.raw, '$[' || n || ']') AS raw
FROM inspection i JOIN setting s ON s.id = i.setting_id JOIN area ON area.kind = i.kind
WHERE substr(i.grades, n + 1, 1) <> '0' OR json_extract(i.raw, '$[' || n || ']') IS NOT NULL;

-- The newest known facts in plain columns, one row a setting.
CREATE VIEW setting_newest AS
SELECT s.urn, f.name, f.withheld, f.type, f.subtype, f.registers, f.la, f.region, f.town, f.postcode, f.places,
  f.places_estimate, f.deprivation, f.registered, s.first_as_at, s.last_as_at,
  s.last_as_at < (SELECT max(as_at) FROM release WHERE dataset = 'register') AS has_left
FROM setting s JOIN fact f ON f.id = s.fact_id;
