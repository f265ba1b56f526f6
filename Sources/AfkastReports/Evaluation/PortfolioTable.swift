import AfkastDocuments
package import AfkastEngine
package import AfkastModel

/// Several cases in one table: who earns itself back, when, and who never does.
package struct PortfolioTable: Sendable {
  private let evaluations: [Evaluation]
  private let language: Language
  private let numbers: NumberText

  package init(_ evaluations: [Evaluation], _ language: Language) {
    self.evaluations = evaluations
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
    return TextTable(columns, rows: evaluations.map(row)).text + "\n" + summary + frame
  }

  /// The case, and its scenario if it is not the plan.
  private func name(of evaluation: Evaluation) -> String {
    let scenario = evaluation.settings.scenario
    let id = evaluation.businessCase.id.text
    return scenario == .plan ? id : "\(id): \(scenario.key)"
  }

  private func row(_ evaluation: Evaluation) -> [String] {
    let point = evaluation.payback.point
    return [
      name(of: evaluation), numbers.thousands(evaluation.net.kroner),
      numbers.thousands(evaluation.netPresentValue.kroner),
      evaluation.payback.state.shortText(in: language),
      point.map { String($0.monthsFromFirstOutlay.count) } ?? "", promise(evaluation.promise),
    ]
  }

  private func promise(_ outcome: PromiseOutcome?) -> String {
    switch outcome?.state {
    case .early(let months): say(.earlyBy(months.count))
    case .onTime: say(.onTime)
    case .late(let months): say(.lateBy(months.count))
    case .notWithinHorizon: say(.notWithinHorizonShort)
    case .nothingToEarnBack, nil: ""
    }
  }

  private var summary: String {
    let never = evaluations.filter { $0.payback.state == .never }.map(name)
    let noOutlay = evaluations.filter { $0.payback.state == .noOutlay }.count
    let lost = evaluations.filter(\.payback.lostAgain).map(name)
    let text = say(
      .summary(
        earnBack: evaluations.count - never.count - noOutlay, never: never, noOutlay: noOutlay,
        of: evaluations.count)
    ).wrapped()
    return lost.isEmpty ? text : text + say(.lostAgainCases(lost)).wrapped()
  }

  /// How the figures were made; each way once, where cases of several workspaces differ.
  private var frame: String {
    var lines: [String] = []
    for evaluation in evaluations {
      let settings = evaluation.settings
      for message: Message in [
        .perspective(settings.perspective.name(in: language)),
        .discounting(settings.discounting),
      ] where !lines.contains(say(message)) {
        lines.append(say(message))
      }
    }
    return lines.map { $0.wrapped() }.joined()
      + TableNotes(evaluations.flatMap(\.tables), language).illustrative
  }

  private func say(_ message: Message) -> String { message.text(in: language) }
}
