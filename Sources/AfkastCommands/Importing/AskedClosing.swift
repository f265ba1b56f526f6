import AfkastExchange
import AfkastInput
import AfkastModel
import ArgumentParser

/// Which months a file is to close, for which lines.
struct AskedClosing {
  /// The months that were asked for; nil if none were.
  let months: MonthSpan?
  private static let mostMonths = 120
  /// The lines that the mapping covers.
  let lines: [(caseID: CaseID, line: LineID)]

  init(_ text: String?, _ mapping: ImportMapping, known: KnownLines) throws {
    lines = mapping.coveredLines(among: known)
    months = try text.map { try Written.read("--closes", $0, WrittenOption.months) }
    guard let months else { return }
    // Nobody closes more at once than a ledger keeps; a slip of the year would fill the store.
    guard months.count <= Self.mostMonths else {
      throw ValidationError(
        "--closes: \(months.first)..\(months.last) is \(months.count) months; at most "
          + "\(Self.mostMonths) are closed at once.")
    }
    if let covers = mapping.covers, months.intersection(covers) != months {
      throw ValidationError(
        "--closes: the mapping \(mapping.id.text) covers \(covers.first)..\(covers.last) only.")
    }
    guard !lines.isEmpty else {
      throw ValidationError(
        "--closes: the mapping \(mapping.id.text) does not say which lines its files cover; "
          + "add lines: to it.")
    }
  }
}
