import AfkastDiagnostics
import AfkastDocuments
package import AfkastEngine
package import AfkastModel

/// One case on one screen of 80 columns: the verdict first, then the figures behind it.
package struct CaseScreen: Sendable {
  private let evaluation: Evaluation
  private let facts: FactsToDate?
  private let departments: [Department]
  private let language: Language
  private let numbers: NumberText
  private let isMonthly: Bool

  package init(
    _ evaluation: Evaluation, _ facts: FactsToDate? = nil, _ departments: [Department],
    _ language: Language, monthly: Bool = false
  ) {
    self.evaluation = evaluation
    self.facts = facts
    self.departments = departments
    self.language = language
    numbers = NumberText(language)
    isMonthly = monthly
  }

  /// The screen, ending in a newline.
  package var text: String {
    let parts = [
      heading, verdict, prudent?.results, prudent?.corrections, figures, factsToDate,
      pockets, years, isMonthly ? months : nil, switching, tornado, frame,
    ]
    return parts.compactMap { $0 }.joined(separator: "\n")
  }

  private var heading: String {
    let id = evaluation.businessCase.id.text
    return "\(evaluation.businessCase.title.visible) (\(id))".wrapped()
  }

  private var verdict: String {
    let sentence = EvaluationSentence(evaluation, language)
    var text = ([sentence.verdict] + [sentence.discounted].compactMap { $0 })
      .joined(separator: " ").wrapped()
    if let prudent { text += prudent.sentence.wrapped() }
    if evaluation.unharvested > .zero {
      text += say(.unharvested(evaluation.unharvested.kroner)).wrapped()
    }
    let quality = evaluation.businessCase.qualityBenefits.count
    if quality > 0 { text += say(.qualityBenefits(quality)).wrapped() }
    return text
  }

  private var prudent: PrudentScreen? { PrudentScreen(evaluation, language) }

  private var figures: String {
    let figures = FigureList(evaluation, language)
    return TextTable(
      [.init("", .left), .init("", .left)],
      rows: Message.Figure.allCases.map { [say(.figure($0)), figures.text(of: $0)] }
    ).text
  }

  private var factsToDate: String? {
    facts.map { FactsToDateText($0, language).text }
  }

  private var pockets: String? { PocketTable(evaluation, departments, language).text }

  private var years: String {
    let columns: [Message] = [.costsHeading, .benefitsHeading, .netHeading, .cumulativeHeading]
    return TextTable(
      [.init("\(say(.yearHeading)), \(say(.thousandKroner))", .left)]
        + columns.map { .init(say($0)) },
      rows: evaluation.years.map { year in
        [String(year.year.number)]
          + [year.costs, year.benefits, year.net, year.cumulative].map(thousands)
      }
    ).text
  }

  private var months: String {
    let columns: [Message] = [
      .costsHeading, .benefitsHeading, .netHeading, .cumulativeHeading, .discountedHeading,
    ]
    let flow = evaluation.flow
    return TextTable(
      [.init("\(say(.monthHeading)), \(say(.thousandKroner))", .left)]
        + columns.map { .init(say($0)) },
      rows: flow.net.indices.map { index in
        [flow.horizon.month(at: index).description]
          + [flow.costs[index], flow.benefits[index], flow.net[index], flow.cumulative[index]]
          .map(thousands) + [numbers.thousands(evaluation.discountedCumulative[index].kroner)]
      }
    ).text
  }

  private var switching: String {
    say(.switchingTitle) + "\n" + SwitchingTable(evaluation, language).text
  }

  private var tornado: String? { TornadoTable(evaluation, language).text }

  private var frame: String {
    let settings = evaluation.settings
    let lines: [Message] = [
      .caseFrame(evaluation.flow.horizon, prices: evaluation.businessCase.prices),
      .perspective(settings.perspective.name(in: language, departments)),
      .discounting(settings.discounting),
    ]
    let scenario: [Message] = settings.scenario == .plan ? [] : [.scenario(settings.scenario.key)]
    return (scenario + lines).map { say($0).wrapped() }.joined()
      + TableNotes(evaluation.tables, language).text + (prudent?.frame ?? "")
  }

  private func thousands(_ money: Money) -> String { numbers.thousands(money.kroner) }

  private func say(_ message: Message) -> String { message.text(in: language) }
}
