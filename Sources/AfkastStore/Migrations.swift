/// The steps that make a store, one for each version; a step that has been released is never edited.
enum Migrations {
  /// "Afka", which tells a store from any other SQLite file.
  static let applicationID: Int64 = 0x4166_6B61

  /// Step n makes version n of version n − 1.
  static let steps = [first, imports, phases, forms]

  /// The version that this program writes.
  static var newest: Int { steps.count }

  private static let first = """
    CREATE TABLE fact (
      sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
      batch INTEGER NOT NULL CHECK (batch > 0),
      recorded_at INTEGER NOT NULL CHECK (recorded_at >= 0),
      recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
      case_id TEXT NOT NULL CHECK (case_id <> ''),
      kind TEXT NOT NULL CHECK (kind IN ('measurement', 'observation', 'actual', 'budget', 'harvest',
        'decision', 'action', 'action-done', 'milestone-done', 'approval', 'closing', 'withdrawal')),
      period TEXT NOT NULL,
      first_day INTEGER NOT NULL,
      last_day INTEGER NOT NULL CHECK (last_day >= first_day),
      subject TEXT, amount INTEGER, value REAL, count INTEGER CHECK (count >= 0),
      target_group TEXT, choice TEXT, text TEXT, source TEXT, account TEXT, decision TEXT,
      owner TEXT, due TEXT, action INTEGER REFERENCES fact, version INTEGER CHECK (version > 0),
      case_text TEXT, workspace_text TEXT, fingerprint TEXT,
      corrects INTEGER REFERENCES fact CHECK (corrects < sequence),
      reason TEXT CHECK ((reason IS NULL) = (corrects IS NULL)),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      CHECK (kind NOT IN ('measurement', 'actual', 'budget', 'harvest', 'milestone-done', 'closing')
        OR subject IS NOT NULL),
      CHECK (kind NOT IN ('actual', 'budget', 'harvest') OR amount IS NOT NULL),
      CHECK (kind <> 'measurement' OR value IS NOT NULL),
      CHECK (kind NOT IN ('budget', 'decision') OR choice IS NOT NULL),
      CHECK (kind <> 'action-done' OR action IS NOT NULL),
      CHECK (kind <> 'withdrawal' OR corrects IS NOT NULL),
      CHECK (kind <> 'approval' OR (version IS NOT NULL AND case_text IS NOT NULL
        AND workspace_text IS NOT NULL AND fingerprint IS NOT NULL AND decision IS NOT NULL))
    ) STRICT;
    CREATE INDEX fact_of_case ON fact (case_id, kind, subject);
    CREATE UNIQUE INDEX fact_approval ON fact (case_id, version) WHERE kind = 'approval';
    CREATE UNIQUE INDEX fact_correction ON fact (corrects) WHERE corrects IS NOT NULL;
    CREATE TABLE head (
      single INTEGER PRIMARY KEY CHECK (single = 1),
      count INTEGER NOT NULL CHECK (count >= 0),
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;
    INSERT INTO head VALUES (1, 0, zeroblob(32));
    CREATE TRIGGER fact_is_never_changed BEFORE UPDATE ON fact
      BEGIN SELECT RAISE(ABORT, 'a fact is never changed'); END;
    CREATE TRIGGER fact_is_never_deleted BEFORE DELETE ON fact
      BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
    CREATE TRIGGER fact_is_never_replaced BEFORE INSERT ON fact
      WHEN EXISTS (SELECT 1 FROM fact WHERE sequence = NEW.sequence)
      BEGIN SELECT RAISE(ABORT, 'a fact is never replaced'); END;
    CREATE TRIGGER head_only_grows BEFORE UPDATE ON head WHEN NEW.count <= OLD.count
      BEGIN SELECT RAISE(ABORT, 'the chain only grows'); END;
    CREATE TRIGGER head_is_never_deleted BEFORE DELETE ON head
      BEGIN SELECT RAISE(ABORT, 'the head is never deleted'); END;
    """

