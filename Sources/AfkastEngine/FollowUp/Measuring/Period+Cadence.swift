import AfkastModel

extension Period {
  /// How often something is measured that is measured by such periods.
  var cadence: Cadence {
    switch self {
    case .day, .week, .fortnight: .fortnight
    case .month: .month
    case .quarter: .quarter
    case .halfYear: .halfYear
    case .year: .year
    }
  }
}
