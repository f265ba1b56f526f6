import AfkastDocuments
import AfkastEngine
import AfkastExchange
import AfkastModel

/// Which cells of a form a working reads.
struct CaseFormReads {
  private let records: CaseFormRecords
  private let lastMonth: Double

  init(_ records: CaseFormRecords, lastMonth: Int) {
    self.records = records
    self.lastMonth = Double(lastMonth)
  }

  /// A reading for each of a working's values; nil for what nobody types.
  func reads(of working: Working) -> [CaseFormRead]? {
    switch working.kind {
    case .assumption(let id):
      working.extent == .single
        ? records.number(.likely, of: id.text, on: .assumptions).map { [$0] }
        : byYear(id.text, on: .assumptions, times: 1)
    case .cohort(let id, let part): cohort(id.text, part, working)
    case .line(let id, let part): line(id.text, part)
    default: nil
    }
  }

  /// Years without a value of their own have that of the year before.
  private func byYear(
    _ item: String, on sheet: CaseFormSheet, times factor: Double
  ) -> [CaseFormRead]? {
    let points = records.points(of: item, on: sheet)
    let years = points.compactMap { Int($0.period) }
    guard years.count == points.count, let first = years.min(), let last = years.max(),
      last - first < 200
    else { return nil }
    var reads: [CaseFormRead] = []
    for year in first...last {
      if let place = years.firstIndex(of: year) {
        guard let read = records.number(points[place], times: factor) else { return nil }
        reads.append(read)
      } else if let before = reads.last {
        reads.append(before)
      }
    }
    return reads
  }

  private func cohort(
    _ item: String, _ part: WorkingKind.CohortPart, _ working: Working
  ) -> [CaseFormRead]? {
    switch part {
    case .stay:
      let field: CaseFormField =
        records.value(.lasts, of: item, on: .cohorts) == .empty ? .stayHalfLife : .lasts
      return records.number(field, of: item, on: .cohorts).map { [$0] }
    case .inflow:
      if working.extent == .single {
        guard let factor = unitFactor(.inflowUnit, of: item, on: .cohorts, WrittenRate.perYear)
        else { return nil }
        return records.number(.inflow, of: item, on: .cohorts, times: factor).map { [$0] }
      }
      guard let unit = records.points(of: item, on: .cohorts).first?.unit,
        let factor = WrittenRate.perYear(unit)
      else { return nil }
      return byYear(item, on: .cohorts, times: factor)
    case .entrants, .activeByAge, .active: return nil
    }
  }

  private func line(_ item: String, _ part: WorkingKind.LinePart) -> [CaseFormRead]? {
    guard let sheet = records.sheet(ofLine: item) else { return nil }
    func number(
      _ field: CaseFormField, _ factor: Double = 1, empty: Double?
    ) -> [CaseFormRead]? {
      records.number(field, of: item, on: sheet, times: factor, empty: empty).map { [$0] }
    }
    switch part {
    case .yearlyAmount:
      guard let factor = unitFactor(.amountUnit, of: item, on: sheet, WrittenRate.kronerPerYear)
      else { return nil }
      return number(.amount, factor, empty: nil)
    case .plannedFirst: return month(.from, of: item, on: sheet, empty: 0)
    case .plannedLast: return month(.until, of: item, on: sheet, empty: lastMonth)
    case .phaseIn: return number(.phaseIn, empty: 1).map { $0.map { $0.atLeast(1) } }
    case .delay: return number(.delay, empty: 0)
    case .fullFor: return number(.fadeAfter, empty: nil)
    case .fadeOver: return number(.fadeOver, empty: nil).map { $0.map { $0.atLeast(1) } }
    case .halfLife: return number(.halfLife, empty: nil)
    case .deadweight: return number(.deadweight, empty: 0)
    case .displacement: return number(.displacement, empty: 0)
    case .harvest: return number(.harvest, empty: 0)
    case .instalmentStarts, .instalmentMonths, .instalmentAmounts:
      return instalment(item, part, on: sheet)
    default: return nil
    }
  }

  private func month(
    _ field: CaseFormField, of item: String, on sheet: CaseFormSheet, empty: Double?
  ) -> [CaseFormRead]? {
    records.month(field, of: item, on: sheet, empty: empty).map { [$0] }
  }

  /// One sum in one month; sums of years and months keep their months.
  private func instalment(
    _ item: String, _ part: WorkingKind.LinePart, on sheet: CaseFormSheet
  ) -> [CaseFormRead]? {
    let points = records.points(of: item, on: sheet)
    switch part {
    case .instalmentAmounts where points.isEmpty:
      guard let factor = unitFactor(.amountUnit, of: item, on: sheet, WrittenRate.kroner)
      else { return nil }
      return records.number(.amount, of: item, on: sheet, times: factor).map { [$0] }
    case .instalmentAmounts:
      let reads = points.compactMap { point in
        WrittenRate.kroner(point.unit).flatMap { records.number(point, times: $0) }
      }
      return reads.count == points.count ? reads : nil
    case .instalmentStarts:
      guard points.isEmpty, case .month = records.value(.inMonth, of: item, on: sheet) else {
        return nil
      }
      return month(.inMonth, of: item, on: sheet, empty: nil)
    default: return nil
    }
  }

  private func unitFactor(
    _ field: CaseFormField, of item: String, on sheet: CaseFormSheet,
    _ factor: (String) -> Double?
  ) -> Double? {
    guard case .text(let unit) = records.value(field, of: item, on: sheet) else { return nil }
    return factor(unit)
  }
}

extension CaseFormRead {
  /// The same, and no less than something.
  fileprivate func atLeast(_ least: Double) -> CaseFormRead {
    CaseFormRead(
      formula: .call(.largest, [.number(least), formula]), sent: max(least, sent), places: places,
      points: points)
  }
}
