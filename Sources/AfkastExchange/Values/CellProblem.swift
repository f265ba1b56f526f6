/// Why a row is rejected.
package enum CellProblem: String, Error, Sendable, Hashable, CaseIterable {
  /// Nothing stands there.
  case empty
  /// It is no number in the form that the mapping says.
  case notANumber = "not-a-number"
  /// It has more than two decimals, so one of the two marks is not what the mapping says.
  case finerThanOre = "finer-than-ore"
  /// It has more digits than any amount.
  case tooLarge = "too-large"
  /// Both or none of debit and credit are written.
  case debitAndCredit = "debit-and-credit"
  /// It is no day or month in the form that the mapping says.
  case notADate = "not-a-date"
  /// The month is not among those that the mapping covers.
  case notCovered = "not-covered"
  /// It looks like a civil registration number (Danish: CPR-nummer).
  case personNumber = "person-number"
  /// A formula whose value is not in the workbook, or that failed.
  case formula
  /// The value is written with a unit that is not the KPI's.
  case wrongUnit = "wrong-unit"
  /// The value is not on the KPI's scale.
  case offScale = "off-scale"
  /// It is no whole number from 0 to a billion.
  case notACount = "not-a-count"
  /// The case has no such target group.
  case noGroup = "no-group"
  /// Words that are too long, or with characters that cannot be seen.
  case notWords = "not-words"
  /// Another row of the file has another value of the same KPI, group and period.
  case contradicts
  /// A fact has another value of the same KPI, group and period.
  case differs
}
