import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// The plan and the prudent result side by side, and what was corrected by how much.
struct PrudentScreen {
  private let evaluation: Evaluation
  private let prudent: PrudentEvaluation
  private let language: Language
  private let numbers: NumberText

  /// Nil where nobody asked for prudence.
  init?(_ evaluation: Evaluation, _ language: Language) {
    guard let prudent = evaluation.prudent else { return nil }
    self.evaluation = evaluation
    self.prudent = prudent
    self.language = language
    numbers = NumberText(language)
  }

  /// What the prudent result means, in a sentence.
  var sentence: String {
    say(.verdict(EvaluationSentence(prudent.evaluation, language).verdict))
  }

  /// The results side by side.
  var results: String {
    let scenario = evaluation.settings.scenario
    let plan = scenario == .plan ? say(.plan) : scenario.name(in: language)
    let both = [evaluation, prudent.evaluation]
    let amounts: [Message.Figure] = [.totalCosts, .totalBenefits, .net, .netPresentValue]
    var rows = amounts.map { figure in
      [Message.figure(figure).text(in: language)]
        + both.map { FigureList($0, language).text(of: figure) }
    }
    rows.append(
      [Message.backInHeading.text(in: language)]
        + both.map { $0.payback.state.shortText(in: language) })
    rows.append(
      [Message.comparison(.afterMonths).text(in: language)]
        + both.map { $0.payback.point.map { String($0.monthsFromFirstOutlay.count) } ?? "–" })
    if evaluation.promise != nil {
      rows.append(
        [Message.promiseHeading.text(in: language)]
          + both.map { $0.promise?.shortText(in: language) ?? "" })
    }
    return TextTable(
      [.init(say(.sideBySide), .left), .init(plan), .init(say(.prudent))], rows: rows
    ).text
  }

  /// The correction of each line in kroner, so that they can be added up by hand.
  var corrections: String {
    let totals = [
      total(.costsHeading, evaluation.totalCosts, prudent.costsChange),
      total(.benefitsHeading, evaluation.totalBenefits, prudent.benefitsChange),
      total(.netHeading, evaluation.net, prudent.netChange),
    ]
    return TextTable(
      [
        .init(say(.corrections), .left), .init(say(.evidence), .left), .init("%"),
        .init(say(.plan)), .init(say(.correction)),
      ], rows: prudent.corrections.map(row) + totals
    ).text
  }

  /// The table that was used, with its source.
  var frame: String { TableNotes([prudent.table.tableUse], language).text }

  private func row(_ correction: LineCorrection) -> [String] {
    let change = correction.factor.change
    let percent = numbers.plain(change.magnitude * 100, upTo: 2)
    return [
      title(correction.line), evidence(correction.evidence),
      change == 0 ? "0" : (change > 0 ? "+" : "\u{2212}") + percent,
      kroner(correction.planned), signed(correction.change),
    ]
  }

  private func title(_ line: Line) -> String {
    line.title?.visible ?? line.id.text
  }

  private func evidence(_ evidence: LineEvidence) -> String {
    switch evidence {
    case .stated(let level): "\(level.rawValue)"
    case .assumption(let id, let level):
      "\(level.rawValue), \(id.text.count > 15 ? id.text.prefix(14) + "…" : id.text[...])"
    case .knownPrice: say(.knownPrice)
    case .unstated: say(.unstated)
    }
  }

  private func total(_ heading: Message, _ planned: Money, _ change: Money) -> [String] {
    [heading.text(in: language), "", "", kroner(planned), signed(change)]
  }

  private func signed(_ change: Money) -> String { (change > .zero ? "+" : "") + kroner(change) }

  private func kroner(_ money: Money) -> String {
    numbers.decimal(money.kroner, decimals: money.ore.isMultiple(of: 100) ? 0 : 2)
  }

  private func say(_ message: PrudenceMessage) -> String { message.text(in: language) }
}
