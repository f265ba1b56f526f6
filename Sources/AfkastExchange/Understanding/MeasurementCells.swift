import AfkastModel

/// The cells of a row that hold what was measured.
struct MeasurementCells {
  let mapping: MeasurementMapping
  let header: MeasurementHeader
  let isWords: (String) -> Bool

  private var written: WrittenMeasurement { WrittenMeasurement(decimal: mapping.form.decimal) }

  /// Refuses a row that may be about a person, whatever else is wrong with it.
  func checkPersons(_ row: TableRow) throws(RowFault) {
    for (place, heading) in header.places(mapping) where PersonNumber.isFound(in: row.cell(place)) {
      throw RowFault(.personNumber, row, place, heading)
    }
  }

  func period(_ row: TableRow) throws(RowFault) -> Period {
    try read(row, header.period, mapping.columns.period) { cell, kind throws(CellProblem) in
      let period = try WrittenPeriod(mapping).parse(cell, kind)
      if let covers = mapping.covers,
        !covers.contains(period.firstDay.month) || !covers.contains(period.lastDay.month)
      {
        throw .notCovered
      }
      return period
    }
  }

  func measurement(
    _ row: TableRow, of kpi: KPI, _ groups: Set<GroupID>
  ) throws(RowFault) -> Measurement {
    let value = try read(row, header.value, mapping.columns.value) {
      cell, kind throws(CellProblem) in try written.value(cell, kind, of: kpi)
    }
    var measurement = Measurement(of: kpi.id, value)
    if let place = header.count {
      measurement.count = try read(row, place, mapping.columns.count) {
        cell, kind throws(CellProblem) in try written.count(cell, kind)
      }
    }
    measurement.group = try group(row, groups)
    measurement.source = try source(row)
    return measurement
  }

  private func group(_ row: TableRow, _ groups: Set<GroupID>) throws(RowFault) -> GroupID? {
    guard let place = header.group else { return nil }
    return try read(row, place, mapping.columns.group) { _, kind throws(CellProblem) in
      if kind == .unknown { throw .formula }
      let name = row.text(place)
      if name.isEmpty { return nil }
      let named = mapping.groups.first { $0.name == name }
      guard let id = named.map(\.group) ?? GroupID(name) else {
        if named != nil { return nil }
        throw .noGroup
      }
      guard groups.contains(id) else { throw .noGroup }
      return id
    }
  }

  private func source(_ row: TableRow) throws(RowFault) -> String? {
    guard let place = header.source else { return nil }
    return try read(row, place, mapping.columns.source) { _, kind throws(CellProblem) in
      if kind == .unknown { throw .formula }
      let source = row.text(place)
      if source.isEmpty { return nil }
      guard isWords(source) else { throw .notWords }
      return source
    }
  }

  private func read<Value>(
    _ row: TableRow, _ place: Int, _ heading: String?,
    _ parse: (ArraySlice<UInt8>, TableRow.Kind) throws(CellProblem) -> Value
  ) throws(RowFault) -> Value {
    do throws(CellProblem) {
      return try parse(row.cell(place), row.kind(place))
    } catch {
      throw RowFault(error, row, place, heading ?? "")
    }
  }
}
