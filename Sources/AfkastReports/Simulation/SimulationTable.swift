import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Several simulated cases in one table, with their sum.
struct SimulationTable {
  private let report: SimulationReport
  private let language: Language
  private let numbers: NumberText
  private let probabilities: ProbabilityText

  init(_ report: SimulationReport, _ language: Language) {
    self.report = report
    self.language = language
    numbers = NumberText(language)
    probabilities = ProbabilityText(language)
  }

  var text: String {
    let sum = report.sum.map { [row(named: say(.allCases), $0)] } ?? []
    let cases = report.simulations.map { row(named: $0.businessCase.id.text, $0.outcome) }
    return TextTable(columns, rows: cases + sum).text + "\n"
      + answer + frame
  }

  private var outcomes: [SimulatedOutcome] {
    report.simulations.map(\.outcome) + [report.sum].compactMap(\.self)
  }

  private var within: WholeMonths? { report.settings.within }

  private var columns: [TextTable.Column] {
    let unit = Message.thousandKroner.text(in: language)
    let case_ = Message.caseHeading.text(in: language)
    return [.init("\(case_), \(unit)", .left), .init(say(.promiseHeading))]
      + (within.map { [.init(say(.withinHeading($0.count)))] } ?? [])
      + [
        .init(say(.everHeading)), .init(say(.monthsHeading)), .init(say(.meanHeading)),
        .init(Percentile.p10.heading), .init(Percentile.p90.heading),
      ]
  }

  private func row(named name: String, _ outcome: SimulatedOutcome) -> [String] {
    let median = outcome.paybackMonths[.p50].map { String($0.count) } ?? say(.notBack)
    let amounts =
      [outcome.meanNetPresentValue]
      + [Percentile.p10, .p90].map { outcome.netPresentValue[$0] }
    return [name, outcome.byPromise.map(probabilities.text) ?? ""]
      + (within == nil ? [] : [outcome.withinMonths.map(probabilities.text) ?? ""])
      + [probabilities.text(of: outcome.paysBack), median]
      + amounts.map { $0.map { numbers.thousands($0.money.kroner) } ?? "" }
  }

  private var answer: String {
    var text = say(.tableExplained).wrapped()
    guard let sum = report.sum else { return text }
    let answer = SimulationAnswer(sum, report.settings, language).text
    text += say(.theSum(answer)).wrapped()
    let ids = Set(report.simulations.map(\.businessCase.id))
    let alternatives = report.simulations.map(\.businessCase)
      .filter { $0.alternativeTo.map(ids.contains) ?? false }.map(\.id.text)
    if !alternatives.isEmpty { text += say(.alternatives(alternatives)).wrapped() }
    if Set(report.simulations.map(\.businessCase.prices)).count > 1 {
      text += Message.comparison(.caveat(.pricesDiffer)).text(in: language).wrapped()
    }
    let isShared = report.simulations.flatMap(\.simulated.uncertain)
      .contains { $0.assumption.sharedPlace != nil }
    let made = [say(.sumMade(sum.horizon.first))] + (isShared ? [say(.sharedDraws)] : [])
    return text + made.joined(separator: " ").wrapped()
  }

  /// How the figures were made; each way once, where cases of several workspaces differ.
  private var frame: String {
    let settings = report.settings
    var lines = [
      say(
        .made(
          draws: settings.draws.count, replicates: DrawCount.replicates, seed: settings.seed,
          error: outcomes.map(\.greatestError).max() ?? 0))
    ]
    for simulation in report.simulations {
      let settings = simulation.plan.settings
      let made: [Message] = [
        .perspective(settings.perspective.name(in: language, report.departments)),
        .discounting(settings.discounting),
      ]
      for line in made.map({ $0.text(in: language) }) where !lines.contains(line) {
        lines.append(line)
      }
    }
    return lines.map { $0.wrapped() }.joined()
      + TableNotes(report.simulations.flatMap(\.tables), language).illustrative
  }

  private func say(_ message: SimulationMessage) -> String { message.text(in: language) }
}
