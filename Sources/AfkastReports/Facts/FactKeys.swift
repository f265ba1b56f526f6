import AfkastDocuments
import AfkastModel

/// A fact as keys and values, the same for JSON and CSV; what a kind of fact has not is absent.
struct FactKeys {
  private let fact: Fact
  private let correctedBy: FactID?

  init(_ fact: Fact, correctedBy: FactID?) {
    self.fact = fact
    self.correctedBy = correctedBy
  }

  /// The keys, in their order.
  static let columns =
    ["fact", "batch", "recordedAt", "recordedBy", "case", "kind", "period"] + details
    + ["corrects", "reason", "correctedBy", "row", "cell", "reporter"]

  /// All pairs, in the order of ``columns``.
  var pairs: [(key: String, value: Value)] {
    let known = Dictionary(uniqueKeysWithValues: recorded + FactDetails(fact.content).pairs)
    return Self.columns.map { ($0, known[$0] ?? .absent) }
  }

  private var recorded: [(String, Value)] {
    [
      ("fact", .integer(fact.id.number)), ("batch", .integer(fact.batch.number)),
      ("recordedAt", .text(fact.recording.time.description)),
      ("recordedBy", .text(fact.recording.recorder)), ("case", .text(fact.caseID.text)),
      ("kind", .text(fact.content.kind.rawValue)), ("period", .text(fact.period.description)),
      ("corrects", Value(fact.correction?.corrected.number)),
      ("reason", Value(fact.correction?.reason)), ("correctedBy", Value(correctedBy?.number)),
      ("row", Value((fact.row?.number).map(Int64.init))),
      ("cell", Value(fact.row?.answer?.place)), ("reporter", Value(fact.row?.answer?.reporter)),
    ]
  }

  /// A value in either format.
  enum Value {
    case absent
    case integer(Int64)
    case number(Double)
    case text(String)

    init(_ number: Int64?) { self = number.map(Value.integer) ?? .absent }
    init(_ text: String?) { self = text.map(Value.text) ?? .absent }

    var json: JSON {
      switch self {
      case .absent: .null
      case .integer(let number): .integer(Int(number))
      case .number(let number): .number(number)
      case .text(let text): .string(text)
      }
    }

    var cell: Cell {
      switch self {
      case .absent: .empty
      case .integer(let number): .integer(Int(number))
      case .number(let number): .number(number)
      case .text(let text): .text(text)
      }
    }
  }

  private static let details = [
    "kpi", "line", "milestone", "action", "value", "count", "group", "amount", "yearly", "budget",
    "course", "voice", "text", "owner", "by", "source", "financedBy", "account", "decision",
    "forum",
    "version", "fingerprint",
  ]
}

/// What each kind of fact has, by key; money is in kroner.
struct FactDetails {
  private let content: FactContent

  init(_ content: FactContent) {
    self.content = content
  }

  var pairs: [(String, FactKeys.Value)] {
    switch content {
    case .measurement(let measurement): pairs(of: measurement)
    case .observation(let observation):
      [
        ("kpi", .init(observation.kpi?.text)), ("voice", .init(observation.voice?.rawValue)),
        ("text", .text(observation.text)),
      ]
    case .actual(let actual):
      [
        ("line", .text(actual.line.text)), ("amount", .number(actual.amount.kroner)),
        ("source", .init(actual.source)),
      ]
    case .budget(let budget): pairs(of: budget)
    case .harvest(let harvest): pairs(of: harvest)
    case .decision(let decision):
      [
        ("course", .text(decision.course.rawValue)), ("text", .text(decision.note)),
        ("forum", .init(decision.forum)),
      ]
    case .action(let action):
      [
        ("text", .text(action.what)), ("owner", .text(action.owner)),
        ("by", .text(action.by.description)),
      ]
    case .actionDone(let action): [("action", .integer(action.number))]
    case .milestoneDone(let milestone): [("milestone", .text(milestone.text))]
    case .approval(let approval):
      [
        ("version", .integer(Int64(approval.version))), ("decision", .text(approval.decision)),
        ("fingerprint", .text(approval.fingerprint)),
      ]
    case .closing(let line): [("line", .text(line.text))]
    case .phase(let phase): [("kpi", .text(phase.kpi.text)), ("text", .text(phase.cause))]
    case .withdrawal: []
    }
  }

  private func pairs(of measurement: Measurement) -> [(String, FactKeys.Value)] {
    [
      ("kpi", .text(measurement.kpi.text)), ("value", .number(measurement.value.number)),
      ("count", .init(measurement.count.map(Int64.init))),
      ("group", .init(measurement.group?.text)),
      ("source", .init(measurement.source)),
    ]
  }

  private func pairs(of budget: BudgetFigure) -> [(String, FactKeys.Value)] {
    [
      ("line", .text(budget.line.text)), ("amount", .number(budget.amount.kroner)),
      ("budget", .text(budget.kind.rawValue)), ("financedBy", .init(budget.financedBy)),
    ]
  }

  private func pairs(of harvest: Harvest) -> [(String, FactKeys.Value)] {
    [
      ("line", .text(harvest.line.text)), ("yearly", .number(harvest.yearly.kroner)),
      ("account", .text(harvest.account)), ("decision", .text(harvest.decision)),
    ]
  }
}
