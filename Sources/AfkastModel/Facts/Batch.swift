/// What is known of facts that were recorded together: a file that was imported, or an import that was undone.
public struct Batch: Sendable, Hashable {
  /// Its number, which its facts have too.
  public let id: BatchID
  /// When, and by whom.
  public let recording: Recording
  /// Its facts, without gaps.
  public let facts: ClosedRange<FactID>
  /// Where they come from.
  public let origin: BatchOrigin

  /// Makes it.
  public init(
    id: BatchID, recording: Recording, facts: ClosedRange<FactID>, origin: BatchOrigin
  ) {
    self.id = id
    self.recording = recording
    self.facts = facts
    self.origin = origin
  }
}

/// Where the facts of a batch come from.
public enum BatchOrigin: Sendable, Hashable {
  /// A file.
  case file(FileImport)
  /// The undoing of an earlier batch, and why.
  case undoing(BatchID, reason: String)
}

/// What an imported file came to.
public struct FileImport: Sendable, Hashable {
  /// The file's name, without the folders that it lay in.
  public let file: String
  /// The SHA-256 of its bytes, as 64 hexadecimal digits.
  public let fingerprint: String
  /// The mapping that it was read by.
  public let mapping: ImportID
  /// What its rows are.
  public let kind: FactKind
  /// From the first to the last month that its rows are about; nil if it placed none.
  public var months: MonthSpan?
  /// The months that were closed with it; nil if none were.
  public var closed: MonthSpan?
  /// Rows whose facts are in the batch.
  public var recorded = RowTally()
  /// Rows that an earlier file had brought.
  public var known = RowTally()
  /// Rows with a mistake whose amount can be read.
  public var rejected = RowTally()
  /// Rows that belong nowhere.
  public var unmatched = RowTally()
  /// Rows whose amount cannot be read.
  public var unreadable = 0
  /// Why months that were closed were added to; nil if none were.
  public var backdating: String?

  /// What stands for a mapping where the file is a form of Afkast's own, which needs none.
  public static let formMapping = ImportID("afkast-form")

  /// Whether the file is a form that somebody filled in.
  public var isForm: Bool { mapping == Self.formMapping }

  /// Makes a file that came to nothing yet.
  public init(file: String, fingerprint: String, mapping: ImportID, kind: FactKind) {
    self.file = file
    self.fingerprint = fingerprint
    self.mapping = mapping
    self.kind = kind
  }
}

extension [Batch] {
  /// Those that later ones undid.
  public var undone: Set<BatchID> {
    Set(compactMap { if case .undoing(let id, _) = $0.origin { id } else { nil } })
  }
}
