import AfkastModel

/// Reads when the case as a whole is followed up.
struct FollowUpDecoder {
  private let fields: Fields

  init(_ fields: Fields) {
    self.fields = fields
  }

  func decode() -> FollowUp? {
    guard let node = fields.node("followUp"),
      let followUp = Fields(node, CaseSchema.followUp, mistakes: fields.mistakes)
    else { return nil }
    let every: Cadence? = followUp.requiredValue("every", ChoiceParser.parse)
    let first = followUp.value("first", MonthParser.parse)
    let until = followUp.value("until", MonthParser.parse)
    let grace = followUp.value("grace", CountParser.parseDays)
    let forum = followUp.text("forum")
    if let first, let until, until < first {
      followUp.mistakes.add(
        .monthsReversed, at: followUp.valueRange("until"),
        "until \(until) is before first \(first)", hint: "swap them")
    }
    guard let every else { return nil }
    var result = FollowUp(every: every)
    result.first = first
    result.until = until
    result.graceDays = grace
    result.forum = forum
    return result
  }
}
