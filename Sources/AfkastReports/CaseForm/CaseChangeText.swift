import AfkastExchange
import AfkastModel

/// A change of a case in words: what, from what, to what.
struct CaseChangeText {
  private let language: Language

  /// Longer texts are cut in the middle of a line.
  private static let longest = 70

  init(_ language: Language) {
    self.language = language
  }

  func text(_ change: CaseFormChange) -> String {
    switch change.told {
    case .set(let path, let old, let new):
      name(of: path, change) + ": " + value(old, change.field)
        + " → " + value(new, change.field)
    case .remove(let path, let old):
      name(of: path, change) + ": " + value(old, change.field) + " → "
        + say(.removed)
    case .removeItem(_, let id): say(.removedItem(id))
    case .add(_, let id, let fields):
      say(.newItem(id)) + " ("
        + fields.map { self.field($0.name, $0.value, of: change.sheet) }.joined(separator: "; ")
        + ")"
    }
  }

  private func field(_ name: String, _ words: String, of sheet: CaseFormSheet) -> String {
    let field = sheet.fields.first { $0.keys?.joined(separator: "/") == name }
    let label = field.map { CaseFormLabel(field: $0).text(in: language) } ?? name
    return "\(label): \(value(words, field))"
  }

  private func name(of components: [String], _ change: CaseFormChange) -> String {
    guard let field = change.field else {
      return change.sheet == .series
        ? "\(components.dropFirst().first ?? "") \(components.last ?? "")"
        : components.joined(separator: "/")
    }
    let label = CaseFormLabel(field: field).text(in: language)
    guard case .records = change.sheet.layout, components.count > 1 else { return label }
    return "\(components[1]), \(label)"
  }

  private func value(_ words: String?, _ field: CaseFormField?) -> String {
    guard let words, !words.isEmpty else { return say(.empty) }
    switch field?.kind {
    case .choice(let choice), .choiceOrWords(let choice):
      return CaseFormChoiceWords.text(words, of: choice, in: language)
    case .truth: return CaseFormMessage.truth(words == "true").text(in: language)
    case .quantity, .measure, .months, .share, .unit, nil:
      return quantity(words) ?? cut(words)
    default: return cut(words)
    }
  }

  private func quantity(_ words: String) -> String? {
    guard let (number, unit) = CaseFormWords.quantity(words, in: language) else { return nil }
    return "\(NumberText(language).plain(number, upTo: 6)) \(unit)"
  }

  private func cut(_ words: String) -> String {
    let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count <= Self.longest ? line : line.prefix(Self.longest - 1) + "…"
  }

  private func say(_ message: CaseImportMessage) -> String { message.text(in: language) }
}
