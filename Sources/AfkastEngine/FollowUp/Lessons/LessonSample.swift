public import AfkastModel

/// What one line came to in the first months of its case, beside what was planned of the same months.
public struct LessonSample: Sendable, Hashable {
  /// How long cases have run when they are compared, in months from their planned start.
  public static let ages = [6, 12, 24].compactMap { WholeMonths($0) }

  /// The case.
  public let caseID: CaseID
  /// What the line is.
  public let kind: LessonKind
  /// Who pays or gains; nil where the case names no department.
  public let department: DepartmentID?
  /// What prudence would have corrected the plan by; nil for known prices, which it leaves alone.
  public let evidence: EvidenceLevel?
  /// How long the case had run.
  public let age: WholeMonths
  /// What the first approved version planned of the months that are known, in the followed version's
  /// prices.
  public let planned: Money
  /// What they came to, in the same prices; of released time what was harvested.
  public let realised: Money

  /// A sample of a case.
  public init(
    of caseID: CaseID, _ kind: LessonKind, department: DepartmentID? = nil,
    evidence: EvidenceLevel? = nil, age: WholeMonths, planned: Money, realised: Money
  ) {
    (self.caseID, self.kind, self.department, self.evidence) = (caseID, kind, department, evidence)
    (self.age, self.planned, self.realised) = (age, planned, realised)
  }

  /// Whether a case has reached the first age at which cases are compared.
  public static func hasAny(of review: CaseReview) -> Bool {
    ages.first.map { $0.count <= review.planFrame.passed } ?? false
  }

  /// The samples of a case: each line of the plan at each age that it has reached, where at least half of
  /// what was planned to that age is booked or measured; `EvaluationFailure` if an amount cannot be
  /// computed.
  public static func all(of review: CaseReview) throws(EvaluationFailure) -> [LessonSample] {
    let plan = review.basis.plan
    let months = try LineMonthsByID(
      plan, in: Circumstances(of: plan), seenBy: .actor(.municipality))
    let evidence = LineEvidence.all(of: plan)
    var samples: [LessonSample] = []
    for line in plan.lines {
      guard let followed = review.curves.lines.first(where: { $0.line.id == line.id }) else {
        continue
      }
      let planned = months.months(of: line.id, count: plan.horizon.count)
      for age in ages where age.count <= review.planFrame.passed {
        guard let money = try KnownMoney(planned.prefix(age.count), followed, review) else {
          continue
        }
        samples.append(
          LessonSample(
            of: plan.id, LessonKind(line.kind), department: line.department,
            evidence: evidence[line.id]?.level, age: age, planned: money.planned,
            realised: money.realised))
      }
    }
    return samples
  }
}

/// What the known months of a line came to, beside what was planned of them.
private struct KnownMoney {
  let planned: Money
  let realised: Money

  /// Nil where nothing was planned of the known months, or too little of the plan is in them.
  init?(
    _ months: some Sequence<Money>, _ followed: FollowedLine, _ review: CaseReview
  ) throws(EvaluationFailure) {
    do throws(MoneyOverflow) {
      try self.init(months, followed, in: review)
    } catch {
      throw EvaluationFailure(.overflow, line: followed.line.id)
    }
  }

  private init?(
    _ months: some Sequence<Money>, _ followed: FollowedLine, in review: CaseReview
  ) throws(MoneyOverflow) {
    let (plan, prices) = (review.basis.plan, review.basis.prices)
    // A later version may begin in another month.
    let later = plan.horizon.first.distance(to: review.curves.frame.horizon.first)
    var (whole, planned, realised) = (Money.zero, Money.zero, Money.zero)
    for (index, month) in months.enumerated() {
      whole = try whole + month
      let place = index - later
      guard followed.measured.indices.contains(place), followed.standings[place].isKnown else {
        continue
      }
      planned = try planned + month
      realised = try realised + followed.measured[place]
    }
    let least = Verdict.leastKnown * Double(whole.ore)
    guard planned > .zero, Double(planned.ore) >= least else { return nil }
    self.planned =
      try plan.prices.map { year throws(MoneyOverflow) in
        try prices.moved(planned, from: year)
      } ?? planned
    self.realised = realised
  }
}

extension CaseReview {
  /// The months of the plan, whichever the followed version has.
  fileprivate var planFrame: FollowUpFrame {
    FollowUpFrame(
      horizon: basis.plan.horizon, asOf: basis.asOf, graceDays: curves.frame.graceDays)
  }
}
