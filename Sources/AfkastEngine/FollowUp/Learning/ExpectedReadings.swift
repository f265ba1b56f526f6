import AfkastModel

/// What the plan would have made each measured value, for one unit of the assumption or one times the plan.
struct ExpectedReadings {
  private let profile: TimeProfile?
  private let lineFirst: Int
  /// The first month of any line that it makes: nothing is expected before it.
  private let begin: Month
  private let planned: [Double]?
  private let frame: FollowUpFrame

  /// The profile is that of the first benefit that the assumption makes, else of the first cost.
  ///
  /// Of several measured assumptions of a line, only one carries it (``BusinessCase/profileCarrier(of:)``).
  init(
    of assumption: Assumption, in businessCase: BusinessCase, _ plan: Circumstances,
    _ inputs: CaseInputs, _ frame: FollowUpFrame
  ) {
    self.frame = frame
    begin = businessCase.firstMonth(using: assumption.id) ?? frame.horizon.first
    let users = businessCase.lines.filter { line in
      inputs.inputs(of: line).assumptions.contains(assumption.id)
    }
    let line = users.first { $0.kind.isBenefit } ?? users.first
    if case .perTime(_, let span, let terms) = line?.amount,
      line.flatMap({ businessCase.profileCarrier(of: inputs.inputs(of: $0)) }) == assumption.id
    {
      profile = plan.profile(terms)
      lineFirst = frame.horizon.first.distance(to: span.first)
    } else {
      (profile, lineFirst) = (nil, 0)
    }
    planned =
      assumption.value.isConstant
      ? nil
      : (0..<frame.horizon.count).map {
        (try? plan.value(of: .assumption(assumption.id), at: $0))?.value ?? 0
      }
  }

  /// The mean over the months of a period in which a line that it makes has begun; 0 where none has.
  func expected(in period: Period) -> Double {
    let months = period.referenceMonths
    let indices = frame.indices(from: max(begin, months.first), through: months.last)
    guard !indices.isEmpty else { return 0 }
    return indices.reduce(0) { $0 + expected(at: $1) } / Double(indices.count)
  }

  private func expected(at index: Int) -> Double {
    let value = planned?[index] ?? 1
    guard let profile, index >= lineFirst else { return value }
    let weights = TimeWeights(profile)
    return value * weights.numerator(of: index - lineFirst) / weights.denominator
  }
}
