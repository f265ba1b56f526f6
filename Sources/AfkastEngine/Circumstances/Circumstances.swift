public import AfkastModel

/// A case's assumptions and cohorts with values: what formulas are evaluated in.
public struct Circumstances: Sendable {
  /// The months of the case.
  public let horizon: MonthSpan
  /// Months by which every line comes later.
  public let shift: WholeMonths
  /// How lines are corrected for want of evidence, if they are.
  let corrections: LineCorrections?
  /// The months in which a line has no time profile.
  let levelMonths: [LineID: [Bool]]
  /// Whether amounts may be below nothing.
  let allowsLosses: Bool
  private var constants: [AssumptionID: Quotient] = [:]
  private var byMonth: [AssumptionID: [Quotient]] = [:]
  /// Assumptions that others make.
  private(set) var derived: [AssumptionID: Formula] = [:]
  private(set) var cohorts: [CohortID: CohortSeries] = [:]

  /// Gives a case's assumptions their values; `EvaluationFailure` if a cohort cannot be computed.
  public init(of businessCase: BusinessCase, _ setting: AssumptionSetting = .plan)
    throws(EvaluationFailure)
  {
    horizon = businessCase.horizon
    shift = setting.shift
    corrections = setting.corrections
    levelMonths = setting.levelMonths
    allowsLosses = setting.allowsLosses
    for assumption in businessCase.assumptions { give(assumption, its: setting) }
    // A cohort's inflow may be made from another cohort, which must then be known.
    var waiting = businessCase.cohorts
    while !waiting.isEmpty {
      let ready = waiting.firstIndex { cohort in
        cohort.inflow.allSatisfy { isKnown($0.entrants.formula) }
      }
      let cohort = waiting.remove(at: ready ?? 0)
      cohorts[cohort.id] = try CohortSeries(cohort, in: self)
    }
  }

  private mutating func give(_ assumption: Assumption, its setting: AssumptionSetting) {
    let id = assumption.id
    if let values = setting.byMonth[id], values.count == horizon.count {
      byMonth[id] = values
    } else if let value = setting.values[id] {
      constants[id] = value
    } else if case .formula(let written) = assumption.value {
      let factor = setting.factors[id].map(Formula.literal)
      derived[id] = factor.map { .product($0, written.formula) } ?? written.formula
    } else if case .byYear = assumption.value {
      let factor = setting.factors[id] ?? .one
      byMonth[id] = (0..<horizon.count).map { [horizon, shift] index in
        // A shift moves what comes year by year with everything else.
        factor * assumption.value.planned(in: horizon.month(at: index - shift.count).year)
      }
    } else {
      constants[id] = assumption.value.planned(in: horizon.first.year)
    }
  }

  /// The value of an assumption in a month.
  func value(of id: AssumptionID, at index: Int) -> Quotient {
    constants[id] ?? byMonth[id]?[index] ?? .zero
  }

  /// Whether all cohorts that a formula needs have been computed.
  private func isKnown(_ formula: Formula) -> Bool {
    formula.cohorts.allSatisfy { cohorts[$0] != nil }
      && formula.assumptions.allSatisfy { derived[$0].map(isKnown) ?? true }
  }

  /// Whether a formula gives the same in every month.
  func isConstant(_ formula: Formula) -> Bool {
    formula.cohorts.isEmpty
      && formula.assumptions.allSatisfy { id in
        byMonth[id] == nil && derived[id].map(isConstant) ?? true
      }
  }

  /// The index in which a month of the plan stands after the shift, within the horizon.
  ///
  /// A shift moves the years of a formula with its line.
  func index(ofPlanned month: Month) -> Int {
    min(max(0, horizon.first.distance(to: month) + shift.count), horizon.count - 1)
  }

  /// A length of time, with the value that an assumption has in the plan's first month; never
  /// negative.
  func months(of length: Length) -> Months {
    switch length {
    case .fixed(let months): months
    case .assumption(let id):
      Months(
        max(0, (try? value(of: .assumption(id), at: index(ofPlanned: horizon.first)))?.value ?? 0)
      ) ?? .zero
    }
  }

  /// A profile with its lengths; ramps are at least a month, whatever an assumption says.
  func profile(_ terms: ProfileTerms) -> TimeProfile {
    let fadeOut = terms.fadeOut.flatMap { fadeOut in
      TimeProfile.FadeOut(
        after: months(of: fadeOut.after), over: atLeastOneMonth(fadeOut.over))
    }
    let halfLife = terms.halfLife.map(months(of:)).flatMap { $0 == .zero ? nil : $0 }
    return TimeProfile(
      phaseIn: atLeastOneMonth(terms.phaseIn), delay: months(of: terms.delay), fadeOut: fadeOut,
      halfLife: halfLife) ?? .level
  }

  private func atLeastOneMonth(_ length: Length) -> Months {
    let months = months(of: length)
    return months.count < 1 ? .one : months
  }
}
