import AfkastDiagnostics
import AfkastModel

/// Reports an id that stands a second time in its list.
struct UniqueIDs<Thing> {
  private var ranges: [Identifier<Thing>: SourceRange] = [:]
  private let mistakes: Mistakes

  init(mistakes: Mistakes) {
    self.mistakes = mistakes
  }

  /// The id of a mapping, recorded as taken.
  mutating func take(_ fields: Fields) -> Identifier<Thing>? {
    guard let id: Identifier<Thing> = fields.requiredValue("id", IdentifierParser.parse) else {
      return nil
    }
    let range = fields.valueRange("id")
    if let first = ranges[id] {
      mistakes.add(
        .duplicateID, at: range, "the id \"\(id.text)\" stands here a second time",
        hint: "give one of them another id",
        notes: [Diagnostic.Note("the first one is here", at: first)])
      return nil
    }
    ranges[id] = range
    return id
  }
}
