import AfkastDiagnostics
import AfkastModel

/// Reads how money per time comes, holds and goes.
struct ProfileDecoder {
  private let fields: Fields

  init(_ fields: Fields) {
    self.fields = fields
  }

  /// The profile of money per time; nil after a mistake.
  func decode() -> TimeProfile? {
    let phaseIn = fields.value("phaseIn", DurationParser.parseAtLeastOneMonth)
    let delay = fields.value("delay", DurationParser.parse)
    let halfLife = fields.value("halfLife", DurationParser.parsePositive)
    let fadeOut = fadeOut()
    let written = [
      ("phaseIn", phaseIn != nil), ("delay", delay != nil), ("halfLife", halfLife != nil),
      ("fadeOut", fadeOut != nil),
    ]
    guard !written.contains(where: { fields.has($0.0) && !$0.1 }) else { return nil }
    return TimeProfile(
      phaseIn: phaseIn ?? .one, delay: delay ?? .zero, fadeOut: fadeOut, halfLife: halfLife)
  }

  /// The delay of money without time, which moves as a whole and has no other shape.
  func decodeDelayAlone() -> WholeMonths? {
    for key in ["phaseIn", "fadeOut", "halfLife"] where fields.has(key) {
      fields.mistakes.add(
        .needsMoneyPerTime, at: fields.keyRange(key),
        "\(key) shapes money per time, and this amount is a sum",
        hint: "write the amount per year, or leave \(key) out")
    }
    guard fields.has("delay") else { return .zero }
    return fields.value("delay", DurationParser.parseWhole)
  }

  private func fadeOut() -> TimeProfile.FadeOut? {
    guard let node = fields.node("fadeOut"),
      let fields = Fields(node, CaseSchema.fadeOut, mistakes: fields.mistakes)
    else { return nil }
    let after = fields.requiredValue("after", DurationParser.parse)
    let over = fields.requiredValue("over", DurationParser.parseAtLeastOneMonth)
    guard let after, let over else { return nil }
    return TimeProfile.FadeOut(after: after, over: over)
  }
}
