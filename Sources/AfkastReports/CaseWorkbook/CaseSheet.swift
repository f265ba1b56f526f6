import AfkastDocuments
import AfkastModel

/// The sheets of a workbook that calculates a case.
enum CaseSheet: Worded, CaseIterable {
  case overview, assumptions, lines, byYear, sums, rates, months, ages, flow, budget

  var danish: String {
    switch self {
    case .overview: "Overblik"
    case .assumptions: "Forudsætninger"
    case .lines: "Poster"
    case .byYear: "Værdier pr. år"
    case .sums: "Beløb"
    case .rates: "Satser"
    case .months: "Tidsprofil"
    case .ages: "Varighed"
    case .flow: "Pengestrøm"
    case .budget: "Budgetår"
    }
  }

  var english: String {
    switch self {
    case .overview: "Overview"
    case .assumptions: "Assumptions"
    case .lines: "Lines"
    case .byYear: "Values by year"
    case .sums: "Sums"
    case .rates: "Rates"
    case .months: "Time profile"
    case .ages: "Stay"
    case .flow: "Cash flow"
    case .budget: "Budget years"
    }
  }

  /// Rows above the first one with values: a title, what the sheet is, and headings.
  static let headRows = 3
}
