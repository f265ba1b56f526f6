public import AfkastModel

/// The discount factor of each month of a case.
public struct DiscountFactors: Sendable {
  /// D(m), the value today of one krone in month m; more than 0.
  public let factors: [Double]

  /// Computes the factors of a horizon.
  public init(_ discounting: Discounting, over horizon: MonthSpan) {
    let logarithms = BandLogarithms(discounting.schedule)
    switch discounting.step {
    case .month:
      let shift = discounting.timing.steps
      factors = (0..<horizon.count).map { index in
        logarithms.factor(afterYears: (Double(index) + shift) / 12)
      }
    case .year:
      let firstYear = horizon.first.year.number
      let byYear = horizon.years.map { year in
        logarithms.factor(afterYears: Double(year.number - firstYear) + discounting.timing.steps)
      }
      factors = (0..<horizon.count).map { index in
        byYear[horizon.month(at: index).year.number - firstYear]
      }
    }
  }

  /// The present value of one amount a month, summed in order of months.
  public func presentValue(of months: [Money]) -> UnroundedMoney {
    var sum = 0.0
    for (factor, money) in zip(factors, months) { sum += factor * Double(money.ore) }
    return UnroundedMoney(ore: sum)
  }
}

extension DiscountSchedule {
  /// The factor after so many years: effective rates, chained across bands (DESIGN.md section 5).
  public func factor(afterYears years: Double) -> Ratio? {
    Ratio(BandLogarithms(self).factor(afterYears: years))
  }
}

/// The logarithm of one plus the rate of each band, taken once for all months.
private struct BandLogarithms {
  private let bands: [(fromYear: Double, logarithm: Double)]

  init(_ schedule: DiscountSchedule) {
    bands = schedule.bands.map { (Double($0.fromYear), _log(1 + $0.rate.value)) }
  }

  func factor(afterYears years: Double) -> Double {
    var exponent = 0.0
    for (index, band) in bands.enumerated() where years > band.fromYear {
      let end = index + 1 < bands.count ? min(years, bands[index + 1].fromYear) : years
      exponent += (end - band.fromYear) * band.logarithm
    }
    return _exp(-exponent)
  }
}