  /// What a fact that comes from a file says of its row, and what is said of a batch as a whole.
  ///
  /// A row that was undone may come again, as the next attempt.
  private static let imports = """
    ALTER TABLE fact ADD COLUMN row_digest BLOB CHECK (length(row_digest) = 16);
    ALTER TABLE fact ADD COLUMN row_ordinal INTEGER
      CHECK (row_ordinal > 0 AND (row_ordinal IS NULL) = (row_digest IS NULL));
    ALTER TABLE fact ADD COLUMN row_part INTEGER
      CHECK (row_part > 0 AND (row_part IS NULL) = (row_digest IS NULL));
    ALTER TABLE fact ADD COLUMN attempt INTEGER
      CHECK (attempt > 0 AND (attempt IS NULL) = (row_digest IS NULL));
    ALTER TABLE fact ADD COLUMN file_row INTEGER
      CHECK (file_row > 0 AND (file_row IS NULL) = (row_digest IS NULL));
    CREATE UNIQUE INDEX fact_of_row ON fact (row_digest, row_ordinal, row_part, attempt)
      WHERE row_digest IS NOT NULL;
    CREATE INDEX fact_closing ON fact (case_id, subject, period) WHERE kind = 'closing';
    CREATE TABLE batch (
      number INTEGER PRIMARY KEY CHECK (number > 0),
      first_fact INTEGER NOT NULL UNIQUE REFERENCES fact,
      last_fact INTEGER NOT NULL UNIQUE REFERENCES fact CHECK (last_fact >= first_fact),
      recorded_at INTEGER NOT NULL CHECK (recorded_at >= 0),
      recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
      file TEXT, fingerprint TEXT CHECK (length(fingerprint) = 64), mapping TEXT,
      kind TEXT CHECK (kind IN ('actual', 'measurement')),
      first_month TEXT, last_month TEXT, closed_from TEXT, closed_to TEXT,
      recorded_rows INTEGER CHECK (recorded_rows >= 0), recorded_sum INTEGER,
      known_rows INTEGER CHECK (known_rows >= 0), known_sum INTEGER,
      rejected_rows INTEGER CHECK (rejected_rows >= 0), rejected_sum INTEGER,
      unmatched_rows INTEGER CHECK (unmatched_rows >= 0), unmatched_sum INTEGER,
      unreadable_rows INTEGER CHECK (unreadable_rows >= 0),
      undoes INTEGER UNIQUE REFERENCES batch CHECK (undoes < number),
      reason TEXT,
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      CHECK ((undoes IS NULL) = (file IS NOT NULL)),
      CHECK (undoes IS NULL OR reason IS NOT NULL),
      CHECK (file IS NULL OR (fingerprint IS NOT NULL AND mapping IS NOT NULL AND kind IS NOT NULL
        AND recorded_rows IS NOT NULL AND recorded_sum IS NOT NULL
        AND known_rows IS NOT NULL AND known_sum IS NOT NULL
        AND rejected_rows IS NOT NULL AND rejected_sum IS NOT NULL
        AND unmatched_rows IS NOT NULL AND unmatched_sum IS NOT NULL
        AND unreadable_rows IS NOT NULL))
    ) STRICT;
    CREATE TRIGGER batch_is_never_changed BEFORE UPDATE ON batch
      BEGIN SELECT RAISE(ABORT, 'a batch is never changed'); END;
    CREATE TRIGGER batch_is_never_deleted BEFORE DELETE ON batch
      BEGIN SELECT RAISE(ABORT, 'a batch is never deleted'); END;
    CREATE TRIGGER batch_is_never_replaced BEFORE INSERT ON batch
      WHEN EXISTS (SELECT 1 FROM batch WHERE number = NEW.number)
      BEGIN SELECT RAISE(ABORT, 'a batch is never replaced'); END;
    """

  /// The kind `phase`, which `fact` did not allow.
  ///
  /// The conditions alone are edited, as sqlite.org/lang_altertable.html#otheralter has it for what leaves
  /// every row as it is: to copy the rows into a new table would take the triggers that protect them away.
  /// The index makes other processes see it too.
  private static let phases = """
    PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET sql = replace(replace(replace(sql,
      '''closing'', ''withdrawal'')', '''closing'', ''phase'', ''withdrawal'')'),
      '''milestone-done'', ''closing'')', '''milestone-done'', ''closing'', ''phase'')'),
      'CHECK (kind <> ''withdrawal''',
      'CHECK (kind <> ''phase'' OR text IS NOT NULL),' || char(10) || '  CHECK (kind <> ''withdrawal''')
      WHERE type = 'table' AND name = 'fact';
    PRAGMA writable_schema = RESET;
    CREATE INDEX fact_phase ON fact (case_id, subject) WHERE kind = 'phase';
    """

  /// Where an answer stands in a form, and the role that gave it.
  private static let forms = """
    ALTER TABLE fact ADD COLUMN file_place TEXT
      CHECK (file_place <> '' AND (file_place IS NULL OR row_digest IS NOT NULL));
    ALTER TABLE fact ADD COLUMN reporter TEXT
      CHECK (reporter <> '' AND (reporter IS NULL OR file_place IS NOT NULL));
    """
}
