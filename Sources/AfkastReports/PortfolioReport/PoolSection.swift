import AfkastCharts
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// The pool over time: what was drawn and returned, as planned, and as it is expected to go on.
struct PoolSection {
  private let report: PortfolioReport
  private let cells: ReportCells
  private let numbers: NumberText

  init(_ report: PortfolioReport) {
    self.report = report
    cells = ReportCells(report.language)
    numbers = NumberText(report.language)
  }

  /// Nil without cases that count.
  var section: Page.Section? {
    guard let years = report.portfolio.sums?.years, !years.isEmpty else { return nil }
    let title = report.say(.poolTitle)
    let conclusion = conclusion(years)
    let words = TextAlternative(id: "pool-chart", title: title, conclusion)
    return Page.Section(
      id: "pool", title: title,
      [
        .figure(
          Figure(
            title: report.say(.poolFigure), conclusion: conclusion,
            chart(years).responsive(words), table: table(years)))
      ])
  }

  private func conclusion(_ years: [Portfolio.PoolYear]) -> String {
    let deepest = years.min { $0.cumulative.forecast.net < $1.cumulative.forecast.net }
    let back = years.indices.first { index in
      years[index...].allSatisfy { $0.cumulative.forecast.net >= .zero }
    }
    let hasDebt = (deepest?.cumulative.forecast.net ?? .zero) < .zero
    return report.say(
      .pool(
        deepest: deepest.flatMap {
          hasDebt ? (numbers.amount(-$0.cumulative.forecast.net.kroner), $0.year) : nil
        }, back: back.map { years[$0].year },
        end: years.last.map { (numbers.amount($0.cumulative.forecast.net.kroner), $0.year) }))
  }

  /// The years of the as-of month and before it, which have amounts to date.
  private func passed(_ years: [Portfolio.PoolYear]) -> [Portfolio.PoolYear] {
    years.filter { $0.year <= report.frame.asOf.year }
  }

  private func chart(_ years: [Portfolio.PoolYear]) -> LineChart {
    let first = years[0].year.number
    /// The end of a year, or the as-of month in the year that it is in.
    func place(_ year: Year, toDate: Bool = false) -> Double {
      let isOpen = toDate && year == report.frame.asOf.year
      return Double(year.number - first)
        + (isOpen ? Double(report.frame.asOf.number) / 12 : 1)
    }
    func points(
      _ years: some Collection<Portfolio.PoolYear>, toDate: Bool = false,
      _ money: (PoolAmounts) -> Money
    ) -> [LineChart.Point] {
      [.init(0, 0)]
        + years.map { .init(place($0.year, toDate: toDate), money($0.cumulative).kroner) }
    }
    let passed = passed(years)
    let all = years.flatMap {
      [$0.cumulative.forecast.net, $0.cumulative.planned, $0.cumulative.toDate.net]
    }
    let ahead = years.filter { $0.year >= report.frame.asOf.year }
    let forecast = points(ahead) { $0.forecast.net }.dropFirst(passed.isEmpty ? 0 : 1)
    let known = points(passed, toDate: true) { $0.toDate.net }
    return LineChart(
      [
        .init(report.say(.plannedLine), .plan, points(years) { $0.planned }),
        .init(report.say(.forecastLine), .forecast, Array(forecast)),
        .init(report.say(.knownLine), .actual, passed.isEmpty ? [] : known),
      ], rules: rules(years, first), x: axis(years),
      y: MoneyScale(largest: all.map(\.kroner.magnitude).max() ?? 0, report.language).axis,
      empty: report.say(.noMoney), height: 200)
  }

  private func rules(_ years: [Portfolio.PoolYear], _ first: Int) -> [Rule] {
    let asOf = report.frame.asOf
    let place = Double(asOf.year.number - first) + Double(asOf.number) / 12
    return passed(years).isEmpty || place > Double(years.count)
      ? [] : [Rule(at: place, FrontMessage.statusRule.text(in: report.language))]
  }

  private func axis(_ years: [Portfolio.PoolYear]) -> Axis {
    Axis("", .given(years.enumerated().map { Tick(Double($0), String($1.year.number)) }))
  }

  private func table(_ years: [Portfolio.PoolYear]) -> DataTable {
    let columns: [PortfolioMessage] = [
      .drawnColumn, .returnedColumn, .knownLine, .expectedCosts, .expectedBenefits,
      .forecastLine, .plannedLine,
    ]
    return DataTable(
      caption: report.say(.poolCaption),
      [.init(report.say(.yearColumn), isNumeric: false)]
        + columns.map { .init(report.say($0)) },
      years.map(row), notes: [report.say(.poolNote)])
  }

  private func row(_ year: Portfolio.PoolYear) -> DataTable.Row {
    let isPassed = year.year <= report.frame.asOf.year
    let (own, sum) = (year.amounts, year.cumulative)
    let known = [own.toDate.costs, own.toDate.benefits, sum.toDate.net]
    return DataTable.Row(
      .body,
      [.text(String(year.year.number))] + known.map { isPassed ? cells.thousands($0) : .empty }
        + [own.forecast.costs, own.forecast.benefits, sum.forecast.net, sum.planned].map {
          cells.thousands($0)
        })
  }
}
