import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// What the case believes, where it is known from, and how well it is known by now.
struct SourceSection {
  private let reported: ReportedCase
  private let language: Language
  private let cells: ReportCells

  init(_ reported: ReportedCase, _ language: Language) {
    self.reported = reported
    self.language = language
    cells = ReportCells(language)
  }

  private var businessCase: BusinessCase { reported.businessCase }

  var section: Page.Section {
    let tables = TableNotes(reported.followed?.tables ?? [], language).lines
    let own: [Block] =
      businessCase.assumptions.isEmpty
      ? [.paragraph(say(.noAssumptions))] : [.table(assumptions)]
    let shared: [Block] =
      tables.isEmpty ? [] : [.heading(say(.tablesHeading)), .list(tables.map { [.text($0)] })]
    return Page.Section(
      id: "sources", title: say(.sourcesTitle),
      own + (learned.map { [.table($0)] } ?? []) + [.table(lines)] + quality + shared)
  }

  private var assumptions: DataTable {
    let columns: [(SourceMessage, Bool)] = [
      (.likelyColumn, true), (.lowColumn, true), (.highColumn, true), (.evidenceColumn, false),
      (.sourceColumn, false),
    ]
    return DataTable(
      caption: say(.assumptionsCaption),
      [.init(say(.assumptionColumn), isNumeric: false)]
        + columns.map { .init(say($0.0), isNumeric: $0.1) },
      businessCase.assumptions.map { assumption in
        let values = AssumptionCells(assumption, language)
        return .init(
          .body,
          [
            .text(values.name), values.likely, values.low, values.high,
            .text(assumption.evidence.map(name) ?? say(.noEvidence)),
            .text(assumption.source?.visible ?? say(.noSource)),
          ])
      })
  }

  /// What measurements have taught; nil where nothing was measured.
  private var learned: DataTable? {
    guard let found = reported.review?.curves.evidence.learned else { return nil }
    let rows = businessCase.assumptions.compactMap { found[$0.id] }.map { learned in
      let values = AssumptionNumbers(
        learned.assumption, isFactor: learned.isFactor, businessCase, language)
      return DataTable.Row(
        .body,
        [
          .text(values.name), .text(values.text(learned.planned)),
          .text(isHidden(learned) ? hidden : learned.measured.map(values.text) ?? ""),
          .text(isHidden(learned) ? hidden : values.text(learned.expected)),
          cells.count(learned.samples),
        ])
    }
    guard !rows.isEmpty else { return nil }
    let columns: [SourceMessage] = [.plannedColumn, .measuredColumn, .expectedColumn, .countColumn]
    return DataTable(
      caption: say(.learnedCaption),
      [.init(say(.assumptionColumn), isNumeric: false)] + columns.map { .init(say($0)) }, rows)
  }

  private func isHidden(_ learned: LearnedAssumption) -> Bool {
    reported.kpis.privacy.assumptions.contains(learned.assumption)
  }

  private var hidden: String { KPIMessage.hiddenNumber.text(in: language) }

  private var lines: DataTable {
    let evidence = reported.review?.evidence ?? []
    let columns: [SourceMessage] = [.evidenceColumn, .nowColumn, .sourceColumn]
    return DataTable(
      caption: say(.linesCaption),
      [.init(say(.lineColumn), isNumeric: false)]
        + columns.map { .init(say($0), isNumeric: false) },
      businessCase.lines.map { line in
        let now = evidence.first { $0.line == line.id }
        return .init(
          .body,
          [
            .text((line.title ?? line.id.text).visible),
            .text(line.evidence.map(name) ?? say(.noEvidence)),
            .text(now.map { say(.now($0.now, $0.reason)) } ?? ""),
            .text(line.source?.visible ?? say(.noSource)),
          ])
      }, notes: [say(.ladder)])
  }

  /// What is no money stands beside.
  private var quality: [Block] {
    let items = businessCase.qualityBenefits.map { benefit -> [Block.Span] in
      let source = benefit.source.map { " (\(say(.sourceColumn).lowercased()): \($0.visible))" }
      return [.text((benefit.title ?? benefit.id.text).visible + (source ?? ""))]
    }
    return items.isEmpty ? [] : [.heading(say(.qualityHeading)), .list(items)]
  }

  private func name(_ level: EvidenceLevel) -> String { say(.level(level)) }

  private func say(_ message: SourceMessage) -> String { message.text(in: language) }
}
