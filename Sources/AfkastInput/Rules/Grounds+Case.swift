import AfkastModel

extension Grounds {
  /// All assumptions that a line or cohort of the case is computed from, amounts and lengths alike.
  func assumptions(of businessCase: BusinessCase) -> Set<AssumptionID> {
    let formulas =
      businessCase.lines.flatMap(\.amount.formulas)
      + businessCase.cohorts.flatMap { $0.inflow.map(\.entrants.formula) }
    let lengths =
      businessCase.lines.flatMap(\.amount.lengths) + businessCase.cohorts.map(\.stay.length)
    return Set(assumptions(of: formulas + lengths.compactMap(\.formula)))
  }
}

extension LineAmount {
  fileprivate var lengths: [Length] {
    switch self {
    case .perTime(_, _, let profile):
      [
        profile.phaseIn, profile.delay, profile.halfLife, profile.fadeOut?.after,
        profile.fadeOut?.over,
      ].compactMap(\.self)
    case .instalments(_, let delay): [delay]
    }
  }
}

extension Length {
  fileprivate var formula: Formula? {
    if case .assumption(let id) = self { .assumption(id) } else { nil }
  }
}

extension Cohort.Stay {
  fileprivate var length: Length {
    switch self {
    case .lasts(let length), .halfLife(let length): length
    }
  }
}
