import AfkastDiagnostics
import AfkastModel

/// Reads how a file of measured values is understood.
struct MeasurementMappingDecoder {
  private let mapping: Fields

  init(_ mapping: Fields) {
    self.mapping = mapping
  }

  /// The mapping; nil after a mistake.
  func decode(id: ImportID?) -> MeasurementMapping? {
    let before = mapping.mistakes.errorCount
    let form = FileFormDecoder(mapping).decode()
    let dates = dates()
    let period: PeriodLength? = mapping.value("period", ChoiceParser.parse)
    checkPeriod(dates)
    let columns = columns()
    let subject = columns.flatMap { MeasuredSubjectDecoder(mapping, $0).decode() }
    let groups = groups(columns)
    let covers = mapping.value("covers", MonthParser.parseSpan)
    guard let id, let form, let columns, let read = self.columns(columns), let subject,
      mapping.mistakes.errorCount == before
    else { return nil }
    var decoded = MeasurementMapping(
      id: id, form: form, columns: read, subject: subject, dates: dates)
    (decoded.period, decoded.groups, decoded.covers) = (period, groups, covers)
    return decoded
  }

  /// One form, or a list of them for a file whose KPIs have different periods.
  private func dates() -> [PeriodForm] {
    guard let node = mapping.requiredNode("dates") else { return [] }
    let nodes = if case .sequence(let items) = node.content { items } else { [node] }
    if nodes.isEmpty {
      mapping.mistakes.add(
        .emptyValue, at: node.range, "\"dates\" has no form", hint: "as in [yyyy-mm, yyyy-Kn]")
    }
    return nodes.compactMap { mapping.parse($0, of: "dates", ChoiceParser.parse) }
  }

  /// A day is a period itself, or stands for one: which is never guessed.
  private func checkPeriod(_ dates: [PeriodForm]) {
    let isOfDays = dates.contains(where: \.isOfDays)
    if isOfDays {
      _ = mapping.requiredNode("period")
    } else if mapping.has("period"), !dates.isEmpty {
      mapping.mistakes.add(
        .keysConflict, at: mapping.keyRange("period"),
        "no form of dates writes days, so period would do nothing", hint: "leave period out")
    }
  }

  private func columns() -> Fields? {
    mapping.requiredNode("columns").flatMap {
      Fields($0, WorkspaceSchema.measurementColumns, mistakes: mapping.mistakes)
    }
  }

  private func columns(_ fields: Fields) -> MeasurementColumns? {
    guard let period = fields.requiredText("period"), let value = fields.requiredText("value")
    else { return nil }
    var columns = MeasurementColumns(period: period, value: value)
    columns.count = fields.text("n")
    columns.group = fields.text("group")
    columns.source = fields.text("source")
    return columns
  }

  private func groups(_ columns: Fields?) -> [NamedGroup] {
    if let columns, mapping.has("groups"), !columns.has("group") {
      mapping.mistakes.add(
        .missingKey, at: mapping.keyRange("groups"), "no column is named for the groups",
        hint: "add group to columns, with the heading that stands over them")
    }
    var names = UniqueNames(mapping.mistakes)
    return mapping.list("groups").compactMap { node in
      guard let fields = Fields(node, WorkspaceSchema.namedGroup, mistakes: mapping.mistakes)
      else { return nil }
      let name = names.take(fields)
      let group: GroupID? = fields.value("group", IdentifierParser.parse)
      return name.map { NamedGroup($0, group) }
    }
  }
}
