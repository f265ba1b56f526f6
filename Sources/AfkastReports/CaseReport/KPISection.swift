import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// The KPIs: a chart each of the headline ones, a row each of the rest.
struct KPISection {
  private let reported: ReportedCase
  private let language: Language
  private let headlines: HeadlineKPIs

  init(_ reported: ReportedCase, _ language: Language) {
    self.reported = reported
    self.language = language
    headlines = HeadlineKPIs(reported.kpis)
  }

  var section: Page.Section {
    Page.Section(id: "kpis", title: say(.kpisTitle), blocks)
  }

  private var blocks: [Block] {
    guard !reported.kpis.standings.isEmpty else { return [.paragraph(say(.noKPIs))] }
    let charts = headlines.headlines.enumerated().flatMap { index, standing in
      KPIFigure(standing, reported.kpis, language).blocks(id: "kpi-\(index + 1)")
    }
    let rows = headlines.others.isEmpty ? [] : [Block.table(table)]
    return charts + balancing + rows + lost
  }

  /// A case that nothing watches for unwanted effects says so.
  private var balancing: [Block] {
    let isWatched = reported.kpis.standings.contains(where: \.kpi.isBalancing)
    return isWatched ? [] : [.paragraph(say(.noBalancing))]
  }

  private var table: DataTable {
    let columns: [KPIReportMessage] = [
      .levelColumn, .sparkColumn, .progressColumn, .variationColumn, .effectColumn, .nextColumn,
    ]
    return DataTable(
      caption: say(.restCaption),
      [.init(say(.kpiColumn), isNumeric: false)]
        + columns.map { .init(say($0), isNumeric: false) },
      headlines.others.enumerated().map { row($1, id: "spark-\($0 + 1)") })
  }

  private func row(_ standing: KPIStanding, id: String) -> DataTable.Row {
    let words = KPIWords(standing, reported.kpis, language)
    let spark = KPIFigure(standing, reported.kpis, language).sparkline(id: id)
    return DataTable.Row(
      .body,
      [.text(words.name), .text(words.level), spark]
        + [words.progress, words.variation, words.verdict, words.next].map(DataCell.text))
  }

  /// KPIs of facts that the case has no more: named, never dropped.
  private var lost: [Block] {
    reported.kpis.kpis.lost.map {
      .paragraph(KPIMessage.lost($0.id.text, $0.count, $0.last).text(in: language))
    }
  }

  private func say(_ message: KPIReportMessage) -> String { message.text(in: language) }
}
