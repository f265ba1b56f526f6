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
    let frame = report.frame
    let rows: [(MethodMessage, String)] = [
      (.asOfTerm, say(.asOf(frame.asOf, knownAt: frame.knownAt))),
      (.perspectiveTerm, say(.perspective)),
      (.pricesTerm, report.say(.prices(report.portfolio.priceLevels))),
      (.programTerm, say(.program(report.program))),
    ]
    return rows.map { Block.Fact(say($0), [.text($1)]) } + stores
  }

  private var stores: [Block.Fact] {
    let ends = report.frame.stores
    guard !ends.isEmpty else { return [.init(say(.factsTerm), [.text(say(.noStore))])] }
    return ends.map { store in
      .init(
        say(.factsTerm),
        [
          .text(
            FactMessage.head(store.head.count, store.head.hash).text(in: report.language))
        ])
    }
  }

  private func say(_ message: MethodMessage) -> String { message.text(in: report.language) }
}
