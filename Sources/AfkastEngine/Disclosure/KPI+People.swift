public import AfkastModel

extension KPI {
  /// The words that a unit counts people by.
  private static let people = [
    "citizen", "citizens", "person", "persons", "people", "child", "children", "family", "families",
    "client", "clients", "patient", "patients", "pupil", "pupils", "employee", "employees",
    "borger", "borgere", "barn", "børn", "elev", "elever", "familie", "familier", "medarbejder",
    "medarbejdere", "ledig", "ledige",
  ]

  /// Whether its values are numbers of people.
  public var countsPeople: Bool {
    let counted = counts.flow?.counted ?? counts.text
    return Self.people.contains(counted.lowercased())
  }
}

extension KPIUnit {
  /// Whether values are percentages of what was counted.
  var isPercent: Bool { unit == .number && flow == nil && size.value == 0.01 }
}
