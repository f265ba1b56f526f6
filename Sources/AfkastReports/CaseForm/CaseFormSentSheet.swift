import AfkastDocuments
import AfkastExchange

/// The hidden sheet that tells what was sent: of which case, and each field as it was.
struct CaseFormSentSheet {
  private let content: CaseFormContent
  private let facts: [CaseFormMark.SentKey: String]

  init(_ content: CaseFormContent, _ facts: [CaseFormMark.SentKey: String]) {
    self.content = content
    self.facts = facts
  }

  var sheet: Sheet {
    var rows = [[text(CaseFormMark.sent)]]
    for key in CaseFormMark.SentKey.allCases {
      rows.append([text(key.rawValue), text(facts[key] ?? "")])
    }
    for row in content.sentRows {
      rows.append(row.map(text))
    }
    var sheet = Sheet(SheetName(CaseFormMark.sentSheet), rows: rows)
    sheet.isHidden = true
    sheet.isProtected = true
    return sheet
  }

  private func text(_ words: String) -> SheetCell { .text(words, SheetStyle(.text)) }
}
