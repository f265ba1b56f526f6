/// A vertical line at a place of the time axis, with what happened there: a new phase and its cause, the month
/// of the status, the month of a promise.
package struct Rule: Sendable, Hashable {
  package let at: Double
  package let label: String

  package init(at: Double, _ label: String) {
    self.at = at
    self.label = label
  }
}

/// The words of rules above a plot, in rows, each over its line.
struct RuleStrip: Sendable {
  private let rules: [Rule]
  private let width: Double

  init(_ rules: [Rule], in domain: Domain, width: Double) {
    self.rules = rules.filter { $0.at.isFinite && $0.at >= domain.low && $0.at <= domain.high }
    self.width = width
  }

  /// How high the words are; a row for each at most, so that the room is known before the scale is.
  func height(_ scale: (Double) -> Double) -> Double {
    rules.isEmpty ? 0 : Double((rows(scale).max() ?? 0) + 1) * Drawing.lineHeight + 2
  }

  /// Draws the lines from their words down to `bottom`; the words begin at `top`.
  func draw(in drawing: inout Drawing, _ scale: (Double) -> Double, top: Double, bottom: Double) {
    for (rule, row) in zip(rules, rows(scale)) {
      let base = top + Double(row) * Drawing.lineHeight + 11
      let x = scale(rule.at)
      drawing.line(Place(x, base + 4), Place(x, bottom), .rule)
    }
    for ((rule, row), span) in zip(zip(rules, rows(scale)), spans(scale)) {
      let place = Place(span.lowerBound, top + Double(row) * Drawing.lineHeight + 11)
      drawing.text(rule.label, at: place, room: width, hasPlate: true)
    }
  }

  private func spans(_ scale: (Double) -> Double) -> [ClosedRange<Double>] {
    rules.map {
      let need = min(width, TextWidth.of($0.label, size: Drawing.textSize))
      return LabelRow.span(around: scale($0.at), width: need, in: 0...width)
    }
  }

  private func rows(_ scale: (Double) -> Double) -> [Int] { LabelRow.rows(spans(scale)) }
}
