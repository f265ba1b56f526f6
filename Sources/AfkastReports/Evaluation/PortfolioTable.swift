import AfkastDocuments
package import AfkastEngine
package import AfkastModel

/// Several cases in one table: who earns itself back, when, and who never does.
package struct PortfolioTable: Sendable {
  private let evaluations: [Evaluation]
  private let departments: [Department]
  private let language: Language
  private let numbers: NumberText

  package init(_ evaluations: [Evaluation], _ departments: [Department], _ language: Language) {
    self.evaluations = evaluations
    self.departments = departments
    self.language = language
    numbers = NumberText(language)
  }

  /// The table and what it says, ending in a newline.
  package var text: String {
    let columns: [TextTable.Column] = [
      .init("\(say(.caseHeading)), \(say(.thousandKroner))", .left), .init(say(.netHeading)),
      .init(say(.netPresentValueHeading)), .init(say(.backInHeading), .left),
      .init(say(.afterHeading)), .init(say(.promiseHeading), .left),
    ]
    return TextTable(columns, rows: rows).text + "\n" + summaries + frame
  }

  /// The case, and its scenario if it is not the plan.
  private func name(of evaluation: Evaluation) -> String {
    let scenario = evaluation.settings.scenario
    let id = evaluation.businessCase.id.text
    return scenario == .plan ? id : "\(id): \(scenario.name(in: language))"
  }

  private func row(_ evaluation: Evaluation) -> [String] {
    let point = evaluation.payback.point
    return [
      name(of: evaluation), numbers.thousands(evaluation.net.kroner),
      numbers.thousands(evaluation.netPresentValue.kroner),
      evaluation.payback.state.shortText(in: language),
      point.map { String($0.monthsFromFirstOutlay.count) } ?? "",
      evaluation.promise?.shortText(in: language) ?? "",
    ]
  }

  /// The plan's rows, each with the prudent result below it where that was asked for.
  private var rows: [[String]] {
    let prudently = "  " + PrudenceMessage.prudent.text(in: language).lowercased()
    return evaluations.flatMap { evaluation in
      let prudent = evaluation.prudent.map { [prudently] + row($0.evaluation).dropFirst() }
      return [row(evaluation)] + [prudent].compactMap(\.self)
    }
  }

  private var summaries: String {
    let prudent = evaluations.compactMap(\.prudent?.evaluation)
    let plan = summary(of: evaluations)
    let prudently = prudent.isEmpty ? [] : summary(of: prudent).prefix(1)
    return plan.map { $0.wrapped() }.joined()
      + prudently.map { PrudenceMessage.summary($0).text(in: language).wrapped() }.joined()
  }

  /// Who earns itself back, and who was back and lost it again.
  private func summary(of evaluations: [Evaluation]) -> [String] {
    let never = evaluations.filter { $0.payback.state == .never }.map(name)
    let noOutlay = evaluations.filter { $0.payback.state == .noOutlay }.count
    let lost = evaluations.filter(\.payback.lostAgain).map(name)
    let earnBack = evaluations.count - never.count - noOutlay
    let cases = Set(evaluations.map(\.businessCase.id)).count
    let text = say(
      .summary(
        earnBack: earnBack, never: never, noOutlay: noOutlay,
        of: cases == evaluations.count ? .cases(cases) : .scenarios(evaluations.count)))
    return lost.isEmpty ? [text] : [text, say(.lostAgainCases(lost))]
  }

  /// How the figures were made; each way once, where cases of several workspaces differ.
  private var frame: String {
    var lines: [String] = []
    for evaluation in evaluations {
      let settings = evaluation.settings
      let prudence = evaluation.prudent.map { say(.table($0.table.tableUse)) }
      let made = [
        say(.perspective(settings.perspective.name(in: language, departments))),
        say(.discounting(settings.discounting)), prudence,
      ]
      for line in made.compactMap(\.self) where !lines.contains(line) { lines.append(line) }
    }
    return lines.map { $0.wrapped() }.joined()
      + TableNotes(evaluations.flatMap(\.tables), language).illustrative
  }

  private func say(_ message: Message) -> String { message.text(in: language) }
}
