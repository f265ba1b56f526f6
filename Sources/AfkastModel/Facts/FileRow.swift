/// The row of an imported file that a fact comes from.
public struct FileRow: Sendable, Hashable {
  /// What makes it the same row in another file.
  public let identity: RowIdentity
  /// Its number in the file, 1 for the first.
  public let number: Int
  /// Where it stands in a form that people filled in; nil for a row of any other file.
  public let answer: FormAnswer?

  /// Makes it.
  public init(_ identity: RowIdentity, number: Int, answer: FormAnswer? = nil) {
    self.identity = identity
    self.number = number
    self.answer = answer
  }

  /// A cell of a form, and who filled the form in.
  public struct FormAnswer: Sendable, Hashable {
    /// The sheet and the cell, as `Sundhed!G7`.
    public let place: String
    /// The role that filled it in, as the form says; nil where it does not.
    public let reporter: String?

    /// Makes it.
    public init(at place: String, by reporter: String?) {
      self.place = place
      self.reporter = reporter
    }
  }
}

/// What makes a row the same row in another file.
///
/// Two rows may be equal in everything and both be right, so equal rows are counted: the second one of
/// them in a file is the second one in any other.
public struct RowIdentity: Sendable, Hashable {
  /// What the row says, digested.
  public let digest: RowDigest
  /// 1 for the first row that says so in the file.
  public let ordinal: Int
  /// 1 for the first fact that the row makes; a row that is shared between lines makes several.
  public let part: Int

  /// Makes an identity.
  public init(_ digest: RowDigest, ordinal: Int, part: Int) {
    self.digest = digest
    self.ordinal = ordinal
    self.part = part
  }
}

/// The first 16 bytes of the SHA-256 of what a row says: two rows that differ do not share them.
public struct RowDigest: Sendable, Hashable {
  /// The first eight bytes, most significant first.
  public let high: UInt64
  /// The next eight bytes.
  public let low: UInt64

  /// Makes a digest.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}
