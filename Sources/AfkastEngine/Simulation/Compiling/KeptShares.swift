import AfkastModel

/// The part of each month that is left to whom the case is seen by.
enum KeptShares: Sendable, Equatable {
  /// All of it.
  case all
  /// A certain part of each month.
  case months([Double])
  /// What a ladder leaves of an uncertain cohort.
  case ladder(LadderTerm)

  /// The part of a month, where it is certain.
  func share(at month: Int) -> Double {
    if case .months(let shares) = self { shares[month] } else { 1 }
  }
}

/// A reimbursement ladder along the seniority of an uncertain cohort.
struct LadderTerm: Sendable, Equatable {
  /// The cohort.
  let cohort: Int
  /// Where each step ends, in months since entry, and what the state pays on it.
  let steps: [Step]
  /// Whether the state's part counts, or the rest.
  let isStatesPart: Bool

  /// One step.
  struct Step: Sendable, Equatable {
    let untilMonth: Double
    let share: Double
  }
}

extension CaseCompiler {
  /// What is kept of a line.
  mutating func keptShares(of seen: SeenLine, from first: Int) throws(LineProblem) -> KeptShares {
    guard let reimbursement = seen.line.reimbursement, seen.part != .gross else { return .all }
    if reimbursement.members.map(isUncertain) ?? false { return try ladder(of: seen) }
    let shares = StateShares(reimbursement, lineBegins: first, in: circumstances)
    return seen.kept(shares.byMonth).map(KeptShares.months) ?? .all
  }

  /// The ladder of a line whose cohort is uncertain.
  private mutating func ladder(of seen: SeenLine) throws(LineProblem) -> KeptShares {
    guard case .ladder(let ladder, let members?, let seniority) = seen.line.reimbursement?.rule
    else { return .all }
    let steps = SeniorityScale(ladder, seniority: seniority).steps.map {
      LadderTerm.Step(untilMonth: $0.untilMonth, share: $0.share)
    }
    return .ladder(
      LadderTerm(
        cohort: try index(of: members), steps: steps, isStatesPart: seen.part == .reimbursed))
  }
}
