package import AfkastModel

/// Which workspace a form is of: two are told apart by the first fact that they recorded, and before that by the
/// municipality's name.
package struct FormWorkspace: Sendable, Hashable {
  /// The municipality; empty where the workspace names none.
  package let municipality: String
  /// What no other store begins with; empty where nothing was recorded yet.
  package let beginning: String

  package init(municipality: String?, beginning: String?) {
    self.municipality = municipality ?? ""
    self.beginning = beginning ?? ""
  }

  /// Whether a form was made here.
  func made(_ other: FormWorkspace) -> Bool {
    if beginning.isEmpty || other.beginning.isEmpty { return municipality == other.municipality }
    return beginning == other.beginning
  }
}

/// What a department's form says of itself.
package struct FormStamp: Sendable, Hashable {
  /// Where it was made.
  package let workspace: FormWorkspace
  /// Who was asked; nil for what belongs to no department.
  package let department: DepartmentID?
  /// The language that it is in, and so how numbers are written.
  package let language: Language
  /// The day that it is of.
  package let day: Day

  package init(
    of department: DepartmentID?, in workspace: FormWorkspace, _ language: Language, on day: Day
  ) {
    self.workspace = workspace
    self.department = department
    self.language = language
    self.day = day
  }

  /// The fields that a form carries.
  var fields: [String] {
    [
      workspace.municipality, workspace.beginning, department?.text ?? "", language.rawValue,
      day.description,
    ]
  }

  /// Nil for fields that no form has.
  init?(_ fields: [String]) {
    guard fields.count == 5, let language = Language(rawValue: fields[3]),
      case .day(let day) = Period(stored: fields[4]),
      fields[2].isEmpty || DepartmentID(fields[2]) != nil
    else { return nil }
    self.init(
      of: DepartmentID(fields[2]),
      in: FormWorkspace(municipality: fields[0], beginning: fields[1]), language, on: day)
  }
}
