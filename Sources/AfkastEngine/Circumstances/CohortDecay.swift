import AfkastModel

/// How those who entered a cohort leave it again.
struct CohortDecay: Sendable {
  private enum Stay {
    case lasts(Double)
    case halfLife(Double)
  }

  private let stay: Stay

  init(_ stay: Cohort.Stay, in circumstances: Circumstances) {
    switch stay {
    case .lasts(let length): self.stay = .lasts(circumstances.months(of: length).count)
    case .halfLife(let length): self.stay = .halfLife(circumstances.months(of: length).count)
    }
  }

  /// The part of a month that entrants are active `age` months after they entered: the length of
  /// [a − ½, a + ½] ∩ [0, lasts], or the integral of 2^(−t/h) over it.
  func weight(atAge age: Int) -> Double {
    let (from, to) = ages(Double(age))
    return weight(from: from, to: to)
  }

  /// The ages, in months, that entrants have in the month `age` months after they entered.
  func ages(_ age: Double) -> (from: Double, to: Double) {
    let from = max(0, age - 0.5)
    guard case .lasts(let length) = stay else { return (from, age + 0.5) }
    return (from, max(from, min(age + 0.5, length)))
  }

  /// How many person-months fall between two ages, of one person who entered.
  func weight(from: Double, to: Double) -> Double {
    switch stay {
    case .lasts: return to - from
    case .halfLife(let halfLife):
      guard halfLife > 0 else { return 0 }
      return (_exp2(-from / halfLife) - _exp2(-to / halfLife)) * halfLife / _log(2)
    }
  }
}
