import AfkastDocuments
import AfkastEngine
import AfkastExchange
import AfkastModel

/// How the workbook's calculations read what is typed in the form.
///
/// A link is kept only if what was sent gives the very value that Afkast calculated with, so that no cell
/// is read in a way that Afkast would not read it; all others are told of as not counted.
struct CaseFormLinks {
  private var formulas: [WorkingKind: [SheetFormula]] = [:]
  private var live: Set<CaseFormPlace> = []
  private var livePoints: Set<String> = []

  init(
    _ workings: [Working], _ content: CaseFormContent, _ places: CaseFormPlaces,
    over months: MonthSpan
  ) {
    // No money depends on what a KPI is to reach.
    livePoints = Set(content.points.filter { $0.series.sheet == .kpis }.map(\.key))
    let reads = CaseFormReads(
      CaseFormRecords(content, places, months.first), lastMonth: months.count - 1)
    for working in workings {
      switch working.definition {
      case .input, .given: link(working, reads)
      case .formula, .formulas: break
      }
    }
  }

  /// No calculation reads the form.
  static let none = CaseFormLinks()

  private init() {}

  /// What the workings read.
  var workingLinks: WorkingLinks { WorkingLinks(formulas) }

  /// Whether the workbook calculates with a field of an item.
  func isLive(_ field: CaseFormField, of item: String, on sheet: CaseFormSheet) -> Bool {
    live.contains(CaseFormPlace(sheet: sheet, item: item, field: field))
  }

  /// Whether the workbook calculates with a value of a period.
  func isLive(_ point: String) -> Bool { livePoints.contains(point) }

  private mutating func link(_ working: Working, _ reads: CaseFormReads) {
    guard let found = reads.reads(of: working), found.count == working.values.count,
      zip(found, working.values).allSatisfy({ Self.isSame($0.sent, $1) })
    else { return }
    formulas[working.kind] = found.map(\.formula)
    for read in found {
      live.formUnion(read.places)
      livePoints.formUnion(read.points)
    }
  }

  private static func isSame(_ left: Double, _ right: Double) -> Bool {
    (left - right).magnitude <= 1e-12 * max(1, right.magnitude)
  }
}

/// A field of an item on a sheet.
struct CaseFormPlace: Hashable {
  let sheet: CaseFormSheet
  let item: String
  let field: CaseFormField
}

/// How one value is read from the form.
struct CaseFormRead {
  let formula: SheetFormula
  /// What it gives for the cells as they were sent.
  let sent: Double
  var places: Set<CaseFormPlace> = []
  var points: Set<String> = []
}
