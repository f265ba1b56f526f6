/// How a file of booked amounts is understood: nothing about it is guessed.
public struct ImportMapping: Sendable, Hashable {
  /// The name in the workspace.
  public let id: ImportID
  /// How the file is written.
  public var form: FileForm
  /// How days or months are written as text.
  public let dates: FileForm.DateForm
  /// Where in a row what stands.
  public let columns: PostingColumns
  /// Which case and line an account or a PSP element belongs to; empty where columns say it.
  public var accounts: [AccountRule] = []
  /// Whether spending is positive in the file; a ledger writes it so, a list of savings may not.
  public var sign: Sign = .spendingPositive
  /// The months that the file is about; a row of another month is rejected.
  ///
  /// Nil takes all.
  public var covers: MonthSpan?
  /// The lines that columns book on and whose every posting is in such a file; accounts say it themselves.
  public var lines: [CoveredLine] = []
  /// Which months are closed with a file for the lines that it covers.
  public var closes: Closing = .asked

  /// Which months a file closes.
  public enum Closing: String, Sendable, Hashable, CaseIterable {
    /// Those that are asked for when it is imported.
    case asked
    /// All from its first to its last posting.
    case months
  }

  /// What a positive amount means.
  public enum Sign: String, Sendable, Hashable, CaseIterable {
    /// Spending is positive, income negative.
    case spendingPositive = "spending-positive"
    /// Spending is negative, income positive.
    case spendingNegative = "spending-negative"
  }

  /// Makes a mapping; everything else has a default.
  public init(
    id: ImportID, form: FileForm, dates: FileForm.DateForm, columns: PostingColumns
  ) {
    self.id = id
    self.form = form
    self.dates = dates
    self.columns = columns
  }
}

/// A line, or all lines of a case, that files of a mapping cover.
public struct CoveredLine: Sendable, Hashable {
  /// The case.
  public let caseID: CaseID
  /// The cost or benefit; nil for all of the case.
  public let line: LineID?

  /// Makes it.
  public init(_ caseID: CaseID, _ line: LineID?) {
    self.caseID = caseID
    self.line = line
  }
}

/// The name of a mapping, unique in the workspace.
public typealias ImportID = Identifier<ImportMapping>

/// The headings of the columns of a file of postings.
public struct PostingColumns: Sendable, Hashable {
  /// The month or the day of the posting.
  public let month: String
  /// The amount, in one column or two.
  public let amount: Amount
  /// The case's id; nil where accounts say which case.
  public var caseID: String?
  /// The line's id; nil where accounts say which line.
  public var line: String?
  /// The account (Danish: konto, artskonto).
  public var account: String?
  /// The PSP element or cost centre.
  public var psp: String?
  /// What the posting says it is.
  public var text: String?
  /// The number of the voucher (Danish: bilag), which tells postings apart that are else the same.
  public var voucher: String?

  /// Where the amount of a row stands.
  public enum Amount: Sendable, Hashable {
    /// In one column, with its sign.
    case signed(String)
    /// In two columns, of which debit counts as positive and credit as negative.
    case debitCredit(debit: String, credit: String)
  }

  /// Makes the columns; the others are absent.
  public init(month: String, amount: Amount) {
    self.month = month
    self.amount = amount
  }
}
