import AfkastModel

/// Understands what is written in one row of a form, cell by cell.
struct FormRowReader {
  let cases: FormCases
  let decimal: FileForm.DecimalMark
  /// Whether a text may be kept as words.
  let isWords: (String) -> Bool
  let digest: ([UInt8]) -> RowDigest
  /// No day after it can be that of something that was done.
  let today: Day

  /// The longest role that is kept.
  static let longestRole = 200

  /// Takes the answers of a row that has some.
  func read(_ row: FormRow, by reporter: String?, into form: inout ReturnedForm) {
    do throws(FormFault) {
      let isConfirmed = try tick(row, .confirmation)
      func take(_ content: FormAnswer.Content, _ column: FormMark.Column) {
        form.answers.append(
          FormAnswer(
            row: row.id, content: content, place: row.place(column), isConfirmed: isConfirmed,
            reporter: reporter, identity: FormAnswer.identity(content, of: row.id, digest)))
      }
      do throws(FormFault) {
        if let content = try content(row) {
          take(content, .answer)
        } else {
          form.empty.append((row.id, row.place(.answer)))
        }
      } catch {
        form.faults.append(error)
      }
      if let remark = try remark(row) { take(remark, .remark) }
    } catch {
      form.faults.append(error)
    }
  }

  private func content(_ row: FormRow) throws(FormFault) -> FormAnswer.Content? {
    try row.check(.answer)
    try row.check(.detail)
    switch row.id.subject {
    case .measurement(let kpi, let group, let period, let unit):
      guard row.isFilled(.answer) else {
        if row.isFilled(.detail) { throw row.fault(.countWithoutValue, .detail) }
        return nil
      }
      let kpi = try self.kpi(kpi, group, unit, row)
      return try measurement(row, of: kpi, group, period)
    case .action(let action):
      guard try isDone(row) else { return nil }
      return .action(action, try day(row))
    case .milestone(let milestone):
      guard try isDone(row) else { return nil }
      guard let known = cases.milestones[row.id.caseID] else { throw noCase(row) }
      guard known.contains(milestone) else { throw row.fault(.noMilestone(milestone), .answer) }
      return .milestone(milestone, try day(row))
    }
  }

  private func noCase(_ row: FormRow) -> FormFault {
    let id = row.id.caseID
    let isMistaken = cases.measured.mistaken.contains(id)
    return row.fault(isMistaken ? .mistakenCase(id) : .noCase(id), .answer)
  }

  private func kpi(
    _ id: KPIID, _ group: GroupID?, _ unit: String, _ row: FormRow
  ) throws(FormFault) -> KPI {
    guard let measured = cases.measured.sound[row.id.caseID] else { throw noCase(row) }
    guard let kpi = measured.kpis[id] else { throw row.fault(.noKPI(id), .answer) }
    guard kpi.counts.text == unit else {
      throw row.fault(.otherUnit(unit, now: kpi.counts.text), .answer)
    }
    if let group, !measured.groups.contains(group) { throw row.fault(.noGroup(group), .answer) }
    return kpi
  }

  private func isDone(_ row: FormRow) throws(FormFault) -> Bool {
    let isDone = try tick(row, .answer)
    if !isDone, row.isFilled(.detail) { throw row.fault(.dayWithoutTick, .detail) }
    return isDone
  }

  private func tick(_ row: FormRow, _ column: FormMark.Column) throws(FormFault) -> Bool {
    try row.check(column)
    guard let isTicked = FormTick.isTicked(row.text(column)) else {
      throw row.fault(.notATick, column)
    }
    return isTicked
  }

  private func day(_ row: FormRow) throws(FormFault) -> Day? {
    guard row.isFilled(.detail), let place = row.columns[.detail] else { return nil }
    let cell = row.cells.cell(place)
    let forms: [FileForm.DateForm] =
      row.cells.kind(place) == .day
      ? [.yearMonthDay] : [.dayMonthYear, .dottedDayMonthYear, .yearMonthDay]
    let isText = [.text, .day].contains(row.cells.kind(place))
    for form in isText ? forms : [] {
      guard let (month, number) = try? WrittenMonth.read(cell, form), let number else { continue }
      let day = month.firstDay.advanced(by: number - 1)
      guard day <= today else { throw row.fault(.futureDay, .detail) }
      return day
    }
    throw row.fault(.notADay, .detail)
  }

  private func remark(_ row: FormRow) throws(FormFault) -> FormAnswer.Content? {
    guard row.isFilled(.remark), let place = row.columns[.remark] else { return nil }
    try row.check(.remark)
    let isText = [.text, .number].contains(row.cells.kind(place))
    guard isText, !row.cells.isTruth(place) else { throw row.fault(.wrongKind, .remark) }
    let words = Self.line(row.text(.remark))
    guard isWords(words) else { throw row.fault(.notWords, .remark) }
    switch row.id.subject {
    case .measurement(let kpi, _, let period, _):
      guard let measured = cases.measured.sound[row.id.caseID] else { throw noCase(row) }
      guard measured.kpis[kpi] != nil else { throw row.fault(.noKPI(kpi), .remark) }
      return .remark(Observation(words, on: kpi), period)
    case .action, .milestone:
      guard cases.measured.sound[row.id.caseID] != nil else { throw noCase(row) }
      return .remark(Observation(words), nil)
    }
  }

  /// Words on one line: breaks and tabulators, which facts do not have, become spaces.
  static func line(_ text: String) -> String {
    text.replacing("_x000D_", with: " ").split { $0.isWhitespace }.joined(separator: " ")
  }
}
