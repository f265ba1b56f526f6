package import AfkastDocuments
import AfkastEngine
import AfkastModel

extension KPIReport {
  /// The KPIs for programs.
  package func json(generator: String) -> JSON {
    .object([
      ("schema", .string("afkast.kpi/1")), ("generator", .string(generator)),
      ("case", .string(businessCase.id.text)), ("asOf", .string(kpis.day.month.description)),
      ("start", .string(kpis.start.description)), ("stores", .array(stores.map(\.json))),
      ("kpis", .array(standings.map { StandingJSON($0, self).json })),
      (
        "unknownKpis",
        .array(
          kpis.lost.map { lost in
            .object([
              ("id", .string(lost.id.text)), ("count", .integer(lost.count)),
              ("last", .string(lost.last.description)),
            ])
          })
      ),
    ])
  }

  /// The columns of the CSV.
  package static let columns = [
    "case", "kpi", "group", "period", "value", "count", "suppressed", "mean", "lower", "upper",
    "phase", "variation", "flags", "values",
  ]

  /// The rows of the CSV, one a measured period.
  package var cells: [[Cell]] { standings.flatMap(rows) }

  private func rows(of standing: KPIStanding) -> [[Cell]] {
    let points = standing.judgement.points
    return points.indices.compactMap { place in
      guard let reading = points[place].reading else { return nil }
      let shown = shown(reading, in: standing)
      let chart = points[place].chart
      let limits = privacy.hidesNumbers(of: standing) ? nil : chart.limits
      let phase = standing.judgement.chart.phases.firstIndex { $0.places.contains(place) }
      return [
        .text(businessCase.id.text), .text(standing.kpi.id.text), Cell(standing.group?.text),
        .text(shown.period.description), Cell(shown.value), Cell(shown.count),
        .text(shown.isSuppressed ? "true" : "false"), Cell(limits?.mean), Cell(limits?.lower),
        Cell(limits?.upper), Cell(phase.map { $0 + 1 }), .text(chart.variation.key),
        .text(chart.signals.map(\.rule.key).joined(separator: " ")),
        Cell(reading.valueCount),
      ]
    }
  }
}
