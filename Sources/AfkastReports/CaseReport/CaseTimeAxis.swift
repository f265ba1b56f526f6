import AfkastCharts
import AfkastEngine
import AfkastModel

/// The months of a case as places on a chart: 0 where it begins, 1 at the end of its first month.
struct CaseTimeAxis {
  private let horizon: MonthSpan
  private let language: Language

  init(_ horizon: MonthSpan, _ language: Language) {
    self.horizon = horizon
    self.language = language
  }

  var start: Double { 0 }
  var end: Double { Double(horizon.count) }

  /// The end of a month.
  func place(_ month: Month) -> Double { Double(horizon.first.distance(to: month) + 1) }

  /// A tick where each year begins.
  var axis: Axis {
    let years = horizon.years.map { year in
      Tick(
        max(0, Double(horizon.first.distance(to: year.months.first))), String(year.number))
    }
    return Axis("", .given(years))
  }

  /// The month of the status, where the case has it.
  func status(_ asOf: Month, _ words: String) -> [Rule] {
    horizon.contains(asOf) ? [Rule(at: place(asOf), words)] : []
  }
}

/// Kroner as a chart's axis has them: in the unit that suits the largest.
struct MoneyScale {
  let title: String
  private let divisor: Double
  private let decimals: Int
  private let numbers: NumberText

  init(largest kroner: Double, _ language: Language) {
    numbers = NumberText(language)
    let isLarge = kroner >= 2_000_000
    divisor = isLarge ? 1_000_000 : 1_000
    decimals = isLarge && kroner < 20_000_000 ? 1 : 0
    title =
      switch language {
      case .danish: isLarge ? "mio. kr." : "t.kr."
      case .english: isLarge ? "DKK million" : "DKK 1,000"
      }
  }

  var axis: Axis {
    let (numbers, divisor, decimals) = (numbers, divisor, decimals)
    return Axis(title, .round { numbers.plain($0 / divisor, upTo: decimals) })
  }
}
