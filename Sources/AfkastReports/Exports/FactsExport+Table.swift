import AfkastDocuments
import AfkastModel

extension FactsExport {
  /// The table; what a kind of fact has not is empty.
  package static let table = ExportTable<Row>(
    "facts",
    [
      .init("fact", .integer) { TidyValue($0.fact.id) },
      .init("batch", .integer) { .integer(Int($0.fact.batch.number)) },
      .init("recordedAt", .moment) { TidyValue($0.fact.recording.time) },
      .init("recordedBy", .text) { .text($0.fact.recording.recorder) },
      .init("case", .text) { .text($0.fact.caseID.text) },
      .init("caseTitle", .text) { TidyValue($0.title) },
      .init("kind", .text) { .text($0.fact.content.kind.rawValue) },
      .init("period", .text) { .text($0.fact.period.description) },
      .init("periodStart", .day) { TidyValue($0.fact.period.firstDay) },
      .init("periodEnd", .day) { TidyValue($0.fact.period.lastDay) },
      .init("inForce", .truth) { .truth($0.isInForce) },
      .init("corrects", .integer) { TidyValue($0.fact.correction?.corrected) },
      .init("correctedBy", .integer) { TidyValue($0.correctedBy) },
      .init("reason", .text) { TidyValue($0.hidesReason ? nil : $0.fact.correction?.reason) },
      detail("kpi", .text), .init("kpiTitle", .text) { TidyValue($0.kpi?.title) },
      .init("unit", .text) { TidyValue($0.unit) }, detail("group", .text),
      detail("value", .number), detail("count", .integer),
      .init("hidden", .truth) { .truth($0.isHidden) },
      detail("line", .text), .init("lineTitle", .text) { TidyValue($0.line?.title) },
      .init("side", .text) { TidyValue($0.line.map { $0.kind.isBenefit ? "benefit" : "cost" }) },
      .init("lineKind", .text) { TidyValue($0.line?.kind.key) },
      .init("account", .text) { $0.account },
      .init("department", .text) { TidyValue($0.line?.department?.text) },
      .init("area", .text) { TidyValue($0.line?.area?.rawValue) },
      detail("amount", .money), detail("yearly", .money), detail("budget", .text),
      detail("financedBy", .text), detail("decision", .text), detail("course", .text),
      detail("forum", .text), detail("voice", .text), detail("text", .text),
      detail("owner", .text), .init("by", .day) { TidyValue($0.by) }, detail("source", .text),
      detail("action", .integer), detail("milestone", .text), detail("version", .integer),
      detail("fingerprint", .text), .init("file", .text) { TidyValue($0.file?.file) },
      .init("mapping", .text) { TidyValue($0.file?.mapping.text) },
      .init("row", .integer) { TidyValue($0.fact.row?.number) },
    ])

  private static func detail(_ name: String, _ kind: TidyKind) -> ExportTable<Row>.Column {
    .init(name, kind) { $0.details[name]?.tidy ?? .empty }
  }
}

extension FactsExport.Row {
  /// Whether it says what holds: nothing took its place, and it takes nothing back.
  fileprivate var isInForce: Bool { correctedBy == nil && fact.content.kind != .withdrawal }

  /// The unit of a measured value.
  fileprivate var unit: String? {
    if case .measurement = fact.content { kpi?.counts.text } else { nil }
  }

  /// The account that was cut, or else that of the line.
  fileprivate var account: TidyValue { details["account"]?.tidy ?? TidyValue(line?.account) }

  fileprivate var by: Day? { if case .action(let action) = fact.content { action.by } else { nil } }
}

extension FactKeys.Value {
  /// The value with its type.
  fileprivate var tidy: TidyValue {
    switch self {
    case .absent: .empty
    case .integer(let number): .integer(Int(number))
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    }
  }
}
