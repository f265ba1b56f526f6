import AfkastDocuments
import AfkastEngine
import AfkastExchange
import AfkastModel

/// One answer, empty cell or problem as keys and values, the same for JSON and CSV.
struct FormImportRow {
  /// What became of it.
  enum Outcome: String {
    case new, known, asked, refused, empty, lost
  }

  private let outcome: Outcome
  private let place: FormPlace?
  private let row: FormRowID?
  private let answer: FormAnswer?
  private let fault: FormFault?
  private let doubt: FormDoubt?

  /// The columns, which are the keys.
  static let columns = [
    "outcome", "sheet", "cell", "answer", "case", "kpi", "period", "group", "action", "milestone",
    "value", "unit", "count", "text", "day", "filledBy", "problem", "fact", "correction",
    "suggested",
  ]

  private init(
    _ outcome: Outcome, _ place: FormPlace?, _ row: FormRowID?, answer: FormAnswer? = nil,
    fault: FormFault? = nil, doubt: FormDoubt? = nil
  ) {
    self.outcome = outcome
    self.place = place
    self.row = row
    self.answer = answer
    self.fault = fault
    self.doubt = doubt
  }

  /// All of a file.
  static func all(of summary: FormSummary, _ doubts: [FormPlace: FormDoubt]) -> [FormImportRow] {
    func rows(_ answers: [FormAnswer], _ outcome: Outcome) -> [FormImportRow] {
      answers.map {
        FormImportRow(
          outcome, $0.place, $0.row, answer: $0, doubt: outcome == .asked ? doubts[$0.place] : nil)
      }
    }
    return rows(summary.new, .new) + rows(summary.known, .known) + rows(summary.asked, .asked)
      + summary.refused.map { FormImportRow(.refused, $0.place, $0.row, fault: $0) }
      + summary.form.empty.map { FormImportRow(.empty, $0.place, $0.row) }
      + summary.form.lost.map { FormImportRow(.lost, nil, $0) }
  }

  /// The pairs, in the order of ``columns``.
  var pairs: [(key: String, value: FactKeys.Value)] {
    let known = Dictionary(uniqueKeysWithValues: own + subject + said)
    return Self.columns.map { ($0, known[$0] ?? .absent) }
  }

  private var own: [(String, FactKeys.Value)] {
    var fact: FactKeys.Value = .absent
    if case .differs(let recorded, _)? = fault?.problem { fact = .integer(recorded.id.number) }
    return [
      ("outcome", .text(outcome.rawValue)), ("sheet", .init(place?.sheet)),
      ("cell", .init(place?.cell)), ("case", .init(row?.caseID.text)),
      ("problem", .init(fault?.problem.key)), ("fact", fact),
      ("correction", .init(fault?.correction(because: "WHY"))),
      ("suggested", doubt?.distant.slip.map(FactKeys.Value.number) ?? .absent),
    ]
  }

  private var subject: [(String, FactKeys.Value)] {
    switch row?.subject {
    case .measurement(let kpi, let group, let period, let unit):
      [
        ("kpi", .text(kpi.text)), ("group", .init(group?.text)),
        ("period", .text(period.description)), ("unit", .text(unit)),
      ]
    case .action(let fact): [("action", .integer(fact.number))]
    case .milestone(let milestone): [("milestone", .text(milestone.text))]
    case nil: []
    }
  }

  private var said: [(String, FactKeys.Value)] {
    let by: [(String, FactKeys.Value)] = [("filledBy", .init(answer?.reporter))]
    switch answer?.content {
    case .measurement(let measured):
      return by + [
        ("answer", .text("measurement")), ("value", .number(measured.measurement.value.number)),
        ("count", .init(measured.measurement.count.map(Int64.init))),
      ]
    case .remark(let observation, _):
      return by + [("answer", .text("remark")), ("text", .text(observation.text))]
    case .action(_, let day), .milestone(_, let day):
      return by + [("answer", .text("done")), ("day", .init(day?.description))]
    case nil: return by + [("text", fault.map { .init($0.excerpt) } ?? .absent)]
    }
  }
}
