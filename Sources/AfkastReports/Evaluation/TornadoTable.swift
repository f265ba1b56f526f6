import AfkastDocuments
import AfkastEngine
import AfkastModel

/// What each assumption with a range does alone, the widest swing first.
struct TornadoTable {
  private let evaluation: Evaluation
  private let language: Language
  private let numbers: NumberText

  init(_ evaluation: Evaluation, _ language: Language) {
    self.evaluation = evaluation
    self.language = language
    numbers = NumberText(language)
  }

  /// The table with its title; nil if no assumption has a range.
  var text: String? {
    let swings = evaluation.tornado.swings
    guard !swings.isEmpty else { return nil }
    let npv = "\(say(.netPresentValueHeading)), \(say(.thousandKroner))"
    let columns: [TextTable.Column] = [
      .init(npv, .left), .init(say(.atLow)), .init(say(.backInHeading), .left),
      .init(say(.atHigh)), .init(say(.backInHeading), .left),
    ]
    return say(.tornadoTitle) + "\n" + TextTable(columns, rows: swings.map(row)).text
  }

  private func row(_ swing: Tornado.Swing) -> [String] {
    [swing.assumption.text]
      + [swing.low, swing.high].flatMap { end in
        [numbers.thousands(end.netPresentValue.kroner), end.payback.state.shortText(in: language)]
      }
  }

  private func say(_ message: Message) -> String { message.text(in: language) }
}
