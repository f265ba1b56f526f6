import AfkastCharts
import AfkastEngine
import AfkastModel

/// Between which amounts the cumulative net will lie, from the as-of month on.
struct CurveFan {
  private let months: [(month: Month, values: [Percentile: UnroundedMoney])]

  init(_ reported: ReportedCase, _ review: CaseReview) {
    let horizon = review.curves.forecast.horizon
    let all = (reported.outlook?.fan ?? []).enumerated().map { index, values in
      (month: horizon.month(at: index), values: values)
    }
    // Nothing is open in the months that have passed; the last of them is where the fan begins.
    months = all.filter { $0.month >= reported.asOf }
  }

  /// Nothing where no draw differs from another.
  func bands(on time: CaseTimeAxis, _ language: Language) -> [LineChart.Band] {
    guard isOpen else { return [] }
    func points(_ percentile: Percentile) -> [LineChart.Point] {
      months.compactMap { month, values in
        values[percentile].map { LineChart.Point(time.place(month), $0.kroner) }
      }
    }
    let names: [(FrontMessage, LineChart.Band.Reach, Percentile, Percentile)] = [
      (.outerFan, .outer, .p10, .p90), (.innerFan, .inner, .p25, .p75),
    ]
    return names.map { name, reach, low, high in
      LineChart.Band(name.text(in: language), reach, low: points(low), high: points(high))
    }
  }

  private var isOpen: Bool {
    months.contains { $0.values[.p10] != $0.values[.p90] }
  }
}
