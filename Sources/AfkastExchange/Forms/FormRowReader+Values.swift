import AfkastModel

extension FormRowReader {
  /// The value of a row, with how many were measured where that is said.
  func measurement(
    _ row: FormRow, of kpi: KPI, _ group: GroupID?, _ period: Period
  ) throws(FormFault) -> FormAnswer.Content {
    let written = WrittenMeasurement(decimal: decimal)
    let value = try read(row, .answer) { cell, kind throws(CellProblem) in
      try written.value(cell, kind, of: kpi)
    } or: {
      Self.problem($0, kpi)
    }
    var measurement = Measurement(of: kpi.id, value)
    measurement.group = group
    measurement.count = try read(row, .detail) { cell, kind throws(CellProblem) in
      try written.count(cell, kind)
    } or: { _ in
      .notACount
    }
    var content: [UInt8] = []
    ReadMeasurement.writeContent(of: measurement, row.id.caseID, period, to: &content)
    return .measurement(
      ReadMeasurement(
        caseID: row.id.caseID, period: period, measurement: measurement, unit: kpi.counts.text,
        identity: RowIdentity(digest(content), ordinal: 1, part: 1), row: row.cells.number,
        excerpt: FormRow.shortened(row.text(.answer))))
  }

  private func read<Value>(
    _ row: FormRow, _ column: FormMark.Column,
    _ parse: (ArraySlice<UInt8>, TableRow.Kind) throws(CellProblem) -> Value,
    or problem: (CellProblem) -> FormProblem
  ) throws(FormFault) -> Value {
    let place = row.columns[column] ?? row.cells.count
    if row.cells.isTruth(place) { throw row.fault(.wrongKind, column) }
    do throws(CellProblem) {
      return try parse(row.cells.cell(place), row.cells.kind(place))
    } catch {
      throw row.fault(problem(error), column)
    }
  }

  private static func problem(_ problem: CellProblem, _ kpi: KPI) -> FormProblem {
    switch problem {
    case .offScale: kpi.scale.map(FormProblem.offScale) ?? .notANumber
    case .wrongUnit: .wrongUnit(kpi.counts.text)
    case .tooLarge: .tooLarge
    case .formula: .formula
    case .personNumber: .personNumber
    default: .notANumber
    }
  }
}
