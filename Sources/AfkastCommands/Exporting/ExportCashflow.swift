import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast export cashflow`: the money of cases, month by month and line by line.
struct ExportCashflow: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "cashflow",
    abstract:
      "One row a case, line and month: what it costs and gives, as the municipality sees it.",
    discussion: """
      Amounts are positive on both sides and in the prices of the case; net has the sign that sums \
      need. Sums over rows are the totals of afkast evaluate to the øre. With --with-facts the \
      version that is followed is the plan, and measured, confirmed and forecast stand beside it. \
      Of alternatives, which alternativeTo names, one can be carried out: do not add them up.
      """)

  @Argument(
    help: "Case files or ids, or folders with cases; the workspace around this folder if not given."
  )
  var paths: [String] = []

  @OptionGroup var factOptions: FactOptions
  @OptionGroup var departments: DepartmentOption
  @OptionGroup var options: ExportOptions

  /// Cases whose rows are held at once.
  private static let batch = 64

  private typealias Row = CashflowExport.Row
  private typealias Made = @Sendable (StatusOfCase) -> Result<[Row], CashflowFailure>

  func run(in context: Context) throws {
    let loaded = try LoadedCases(exporting: paths, in: context)
    let department = try departments.id(in: loaded.cases)
    let chosen = loaded.cases.filter { $0.isOf(department) }
    let (cases, make) = try asked(chosen, in: context)
    let run = ExportRun(CashflowExport.table, options, in: context)
    let encoder = run.encoder
    try run.write { take in
      for start in stride(from: 0, to: cases.count, by: Self.batch) {
        let part = Array(cases[start..<min(cases.count, start + Self.batch)])
        let pieces = part.concurrentMap { asked in make(asked).map(encoder.piece) }
        for (asked, piece) in zip(part, pieces) {
          switch piece {
          case .success(let piece): try take(piece)
          case .failure(let failure): throw failure.told(of: asked, loaded, in: context)
          }
        }
      }
    }
    ApprovedVersions(in: context).note(chosen)
  }

  private func asked(
    _ chosen: [LoadedCases.Loaded], in context: Context
  ) throws -> (cases: [StatusOfCase], make: Made) {
    guard factOptions.withFacts else {
      return (
        chosen.map { StatusOfCase(loaded: $0, source: nil) }, { $0.loaded.plannedRows() }
      )
    }
    let asOf = try factOptions.months.month(in: context)
    var stored = StoredFacts(in: context)
    let cases = try StatusOfCase.all(
      chosen, knownAt: factOptions.months.knownDay(), &stored, in: context)
    for asked in cases { try asked.required(in: context) }
    return (cases, { $0.followedRows(asOf: asOf) })
  }
}
