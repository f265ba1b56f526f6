import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
package import AfkastModel

/// How a case differs from an approved version, for people: first where, then what, then in kroner.
package struct DifferenceText: Sendable {
  private let difference: CaseDifference
  private let language: Language
  private let fields: FieldText

  package init(_ difference: CaseDifference, _ language: Language) {
    self.difference = difference
    self.language = language
    fields = FieldText(language)
  }

  /// The screen, ending in a newline.
  package var text: String {
    let money = difference.comparison.changesMoney ? figures : nil
    return [heading, changes, money].compactMap(\.self).joined(separator: "\n")
  }

  private var heading: String {
    let (businessCase, approval) = (difference.businessCase, difference.approval)
    var sentence = say(
      .compared(approval.version, difference.day, by: approval.decision.visible))
    sentence += " " + say(difference.message)
    if !difference.comparison.parts.isEmpty, !difference.comparison.changesMoney {
      sentence += " " + say(.sameMoney)
    }
    return "\(businessCase.title.visible) (\(businessCase.id.text))".wrapped() + sentence.wrapped()
  }

  private var changes: String? {
    let parts = difference.comparison.parts
    guard !parts.isEmpty else { return nil }
    return say(.whatChanged) + "\n" + parts.map(text).joined()
  }

  private func text(of part: PartChange) -> String {
    let name = [say(.part(part.kind)), isNamed(part) ? part.id : nil].compactMap(\.self)
      .joined(separator: " ")
    let title = part.title.flatMap { isNamed(part) && $0 != part.id ? " (\($0.visible))" : nil }
    let head = name + (title ?? "")
    switch part.change {
    case .added: return "\(head): \(say(.added))".wrapped(indent: "  ", hanging: "    ")
    case .removed: return "\(head): \(say(.removed))".wrapped(indent: "  ", hanging: "    ")
    case .changed(let changes):
      return head.wrapped(indent: "  ", hanging: "    ") + changes.map(text).joined()
    }
  }

  private func text(of change: FieldChange) -> String {
    "\(change.field.rawValue): \(fields.text(of: change.from)) → \(fields.text(of: change.to))"
      .wrapped(indent: "    ", hanging: "      ")
  }

  private func isNamed(_ part: PartChange) -> Bool {
    switch part.kind {
    case .case, .followUp, .workspace: false
    default: true
    }
  }

  private var figures: String {
    let comparison = difference.comparison
    let lines = comparison.lines.map { line in
      row(line.title?.visible ?? line.line.text, line.approved?.kroner, line.current?.kroner)
    }
    return TextTable(
      [
        .init(say(.inKroner), .left), .init(say(.approved)), .init(say(.now)),
        .init(say(.change)),
      ], rows: totals + [payback] + lines
    ).text
  }

  private var totals: [[String]] {
    let both = [difference.comparison.approved, difference.comparison.current]
    let figures: [(Message.Figure, (Evaluation) -> Double)] = [
      (.totalCosts, { $0.totalCosts.kroner }), (.totalBenefits, { $0.totalBenefits.kroner }),
      (.net, { $0.net.kroner }), (.netPresentValue, { $0.netPresentValue.kroner }),
    ]
    return figures.map { figure, kroner in
      row(Message.figure(figure).text(in: language), kroner(both[0]), kroner(both[1]))
    }
  }

  private var payback: [String] {
    let both = [difference.comparison.approved, difference.comparison.current]
    let months = both.compactMap(\.payback.point?.month)
    let moved = months.count == 2 ? months[0].distance(to: months[1]) : nil
    return [Message.backInHeading.text(in: language)]
      + both.map { $0.payback.state.shortText(in: language) }
      + [moved.map { say(.moved($0)) } ?? ""]
  }

  private func row(_ name: String, _ then: Double?, _ now: Double?) -> [String] {
    let numbers = NumberText(language)
    let change = (now ?? 0) - (then ?? 0)
    return [name] + [then, now].map { $0.map { numbers.decimal($0, decimals: 0) } ?? "–" }
      + [(change > 0 ? "+" : "") + numbers.decimal(change, decimals: 0)]
  }

  private func say(_ message: DifferenceMessage) -> String { message.text(in: language) }
}
