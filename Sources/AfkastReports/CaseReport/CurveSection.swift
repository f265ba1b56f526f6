import AfkastCharts
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// The cumulative net: what was measured, what was planned, and what is expected with its fan.
struct CurveSection {
  private let reported: ReportedCase
  private let language: Language
  private let numbers: NumberText

  init(_ reported: ReportedCase, _ language: Language) {
    self.reported = reported
    self.language = language
    numbers = NumberText(language)
  }

  /// Nil where the case cannot be computed; its numbers stand in the annex.
  var section: Page.Section? {
    guard let review = reported.review else { return nil }
    let title = say(.curveTitle)
    let conclusion = conclusion(review)
    let picture = chart(review).responsive(
      TextAlternative(id: "curve-chart", title: title, conclusion))
    return Page.Section(
      id: "curve", title: title,
      [.figure(Figure(title: say(.curveFigure), conclusion: conclusion, picture, table: nil))])
  }

  private func conclusion(_ review: CaseReview) -> String {
    let forecast = review.curves.forecast
    let toDate = review.curves.measured.map { measured in
      FrontMessage.ToDate(
        month: measured.horizon.last, measured: amount(measured.total),
        plan: amount(review.plan.cumulative(at: measured.horizon.last)))
    }
    let last = reported.outlook?.fan.last
    let ends = [Percentile.p10, .p90].compactMap { last?[$0]?.kroner }
    let isOpen = ends.count == 2 && ends[0] != ends[1]
    return say(
      .curve(
        toDate, end: amount(forecast.total), forecast.horizon.last,
        range: isOpen ? (numbers.amount(ends[0]), numbers.amount(ends[1])) : nil))
  }

  private func amount(_ money: Money) -> String { numbers.amount(money.kroner) }

  private func chart(_ review: CaseReview) -> LineChart {
    let fan = CurveFan(reported, review)
    let curves = review.curves
    let all = [review.plan, curves.measured, curves.forecast].compactMap(\.self)
    let largest = all.flatMap(\.cumulative).map(\.kroner.magnitude).max() ?? 0
    let time = CaseTimeAxis(curves.forecast.horizon, language)
    func points(_ curve: Curve, from first: Int = 0) -> [LineChart.Point] {
      curve.cumulative.indices.dropFirst(first).map { index in
        .init(time.place(curve.horizon.month(at: index)), curve.cumulative[index].kroner)
      }
    }
    let passed = curves.measured?.cumulative.count ?? 0
    let series: [LineChart.Series?] = [
      .init(say(.plan), .plan, points(review.plan)),
      .init(say(.latest), .forecast, points(curves.forecast, from: max(0, passed - 1))),
      curves.measured.map { .init(say(.measured), .actual, points($0)) },
    ]
    return LineChart(
      series.compactMap(\.self), bands: fan.bands(on: time, language), marks: marks(review, time),
      rules: time.status(reported.asOf, say(.statusRule)), x: time.axis,
      y: MoneyScale(largest: largest, language).axis, empty: say(.nothingOut), height: 120)
  }

  private func marks(_ review: CaseReview, _ time: CaseTimeAxis) -> [LineChart.Mark] {
    func mark(_ payback: Payback?, _ kind: LineChart.Kind, _ name: FrontMessage)
      -> LineChart.Mark?
    {
      payback?.point.map { point in
        LineChart.Mark(
          at: time.place(point.month), kind,
          "\(say(name)): \(MonthText(language).long(point.month))")
      }
    }
    return [
      mark(review.plan.payback, .plan, .plan),
      mark(review.curves.forecast.payback, .forecast, .latest),
    ].compactMap(\.self)
  }

  private func say(_ message: FrontMessage) -> String { message.text(in: language) }
}

extension Curve {
  /// The net to the end of a month, or of the last one before it; nothing before the first.
  func cumulative(at month: Month) -> Money {
    let distance = horizon.first.distance(to: month)
    return distance < 0 ? .zero : cumulative[min(distance, cumulative.count - 1)]
  }
}
