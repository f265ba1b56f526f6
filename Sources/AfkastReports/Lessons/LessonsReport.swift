import AfkastDiagnostics
package import AfkastEngine
package import AfkastModel

/// What cases came to against what was planned, and which of them count.
package struct LessonsReport: Sendable {
  /// A case that was looked at.
  package struct Case: Sendable {
    let id: CaseID
    let title: String
    /// When the plan began.
    let start: Month
    let answer: Answer
    /// Years whose booked money could not be moved to the case's prices.
    let unadjustedYears: [Year]

    package init(_ plan: BusinessCase, _ answer: Answer, unadjusted years: [Year] = []) {
      (id, title, start) = (plan.id, plan.title, plan.horizon.first)
      (self.answer, unadjustedYears) = (answer, years)
    }

    var samples: [LessonSample] { if case .counts(let samples) = answer { samples } else { [] } }

    var problem: StatusProblem? { if case .problem(let problem) = answer { problem } else { nil } }
  }

  /// What a case adds, or why it adds nothing.
  package enum Answer: Sendable {
    /// Lines of which enough is known; never empty.
    case counts([LessonSample])
    /// There is no plan to hold it against.
    case notApproved
    /// It has not run for as long as cases are compared at.
    case tooEarly
    /// Less than half of what was planned of any line is booked or measured.
    case tooLittle
    /// It cannot be computed.
    case problem(StatusProblem)
  }

  let frame: StatusFrame
  let cases: [Case]
  let lessons: Lessons
  let prudence: LearnedPrudence
  let departments: [Department]

  /// `table` is what prudence goes by today.
  package init(
    _ cases: [Case], _ frame: StatusFrame, _ departments: [Department], table: PrudenceTable
  ) {
    (self.cases, self.frame, self.departments) = (cases, frame, departments)
    lessons = Lessons(cases.flatMap(\.samples))
    prudence = LearnedPrudence(lessons, orElse: table)
  }

  /// Whether some case cannot be computed.
  package var hasProblem: Bool { cases.contains { $0.problem != nil } }

  /// Whether there is enough to make a table of.
  package var isLearned: Bool { prudence.isLearned }

  /// The cases that count.
  var counted: [Case] { cases.filter { !$0.samples.isEmpty } }

  func title(of department: DepartmentID) -> String {
    departments.first { $0.id == department }?.title.visible ?? department.text
  }
}
