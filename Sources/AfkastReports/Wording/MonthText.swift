package import AfkastModel

/// Months as people read them.
package struct MonthText: Sendable {
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// `March 2029`, `marts 2029`.
  package func long(_ month: Month) -> String {
    let names = language == .danish ? Self.danish : Self.english
    return "\(names[month.number - 1]) \(month.year.number)"
  }

  private static let danish = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
    "november", "december",
  ]

  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
