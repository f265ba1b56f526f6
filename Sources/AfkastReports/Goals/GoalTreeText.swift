import AfkastDocuments
package import AfkastEngine
package import AfkastModel

/// The goals of municipalities with the cases that serve them, in 80 columns.
package struct GoalTreeText: Sendable {
  private let trees: [GoalTree]
  private let language: Language
  private let numbers: NumberText

  /// What leaves room for two columns of figures.
  private static let widest = 54
  /// Deeper goals stand no further in, so that there is room for their words.
  private static let deepest = 8

  package init(_ trees: [GoalTree], _ language: Language) {
    self.trees = trees
    self.language = language
    numbers = NumberText(language)
  }

  /// The trees, ending in a newline.
  package var text: String { trees.map(text).joined(separator: "\n") }

  private func text(of tree: GoalTree) -> String {
    let columns: [TextTable.Column] = [
      .init("\(say(.goalsHeading)), \(say(.thousandKroner))", .left),
      .init(say(.backInHeading), .left), .init(say(.netHeading)),
    ]
    let none = tree.places.isEmpty ? [lines(say(.noGoals))] : []
    let rows = (none + tree.places.map(rows) + [otherRows(tree.otherCases)]).flatMap { $0 }
    return (tree.municipality.map { $0.wrapped() } ?? "") + TextTable(columns, rows: rows).text
  }

  private func rows(_ place: GoalTree.Place) -> [[String]] {
    let level = place.goal.level?.name(in: language)
    let title = place.goal.title + (level.map { " (\($0))" } ?? "")
    let isBare = place.cases.isEmpty && !place.hasGoalsBelow
    let below = place.depth + 1
    return lines("\(place.position). \(title)", depth: place.depth)
      + place.goal.kpis.flatMap { lines(KPIText(language).text(of: $0), depth: below) }
      + (isBare ? lines(say(.noCases), depth: below) : [])
      + place.cases.map { row($0, depth: below) }
  }

  private func otherRows(_ cases: [Evaluation]) -> [[String]] {
    cases.isEmpty ? [] : [[""]] + lines(say(.casesOutsideGoals)) + cases.map { row($0, depth: 1) }
  }

  private func row(_ evaluation: Evaluation, depth: Int) -> [String] {
    return [
      indent(depth) + evaluation.businessCase.id.text,
      evaluation.payback.state.shortText(in: language),
      numbers.thousands(evaluation.net.kroner),
    ]
  }

  private func lines(_ text: String, depth: Int = 0) -> [[String]] {
    let hanging = indent(depth) + "   "
    return text.wrapped(to: Self.widest, indent: indent(depth), hanging: hanging)
      .split(separator: "\n").map { [String($0), "", ""] }
  }

  private func indent(_ depth: Int) -> String {
    String(repeating: "   ", count: min(depth, Self.deepest))
  }

  private func say(_ message: Message) -> String { message.text(in: language) }
}
