import AfkastModel

/// A cost is paid out of a department's budget.
///
/// It is asked where the workspace lists departments: elsewhere there is nothing to choose from.
struct CostWithoutDepartment: Rule {
  let id = QuestionID.costWithoutDepartment

  func findings(in judged: JudgedCase) -> [Finding] {
    guard !judged.workspace.departments.isEmpty else { return [] }
    return judged.businessCase.municipalCosts.filter { $0.department == nil }.map { line in
      Finding(
        at: judged.places.line(line.id), "which department pays \"\(line.shortName)\"?",
        hint: "add department:, or departments: to the case")
    }
  }
}
