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
}
