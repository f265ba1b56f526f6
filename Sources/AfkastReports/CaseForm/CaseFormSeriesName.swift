package import AfkastExchange

/// What a series of values over time is called.
package struct CaseFormSeriesName: Worded {
  private let series: CaseFormSeries

  package init(series: CaseFormSeries) {
    self.series = series
  }

  package var danish: String { "\(series.sheet.danish): \(series.item)" }
  package var english: String { "\(series.sheet.english): \(series.item)" }
}
