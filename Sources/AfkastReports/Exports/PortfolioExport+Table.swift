import AfkastDocuments
import AfkastEngine
import AfkastModel

extension PortfolioExport {
  /// The table; of a case that cannot be computed, `problem` says why and its figures are empty.
  package static let table = ExportTable<Row>(
    "portfolio",
    [
      own("case", .text), own("title", .text), own("department", .text), own("departments", .text),
      own("owner", .text), own("goal", .text), own("alternativeTo", .text),
      own("prices", .integer), own("start", .day), own("end", .day),
      .init("asOf", .day) { TidyValue($0.asOf) }, .init("knownAt", .day) { TidyValue($0.knownAt) },
      own("planVersion", .integer), own("followedVersion", .integer), own("verdict", .text),
      own("verdictMonth", .day), own("attention", .text), own("decision", .text),
      own("promise", .text), own("promiseMonth", .day), own("promiseMonthsLate", .integer),
      own("planNet", .money), own("planNpv", .money), own("planPayback", .text),
      own("planPaybackMonth", .day), own("planPaybackMonths", .integer),
      own("planPaybackMonthsFromFirstOutlay", .integer), own("forecastNet", .money),
      own("forecastNpv", .money), own("forecastPayback", .text),
      own("forecastPaybackMonth", .day), own("forecastPaybackMonths", .integer),
      own("forecastPaybackMonthsFromFirstOutlay", .integer), own("confirmedNet", .money),
      own("drawn", .money), own("returned", .money), own("continued", .money),
      own("stopped", .money), own("measuredShare", .number), own("overdue", .integer),
      .init("counts", .truth) { .truth($0.exclusion == nil) },
      .init("leftOut", .text) { TidyValue($0.exclusion?.key) },
      .init("countedInstead", .text) { TidyValue($0.countedInstead) }, own("problem", .text),
    ])

  private static func own(_ name: String, _ kind: TidyKind) -> ExportTable<Row>.Column {
    .init(name, kind) { $0.entry.values[name] ?? .empty }
  }
}

extension PortfolioExport.Row {
  /// The alternative that counts in its place.
  fileprivate var countedInstead: String? {
    if case .alternative(let other)? = exclusion { other.text } else { nil }
  }
}
