public import AfkastModel

/// What one line came to in the first months of its case, beside what was planned of the same months.
public struct LessonSample: Sendable, Hashable {
  /// How long cases have run when they are compared, in months from their start.
  public static let ages = [6, 12, 24].compactMap { WholeMonths($0) }

  /// The case.
  public let caseID: CaseID
  /// What the line is.
  public let kind: LessonKind
  /// Who pays or gains; nil where the case names no department.
  public let department: DepartmentID?
  /// How sure the plan was; nil where it did not say.
  public let evidence: EvidenceLevel?
  /// How long the case had run.
  public let age: WholeMonths
  /// What the first approved version planned of the months that are known.
  public let planned: Money
  /// What they came to; of released time what was harvested.
  public let realised: Money

  /// The samples of a case: each line at each age that it has reached, where at least half of what was
  /// planned to that age is booked or measured; `EvaluationFailure` if the plan cannot be computed.
  public static func all(
    of plan: BusinessCase, _ review: CaseReview
  ) throws(EvaluationFailure) -> [LessonSample] {
    let months = try LineMonthsByID(
      plan, in: Circumstances(of: plan), seenBy: .actor(.municipality))
    let later = plan.horizon.first.distance(to: review.curves.frame.horizon.first)
    var samples: [LessonSample] = []
    for followed in review.curves.lines {
      let planned = months.months(of: followed.line.id, count: plan.horizon.count)
      for age in ages where followed.passed + later >= age.count {
        do throws(MoneyOverflow) {
          let sample = try LessonSample(of: followed, plan, planned, later: later, age: age)
          if let sample { samples.append(sample) }
        } catch {
          throw EvaluationFailure(.overflow, line: followed.line.id)
        }
      }
    }
    return samples
  }

  private init?(
    of followed: FollowedLine, _ plan: BusinessCase, _ months: [Money], later: Int,
    age: WholeMonths
  ) throws(MoneyOverflow) {
    var (whole, planned, realised) = (Money.zero, Money.zero, Money.zero)
    for index in 0..<min(age.count, months.count) {
      whole = try whole + months[index]
      let place = index - later
      guard followed.measured.indices.contains(place), followed.standings[place].isKnown else {
        continue
      }
      planned = try planned + months[index]
      realised = try realised + followed.measured[place]
    }
    guard planned > .zero, Double(planned.ore) >= Verdict.leastKnown * Double(whole.ore) else {
      return nil
    }
    caseID = plan.id
    kind = LessonKind(followed.line.kind)
    department = followed.line.department
    evidence = followed.line.evidence
    (self.age, self.planned, self.realised) = (age, planned, realised)
  }
}

/// What lines are told apart by when plans are held against what came of them.
public enum LessonKind: String, Sendable, Hashable, CaseIterable {
  /// A one-off cost.
  case investment
  /// A recurring cost.
  case operating
  /// A benefit that is cash.
  case cash
  /// Released time, as far as it was to be harvested.
  case capacity

  init(_ kind: LineKind) {
    switch kind {
    case .cost(.investment): self = .investment
    case .cost(.operating): self = .operating
    case .benefit(.cash): self = .cash
    case .benefit(.capacity): self = .capacity
    }
  }

  /// Whether more of it is better.
  public var isBenefit: Bool { self == .cash || self == .capacity }
}
