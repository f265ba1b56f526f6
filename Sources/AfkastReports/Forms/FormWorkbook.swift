import AfkastDiagnostics
package import AfkastDocuments
import AfkastEngine
import AfkastExchange
package import AfkastModel

/// A file with a form for each department, and a hidden sheet of what was sent.
package struct FormWorkbook: Sendable {
  private let content: FormContent
  private let language: Language
  private let seal: FormSeal

  /// `digest` tells contents apart.
  package init(
    _ content: FormContent, _ language: Language,
    digest: @escaping @Sendable ([UInt8]) -> RowDigest
  ) {
    self.content = content
    self.language = language
    seal = FormSeal(digest: digest)
  }

  /// The file.
  package var workbook: AfkastDocuments.Workbook {
    let hidden = SheetName("_afkast")
    let names =
      ([hidden]
      + content.parts.map { SheetName(FormWords.name(of: $0, language)) }).madeUnique()
    let layouts = zip(content.parts, names.dropFirst()).map { part, name in
      let stamp = FormStamp(
        of: part.department, in: content.workspace, language, on: content.window.day)
      return FormSheetLayout(part, of: content, named: name, stamp, seal, language)
    }
    let title = content.parts.map { FormWords.name(of: $0, language) }.joined(separator: ", ")
    return AfkastDocuments.Workbook(
      title: FormMessage.title(title).text(in: language),
      layouts.map { $0.made() } + [sentSheet(layouts, hidden)])
  }

  /// Every row that was sent, so that one that does not come back is missed.
  private func sentSheet(_ layouts: [FormSheetLayout], _ name: SheetName) -> Sheet {
    let words = FormMessage.hiddenSheet.text(in: language)
    var rows: [[SheetCell]] = [
      [.text(words), .text(seal.text(of: .words(sent: seal.digest(of: [words]))))]
    ]
    for layout in layouts {
      rows += layout.part.ids.map { id in
        [.text(seal.text(of: .sent(form: layout.number, id)))]
      }
    }
    var sheet = Sheet(name, rows: rows)
    sheet.isHidden = true
    sheet.isProtected = true
    return sheet
  }
}
