package import AfkastDocuments
import AfkastEngine
package import AfkastModel

extension CaseDifference {
  /// The difference for programs.
  package func json(generator: String) -> JSON {
    .object([
      ("schema", .string("afkast.diff/1")), ("generator", .string(generator)),
      ("case", .string(businessCase.id.text)),
      (
        "approved",
        .object([
          ("version", .integer(approval.version)), ("on", .string(day)),
          ("decision", .string(approval.decision)),
          ("fingerprint", .string(approval.fingerprint)),
        ])
      ),
      ("caseTextDiffers", .bool(caseTextDiffers)),
      ("workspaceTextDiffers", .bool(workspaceTextDiffers)),
      ("changes", .array(comparison.parts.map(json))),
      ("figures", .array(figures.map(json))),
      ("lines", .array(lines.map(json))),
    ])
  }

  /// What programs are told of a case that was never approved.
  package static func unapproved(_ caseID: CaseID, generator: String) -> JSON {
    .object([
      ("schema", .string("afkast.diff/1")), ("generator", .string(generator)),
      ("case", .string(caseID.text)), ("approved", .null), ("caseTextDiffers", .null),
      ("workspaceTextDiffers", .null), ("changes", .array([])), ("figures", .array([])),
      ("lines", .array([])),
    ])
  }

  /// The columns of the CSV.
  package static var columns: [String] {
    ["part", "id", "change", "field", "from", "fromUnit", "to", "toUnit"]
  }

  /// The rows of the CSV: a changed field each, then a figure or a line's total each.
  package var cells: [[Cell]] {
    comparison.parts.flatMap(cells) + figures.map { cells(of: $0, "figure") }
      + lines.map { cells(of: $0, "lineTotal") }
  }

  /// A figure then and now, in kroner or as a month.
  private struct Figure {
    let name: String
    let from: FieldValue?
    let to: FieldValue?
  }

  private var figures: [Figure] {
    let (then, now) = (comparison.approved, comparison.current)
    func kroner(_ name: String, _ value: (Evaluation) -> Double) -> Figure {
      Figure(
        name: name, from: .quantity(value(then), unit: "kr"), to: .quantity(value(now), unit: "kr"))
    }
    func month(_ evaluation: Evaluation) -> FieldValue? {
      evaluation.payback.point.map { .month($0.month) }
    }
    return [
      kroner("totalCosts") { $0.totalCosts.kroner },
      kroner("totalBenefits") { $0.totalBenefits.kroner }, kroner("net") { $0.net.kroner },
      kroner("npv") { $0.netPresentValue.kroner },
      Figure(
        name: "paybackState", from: .text(then.payback.state.key), to: .text(now.payback.state.key)),
      Figure(name: "paybackMonth", from: month(then), to: month(now)),
    ]
  }

  private var lines: [Figure] {
    comparison.lines.map {
      Figure(
        name: $0.line.text, from: $0.approved.map(FieldValue.money),
        to: $0.current.map(FieldValue.money))
    }
  }

  private func json(_ part: PartChange) -> JSON {
    .object([
      ("part", .string(part.kind.rawValue)), ("id", .string(part.id)),
      ("title", JSON(part.title)), ("change", .string(part.change.key)),
      ("fields", .array(part.change.fields.map(json))),
    ])
  }

  private func json(_ change: FieldChange) -> JSON {
    .object([
      ("field", .string(change.field.rawValue)), ("from", change.from?.json ?? .null),
      ("fromUnit", JSON(change.from?.unit)), ("to", change.to?.json ?? .null),
      ("toUnit", JSON(change.to?.unit)),
    ])
  }

  private func json(_ figure: Figure) -> JSON {
    .object([
      ("id", .string(figure.name)), ("from", figure.from?.json ?? .null),
      ("to", figure.to?.json ?? .null),
    ])
  }

  private func cells(of part: PartChange) -> [[Cell]] {
    let head: [Cell] = [
      .text(part.kind.rawValue), .text(part.id), .text(part.change.key),
    ]
    guard !part.change.fields.isEmpty else {
      return [head + [Cell](repeating: .empty, count: Self.columns.count - head.count)]
    }
    return part.change.fields.map {
      head + [.text($0.field.rawValue)] + cells(from: $0.from, to: $0.to)
    }
  }

  private func cells(of figure: Figure, _ part: String) -> [Cell] {
    let change = figure.from == figure.to ? "same" : "changed"
    return [.text(part), .text(figure.name), .text(change), .empty]
      + cells(from: figure.from, to: figure.to)
  }

  private func cells(from: FieldValue?, to: FieldValue?) -> [Cell] {
    [from?.cell ?? .empty, Cell(from?.unit), to?.cell ?? .empty, Cell(to?.unit)]
  }
}

extension PartChange.Change {
  fileprivate var key: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .changed: "changed"
    }
  }

  fileprivate var fields: [FieldChange] {
    if case .changed(let fields) = self { fields } else { [] }
  }
}
