import AfkastDocuments
import AfkastEngine
import AfkastModel

/// When the money is back: as promised, as planned, as last forecast, and as is certain.
struct PaybackSection {
  /// One step of the ladder.
  struct Step {
    let name: String
    /// Nil where it is not back.
    let month: Month?
    let monthsFromOutlay: Int?
    /// What is said instead of a month.
    let otherwise: String
  }

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
    let steps = steps(review)
    return Page.Section(
      id: "payback", title: say(.paybackTitle),
      [.paragraph(conclusion(steps)), .table(table(steps))])
  }

  func steps(_ review: CaseReview) -> [Step] {
    let promise = review.promise.map {
      Step(name: say(.promised), month: $0.month, monthsFromOutlay: nil, otherwise: "")
    }
    let confirmed = review.curves.confirmed.map { step(.confirmed, $0.payback, isWhole: false) }
    return [
      promise, step(.plan, review.plan.payback), step(.latest, review.curves.forecast.payback),
      confirmed,
    ].compactMap(\.self)
  }

  private func step(
    _ name: FrontMessage, _ payback: Payback, isWhole: Bool = true
  ) -> Step {
    let otherwise: FrontMessage =
      switch payback.state {
      case .noOutlay: .nothingOut
      case .never, .earnsBack: isWhole ? .never : .notYet
      }
    return Step(
      name: say(name), month: payback.point?.month,
      monthsFromOutlay: payback.point?.monthsFromFirstOutlay.count, otherwise: say(otherwise))
  }

  func conclusion(_ steps: [Step]) -> String {
    say(
      .ladder(steps.map { "\($0.name.lowercased()): \($0.month.map(cells.words) ?? $0.otherwise)" })
    )
  }

  func table(_ steps: [Step]) -> DataTable {
    DataTable(
      caption: say(.paybackTitle),
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
