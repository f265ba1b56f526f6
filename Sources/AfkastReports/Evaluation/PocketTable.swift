import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Who pays and who gains, as a table, and what to say where they are not the same.
struct PocketTable {
  private let evaluation: Evaluation
  private let departments: [Department]
  private let language: Language
  private let numbers: NumberText

  init(_ evaluation: Evaluation, _ departments: [Department], _ language: Language) {
    self.evaluation = evaluation
    self.departments = departments
    self.language = language
    numbers = NumberText(language)
  }

  /// The table; nil where all money is in one pocket, which the figures have told of.
  var text: String? {
    let pockets = evaluation.pockets
    guard pockets.actors.count > 1 || pockets.departments.count > 1 else { return nil }
    let columns: [TextTable.Column] =
      [.init(say(.thousandKroner), .left)]
      + [Message.costsHeading, .benefitsHeading, .netHeading, .netPresentValueHeading]
      .map { .init(say($0)) } + [.init(say(.backInHeading), .left)]
    return say(.pocketHeading) + "\n" + TextTable(columns, rows: rows).text
      + sentences.map { $0.wrapped() }.joined()
  }

  /// Who pays and never gets it back while others gain; none where all gain.
  var sentences: [String] {
    [evaluation.pockets.wrongDepartments, evaluation.pockets.wrongAuthorities]
      .compactMap(\.self).map(sentence)
  }

  /// Departments stand under the municipality; sums are told where there is more than one to add.
  private var rows: [[String]] {
    let pockets = evaluation.pockets
    var rows: [[String]] = []
    for actor in pockets.actors {
      rows.append(row(actor))
      if actor.perspective == .actor(.municipality), pockets.departments.count > 1 {
        rows += pockets.departments.map { row($0, indent: "  ") }
      }
    }
    return rows + (pockets.actors.count > 1 ? pockets.sums.map { row($0) } : [])
  }

  private func row(_ pocket: Pocket, indent: String = "") -> [String] {
    [
      indent + name(of: pocket), numbers.thousands(pocket.costs.kroner),
      numbers.thousands(pocket.benefits.kroner), numbers.thousands(pocket.net.kroner),
      numbers.thousands(pocket.netPresentValue.kroner),
      pocket.payback.state.shortText(in: language),
    ]
  }

  private func sentence(_ wrong: WrongPockets) -> String {
    let missing = wrong.payers.reduce(0) { $0 - $1.net.kroner }
    return say(
      .wrongPockets(
        payers: wrong.payers.map(name), gainers: wrong.gainers.map(name),
        missing: missing))
  }

  func name(of pocket: Pocket) -> String {
    guard case .department(let id) = pocket.perspective else {
      return say(.pocket(pocket.perspective))
    }
    return departments.first { $0.id == id }?.title.visible ?? id.text
  }

  private func say(_ message: Message) -> String { message.text(in: language) }
}
