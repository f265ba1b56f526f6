import AfkastDocuments
import AfkastExchange
import AfkastModel

/// How values of a form look in a spreadsheet.
struct CaseFormCell {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  func cell(_ value: CaseFormValue, as kind: CaseFormKind) -> SheetCell {
    switch value {
    case .empty: SheetCell(.empty, style(of: kind))
    case .text(let words): .text(words, SheetStyle(.text, wraps: true))
    case .number(let number): .number(number, numberFormat(of: kind))
    case .share(let part): .number(part, .number(.percent(2)))
    case .month(let month): .month(month)
    case .choice(let key): .text(word(key, kind), SheetStyle(.text, wraps: true))
    case .truth(let truth): .text(CaseFormMessage.truth(truth).text(in: language))
    case .inSeries:
      .text(CaseFormMessage.inSeries.text(in: language), SheetStyle(.text, wraps: true))
    }
  }

  private func word(_ key: String, _ kind: CaseFormKind) -> String {
    switch kind {
    case .choice(let choice), .choiceOrWords(let choice):
      return CaseFormChoiceWords.text(key, of: choice, in: language)
    default: return key
    }
  }

  /// An empty cell takes what is typed for what it is.
  private func style(of kind: CaseFormKind) -> SheetStyle {
    switch kind {
    case .month: SheetStyle(.date(.month))
    case .share: SheetStyle(.number(.percent(2)))
    case .months, .value, .quantity: SheetStyle(.quantity, wraps: true)
    case .identifier, .words, .choice, .choiceOrWords, .measure, .names, .unit, .truth:
      SheetStyle(.text, wraps: true)
    }
  }

  private func numberFormat(of kind: CaseFormKind) -> SheetFormat {
    kind == .value ? .general : .quantity
  }

  /// What a cell offers to choose from, or accepts.
  func rule(of kind: CaseFormKind, _ choices: [String]?) -> Sheet.Validation.Rule? {
    switch kind {
    case .choice(let choice): return .oneOf(CaseFormChoiceWords.all(choice, in: language))
    case .truth: return .oneOf([true, false].map { CaseFormMessage.truth($0).text(in: language) })
    case .share: return .decimal(0...1)
    case .choiceOrWords, .identifier, .words, .measure, .names, .month, .months, .quantity, .unit,
      .value:
      guard let choices, !choices.isEmpty, choices.joined(separator: ",").utf16.count <= 250 else {
        return nil
      }
      return .oneOf(choices)
    }
  }
}
