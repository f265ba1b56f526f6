import AfkastModel

/// The unrounded øre that a line of money per time has in each month, before its profile: one
/// quotient for all months, or one a month.
struct MonthlyRates {
  private let numerators: [Double]
  /// What the numerators are to be divided by, last of all.
  let denominator: Double

  init(
    _ rate: FlowRate, from first: Int, through last: Int, in circumstances: Circumstances
  ) throws(LineProblem) {
    switch rate {
    case .certain(let rate):
      self.init(constant: rate.orePerMonth.numerator, over: rate.orePerMonth.denominator)
    case .formula(let written) where circumstances.isConstant(written.formula):
      let value = try circumstances.amount(of: written.formula, at: max(0, first))
      self.init(constant: value.numerator * 100, over: value.denominator)
    case .formula(let written):
      var values: [Quotient] = []
      for index in first...max(first, last) {
        try values.append(circumstances.amount(of: written.formula, at: max(0, index)))
      }
      let common = values.first?.denominator ?? 1
      let isCommon = values.allSatisfy { $0.denominator == common }
      self.init(
        values.map { isCommon ? $0.numerator * 100 : $0.value * 100 }, over: isCommon ? common : 1)
    }
  }

  private init(constant: Double, over denominator: Double) {
    self.init([constant], over: denominator)
  }

  private init(_ numerators: [Double], over denominator: Double) {
    self.numerators = numerators
    self.denominator = denominator
  }

  /// The numerator of month `k` of the line.
  func numerator(of k: Int) -> Double {
    numerators.count == 1 ? numerators[0] : numerators[min(k, numerators.count - 1)]
  }
}

extension MonthlyRates {
  /// The numerator of month `k` of a line that comes later as a whole, with what it has in each of its
  /// years; between months it is shared by them.
  func numerator(of k: Int, later delay: Double) -> Double {
    if numerators.count == 1 { return numerators[0] }
    let whole = Int(delay)
    let fraction = delay - Double(whole)
    return numerator(of: max(0, k - whole)) * (1 - fraction)
      + numerator(of: max(0, k - whole - 1)) * fraction
  }
}

/// What can be wrong with the months of one line.
enum LineProblem: Error {
  case overflow
  case divisionByZero
  case mayDivideByZero
  case negativeAmount

  var reason: EvaluationFailure.Reason {
    switch self {
    case .overflow: .overflow
    case .divisionByZero: .divisionByZero
    case .mayDivideByZero: .mayDivideByZero
    case .negativeAmount: .negativeAmount
    }
  }
}

extension Circumstances {
  /// The money that a formula gives in a month, in kroner; negative only where losses are allowed.
  func amount(of formula: Formula, at index: Int) throws(LineProblem) -> Quotient {
    do {
      let value = try value(of: formula, at: min(index, horizon.count - 1))
      guard value.value.isFinite else { throw LineProblem.overflow }
      guard value.value >= 0 || allowsLosses else { throw LineProblem.negativeAmount }
      return value
    } catch let problem as LineProblem {
      throw problem
    } catch {
      throw .divisionByZero
    }
  }
}
