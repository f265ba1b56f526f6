import AfkastDiagnostics
import AfkastModel

/// Reads how money per time comes, holds and goes.
struct ProfileDecoder {
  private let fields: Fields
  private let formulas: FormulaReader

  init(_ fields: Fields, _ formulas: FormulaReader) {
    self.fields = fields
    self.formulas = formulas
  }

  /// The profile of money per time; nil after a mistake.
  func decode() -> ProfileTerms? {
    let lengths = LengthReader(fields, formulas)
    var terms = ProfileTerms()
    let phaseIn = lengths.read("phaseIn", DurationParser.parseAtLeastOneMonth)
    let delay = lengths.read("delay", DurationParser.parse)
    terms.halfLife = lengths.read("halfLife", DurationParser.parsePositive)
    terms.fadeOut = fadeOut()
    terms.phaseIn = phaseIn ?? terms.phaseIn
    terms.delay = delay ?? terms.delay
    let written = [
      ("phaseIn", phaseIn != nil), ("delay", delay != nil), ("halfLife", terms.halfLife != nil),
      ("fadeOut", terms.fadeOut != nil),
    ]
    return written.contains { fields.has($0.0) && !$0.1 } ? nil : terms
  }

  /// The delay of money without time, which moves as a whole and has no other shape.
  func decodeDelayAlone() -> Length? {
    for key in ["phaseIn", "fadeOut", "halfLife"] where fields.has(key) {
      fields.mistakes.add(
        .needsMoneyPerTime, at: fields.keyRange(key),
        "\(key) shapes money per time, and this amount is a sum",
        hint: "write the amount per year, or leave \(key) out")
    }
    guard fields.has("delay") else { return .fixed(.zero) }
    return LengthReader(fields, formulas).read("delay") { text throws(ScalarProblem) in
      let whole = try DurationParser.parseWhole(text)
      return Months(Double(whole.count)) ?? .zero
    }
  }

  private func fadeOut() -> ProfileTerms.FadeOutTerms? {
    guard let node = fields.node("fadeOut"),
      let fields = Fields(node, CaseSchema.fadeOut, mistakes: fields.mistakes)
    else { return nil }
    let lengths = LengthReader(fields, formulas)
    for key in ["after", "over"] { _ = fields.requiredNode(key) }
    let after = lengths.read("after", DurationParser.parse)
    let over = lengths.read("over", DurationParser.parseAtLeastOneMonth)
    guard let after, let over else { return nil }
    return ProfileTerms.FadeOutTerms(after: after, over: over)
  }
}
