import AfkastCharts
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Why the forecast is another than the plan, step by step to the øre.
struct BridgeSection {
  private let reported: ReportedCase
  private let language: Language
  private let cells: ReportCells
  private let numbers: NumberText

  init(_ reported: ReportedCase, _ language: Language) {
    self.reported = reported
    self.language = language
    cells = ReportCells(language)
    numbers = NumberText(language)
  }

  /// Nil where the case cannot be computed.
  var section: Page.Section? {
    guard let bridge = reported.status?.bridge else { return nil }
    let title = say(.bridgeTitle)
    let steps = bridge.steps.filter { $0.change != .zero }
    guard !steps.isEmpty else {
      return Page.Section(id: "bridge", title: title, [.paragraph(say(.bridgeSame))])
    }
    let conclusion = conclusion(bridge, steps)
    let picture = chart(bridge, steps).responsive(
      TextAlternative(id: "bridge-chart", title: title, conclusion))
    return Page.Section(
      id: "bridge", title: title,
      [
        .figure(
          Figure(
            title: say(.bridgeFigure), conclusion: conclusion, picture,
            table: table(bridge, steps)))
      ])
  }

  /// What weighs most is named.
  private func conclusion(_ bridge: Bridge, _ steps: [Bridge.Step]) -> String {
    let largest = steps.max { $0.change.ore.magnitude < $1.change.ore.magnitude }
    return say(
      .bridge(
        plan: numbers.amount(bridge.plan.kroner), forecast: numbers.amount(bridge.forecast.kroner),
        most: largest.map { (name(of: $0.cause), signed($0.change)) }))
  }

  private func chart(_ bridge: Bridge, _ steps: [Bridge.Step]) -> WaterfallChart {
    let first = WaterfallChart.Step(
      say(.planned), .total, bridge.plan.kroner, numbers.amount(bridge.plan.kroner))
    let last = WaterfallChart.Step(
      say(.forecast), .total, bridge.forecast.kroner, numbers.amount(bridge.forecast.kroner))
    let changes = steps.map {
      WaterfallChart.Step(name(of: $0.cause), .change, $0.change.kroner, signed($0.change))
    }
    let largest =
      ([bridge.plan, bridge.forecast] + steps.map(\.change))
      .map(\.kroner.magnitude).max() ?? 0
    return WaterfallChart(
      [first] + changes + [last], axis: MoneyScale(largest: largest, language).axis,
      empty: say(.bridgeSame))
  }

  private func table(_ bridge: Bridge, _ steps: [Bridge.Step]) -> DataTable {
    let changes = steps.map {
      DataTable.Row(.body, [.text(name(of: $0.cause)), cells.exact($0.change)])
    }
    return DataTable(
      caption: say(.bridgeCaption(reported.businessCase.prices)),
      [.init(say(.causeColumn), isNumeric: false), .init(say(.amountColumn))],
      [DataTable.Row(.body, [.text(say(.planned)), cells.exact(bridge.plan)])] + changes
        + [DataTable.Row(.total, [.text(say(.forecast)), cells.exact(bridge.forecast)])])
  }

  private func name(of cause: Bridge.Cause) -> String {
    StatusMessage.cause(cause).text(in: language)
  }

  private func signed(_ money: Money) -> String {
    (money > .zero ? "+" : "") + numbers.amount(money.kroner)
  }

  private func say(_ message: AnalysisMessage) -> String { message.text(in: language) }
}
