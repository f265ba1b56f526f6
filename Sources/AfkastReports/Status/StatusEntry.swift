package import AfkastEngine
package import AfkastModel

/// A case under follow-up, with what people call things, or why nothing can be said of it.
package struct StatusEntry: Sendable {
  /// The versions that were approved, of which the first one is the plan.
  package struct Versions: Sendable, Hashable {
    let plan: Int
    package let followed: Int

    package init(plan: Int, followed: Int) {
      self.plan = plan
      self.followed = followed
    }
  }

  package let businessCase: BusinessCase
  /// Nil where none was approved, so that the file is the plan.
  package let versions: Versions?
  let departments: [Department]
  package let result: Result<CaseStatus, StatusProblem>

  package init(
    _ businessCase: BusinessCase, _ versions: Versions?, _ departments: [Department],
    _ result: Result<CaseStatus, StatusProblem>
  ) {
    self.businessCase = businessCase
    self.versions = versions
    self.departments = departments
    self.result = result
  }

  /// Why it needs attention: where nothing can be said, as where too little is known.
  package var attention: Attention { status?.attention ?? .unknown }

  /// Whether something cannot be computed.
  package var hasProblem: Bool { status == nil }

  /// Whether a condition holds; none does where nothing can be said.
  package func holds(_ condition: StatusCondition) -> Bool { status?.holds(condition) ?? false }

  var status: CaseStatus? { try? result.get() }

  /// What is overdue, with the names that go with it.
  var overdue: [DueReport.Entry] {
    (status?.overdue ?? []).map { item in
      let department = departments.first { $0.id == item.department }
      return DueReport.Entry(
        item, caseTitle: businessCase.title, departmentTitle: department?.title)
    }
  }
}

/// Why nothing can be said of a case.
package enum StatusProblem: Error, Sendable, Hashable {
  /// An approved version in which this program finds mistakes.
  case unreadable(version: Int)
  /// Booked money of a line's month that is too large to be money.
  case tooLarge
  /// What cannot be computed.
  case evaluation(EvaluationFailure)

  /// It in words.
  package func text(in language: Language) -> String {
    StatusMessage.problem(self).text(in: language)
  }
}

/// As of when cases are followed up, and from which stores.
package struct StatusFrame: Sendable {
  package let asOf: Month
  /// The day that recordings are read to the end of; nil for all.
  let knownAt: Day?
  package let stores: [DueReport.Store]
  /// Approved cases whose files are gone.
  package let missing: [MissingCase]

  package init(
    asOf: Month, knownAt: Day?, stores: [DueReport.Store], missing: [MissingCase] = []
  ) {
    self.asOf = asOf
    self.knownAt = knownAt
    self.stores = stores
    self.missing = missing
  }
}
