import AfkastDocuments
import AfkastEngine
import AfkastModel

/// How the sums were made, and what a reader must know of single cases.
struct PortfolioMethod {
  private let report: PortfolioReport

  init(_ report: PortfolioReport) {
    self.report = report
  }

  var section: Page.Section {
    let notes = report.entries.flatMap(\.notes).map { [Block.Span.text($0)] }
    return Page.Section(
      id: "method", title: say(.methodTitle),
      [.facts(facts)]
        + (notes.isEmpty ? [] : [.heading(report.say(.notesHeading)), .list(notes)]))
  }

  private var facts: [Block.Fact] {
    let frame = FrameFacts(report.frame, program: report.program, report.language)
    let rows: [(MethodMessage, String)] = [
      (.perspectiveTerm, say(.perspective)),
      (.pricesTerm, report.say(.prices(report.portfolio.priceLevels))),
    ]
    return [frame.asOf] + rows.map { Block.Fact(say($0), [.text($1)]) } + [frame.maker]
      + frame.stores
  }

  private func say(_ message: MethodMessage) -> String { message.text(in: report.language) }
}
