package import AfkastDocuments
import AfkastEngine
import AfkastModel

extension DueReport {
  /// What is due, for programs.
  package func json(generator: String) -> JSON {
    .object([
      ("schema", .string("afkast.due/1")), ("generator", .string(generator)),
      ("asOf", .string(window.day.description)), ("within", .integer(window.days)),
      ("stores", .array(stores.map(\.json))),
      ("missing", .array(missing.map(\.json))),
      ("items", .array(entries.map(\.json))),
    ])
  }

  /// The columns of the CSV, named as the keys of the JSON.
  package static let columns = [
    "kind", "state", "daysLate", "dueDay", "latestDay", "firstPeriod", "lastPeriod", "periods",
    "case", "caseTitle", "department", "owner", "kpi", "group", "milestone", "action", "forum",
    "text",
  ]

  /// The rows of the CSV, one a thing to do.
  package var cells: [[Cell]] { entries.map { $0.pairs.map(\.value.cell) } }
}

extension DueReport.Store {
  var json: JSON {
    .object([
      ("file", .string(file)), ("count", .integer(Int(head.count))), ("hash", .string(head.hash)),
    ])
  }
}

extension DueReport.Entry {
  /// One thing to do, for programs.
  var json: JSON { .object(pairs.map { (key: $0.key, value: $0.value.json) }) }

  fileprivate var pairs: [(key: String, value: FactKeys.Value)] {
    let known = Dictionary(uniqueKeysWithValues: common + item.subject.pairs)
    return DueReport.columns.map { ($0, known[$0] ?? .absent) }
  }

  private var common: [(String, FactKeys.Value)] {
    [
      ("kind", .text(item.subject.kind.rawValue)), ("state", .text(item.state.key)),
      ("daysLate", .integer(Int64(item.daysLate))), ("dueDay", .text(item.dueDay.description)),
      ("latestDay", .text(item.latestDay.description)),
      ("firstPeriod", .init(item.periods?.first.description)),
      ("lastPeriod", .init(item.periods?.last.description)),
      ("periods", .init(item.periods.map { Int64($0.count) })), ("case", .text(item.caseID.text)),
      ("caseTitle", .text(caseTitle)), ("department", .init(item.department?.text)),
      ("owner", .init(item.owner)),
    ]
  }
}

extension DueItem.Subject {
  fileprivate var pairs: [(String, FactKeys.Value)] {
    switch self {
    case .followUp(let forum): [("forum", .init(forum))]
    case .measurement(let kpi, let title, let group):
      [("kpi", .text(kpi.text)), ("text", .text(title)), ("group", .init(group?.text))]
    case .action(let fact, let what): [("action", .integer(fact.number)), ("text", .text(what))]
    case .milestone(let id, let title): [("milestone", .text(id.text)), ("text", .text(title))]
    }
  }
}

extension DueItem.State {
  var key: String {
    switch self {
    case .overdue: "overdue"
    case .due: "due"
    case .upcoming: "upcoming"
    }
  }
}
