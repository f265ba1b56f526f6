import AfkastModel

/// Where the columns of a mapping stand in a file of measured values.
struct MeasurementHeader {
  let period: Int
  let value: Int
  let count: Int?
  let group: Int?
  let source: Int?
  /// The file's own name of the KPI, or the case's id.
  let name: Int?
  /// The KPI's id.
  let kpi: Int?

  init(_ row: TableRow, _ mapping: MeasurementMapping) throws {
    let (find, columns) = (Headings(row).place, mapping.columns)
    period = try find(columns.period)
    value = try find(columns.value)
    count = try columns.count.map(find)
    group = try columns.group.map(find)
    source = try columns.source.map(find)
    name = try mapping.subject.nameHeading.map(find)
    kpi = try mapping.subject.kpiHeading.map(find)
  }

  /// Every column that is read, with its heading.
  func places(_ mapping: MeasurementMapping) -> [(place: Int, heading: String)] {
    let (columns, subject) = (mapping.columns, mapping.subject)
    let optional: [(Int?, String?)] = [
      (name, subject.nameHeading), (kpi, subject.kpiHeading), (period, columns.period),
      (value, columns.value), (count, columns.count), (group, columns.group),
      (source, columns.source),
    ]
    return optional.compactMap { place, heading in
      if let place, let heading { (place, heading) } else { nil }
    }
  }
}

extension MeasuredSubject {
  /// The heading over the file's own name of a KPI, or over the case's id.
  fileprivate var nameHeading: String? {
    switch self {
    case .names(let heading, _), .ids(.under(let heading), _): heading
    case .ids(.always, _): nil
    }
  }

  /// The heading over the KPI's id.
  fileprivate var kpiHeading: String? {
    if case .ids(_, .under(let heading)) = self { heading } else { nil }
  }
}
