import AfkastCharts
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// When the money is back: as promised, as planned, as last forecast, and as is certain.
struct PaybackSection {
  private let reported: ReportedCase
  private let language: Language
  private let cells: ReportCells

  init(_ reported: ReportedCase, _ language: Language) {
    self.reported = reported
    self.language = language
    cells = ReportCells(language)
  }

  /// Nil where the case cannot be computed.
  var section: Page.Section? {
    guard let review = reported.review else { return nil }
    let steps = PaybackSteps(reported, review, language).all
    let conclusion = conclusion(steps)
    let figure = Figure(
      title: say(.ladderTitle), conclusion: conclusion,
      ladder(review, steps).responsive(
        TextAlternative(id: "payback-chart", title: say(.ladderTitle), conclusion)),
      table: nil)
    return Page.Section(id: "payback", title: say(.paybackTitle), [.figure(figure)])
  }

  private func conclusion(_ steps: [PaybackSteps.Step]) -> String {
    say(.ladder(steps.map { ($0.name, $0.month.map(cells.words) ?? $0.otherwise) }))
  }

  private func ladder(_ review: CaseReview, _ steps: [PaybackSteps.Step]) -> PaybackLadder {
    let time = CaseTimeAxis(whole(review), language)
    let rungs = steps.compactMap { step in
      step.kind.map { kind in
        PaybackLadder.Rung(step.name, kind, step.outcome(on: time), label(step))
      }
    }
    let promise = review.promise.map {
      [Rule(at: time.place($0.month), say(.promisedRule($0.month)))]
    }
    return PaybackLadder(
      rungs, from: time.start, to: time.end,
      rules: (promise ?? []) + time.status(reported.asOf, say(.statusRule)), axis: time.axis,
      empty: say(.nothingOut))
  }

  /// From the first month of plan or forecast to the last one.
  private func whole(_ review: CaseReview) -> MonthSpan {
    let (plan, ahead) = (review.plan.horizon, review.curves.forecast.horizon)
    return MonthSpan(min(plan.first, ahead.first), through: max(plan.last, ahead.last)) ?? ahead
  }

  private func label(_ step: PaybackSteps.Step) -> String {
    guard let month = step.month else { return step.otherwise }
    return cells.words(month)
      + (step.monthsFromOutlay.map { " (\(Message.months(String($0)).text(in: language)))" } ?? "")
  }

  /// The same as a table, for the annex; nil where the case cannot be computed.
  var table: DataTable? {
    reported.review.map { table(PaybackSteps(reported, $0, language).all) }
  }

  private func table(_ steps: [PaybackSteps.Step]) -> DataTable {
    DataTable(
      caption: say(.ladderTitle),
      [
        .init(say(.whatColumn), isNumeric: false), .init(say(.monthColumn), isNumeric: false),
        .init(say(.fromOutlayColumn)),
      ],
      steps.map { step in
        .init(
          .body,
          [
            .text(step.name), step.month.map { cells.month($0) } ?? .text(step.otherwise),
            step.monthsFromOutlay.map(cells.count) ?? .empty,
          ])
      })
  }

  private func say(_ message: FrontMessage) -> String { message.text(in: language) }
}
