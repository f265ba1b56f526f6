package import AfkastExchange
package import AfkastModel

extension FileProblem {
  /// Why a file is refused, and how to mend it, in one or two sentences.
  package func text(in language: Language) -> String {
    language == .danish ? danish : english
  }

  private var danish: String {
    switch self {
    case .tooLarge(let limit): "Filen er større end \(limit >> 20) MB. Del den op, fx pr. måned."
    case .noHeader(let row):
      "Filen har ingen overskrifter i række \(row). Ret header i opsætningen."
    case .empty: "Filen er tom."
    case .notUTF8(let place):
      "Filen er ikke UTF-8 (byte \(place + 1)). Skriv encoding: auto eller windows-1252 i opsætningen."
    case .notWindows1252(let place):
      "Filen er hverken UTF-8 eller Windows-1252 (byte \(place + 1)). Gem den som CSV UTF-8."
    case .utf16: "Filen er UTF-16. Gem den som CSV UTF-8."
    case .binary: "Filen er ikke tekst. Gem den som CSV."
    case .openQuote(let line): "Et citationstegn i linje \(line) bliver aldrig lukket."
    case .brokenQuote(let line):
      "I linje \(line) står der noget efter et afsluttende citationstegn. Er separator rigtig?"
    case .tooManyColumns(let row, let limit): "Række \(row) har mere end \(limit) kolonner."
    case .tooLongRow(let row, let limit):
      "Række \(row) er længere end \(limit >> 10) kB. Mangler der linjeskift eller et citationstegn?"
    case .missingColumn(let name, let headings):
      "Filen har ingen kolonne \"\(name)\". Den har: \(Self.list(headings))."
    case .ambiguousColumn(let name):
      "Overskriften \"\(name)\" står over flere kolonner. Giv dem hver sit navn i udtrækket."
    case .overflow: "Filens beløb er for store til at blive lagt nøjagtigt sammen."
    }
  }

  private var english: String {
    switch self {
    case .tooLarge(let limit): "The file is larger than \(limit >> 20) MB. Divide it, say by month."
    case .noHeader(let row): "The file has no headings in row \(row). Mend header in the mapping."
    case .empty: "The file is empty."
    case .notUTF8(let place):
      "The file is not UTF-8 (byte \(place + 1)). Write encoding: auto or windows-1252 in the mapping."
    case .notWindows1252(let place):
      "The file is neither UTF-8 nor Windows-1252 (byte \(place + 1)). Save it as CSV UTF-8."
    case .utf16: "The file is UTF-16. Save it as CSV UTF-8."
    case .binary: "The file is no text. Save it as CSV."
    case .openQuote(let line): "A quotation mark in line \(line) is never closed."
    case .brokenQuote(let line):
      "In line \(line) something follows a closing quotation mark. Is the separator right?"
    case .tooManyColumns(let row, let limit): "Row \(row) has more than \(limit) columns."
    case .tooLongRow(let row, let limit):
      "Row \(row) is longer than \(limit >> 10) kB. Is a line end or a quotation mark missing?"
    case .missingColumn(let name, let headings):
      "The file has no column \"\(name)\". It has: \(Self.list(headings))."
    case .ambiguousColumn(let name):
      "The heading \"\(name)\" stands over several columns. Give each its own name in the export."
    case .overflow: "The file's amounts are too large to be added exactly."
    }
  }

  private static func list(_ headings: [String]) -> String {
    let shown = headings.prefix(20).map { $0.count > 40 ? $0.prefix(39) + "…" : $0 }
    return shown.joined(separator: ", ") + (headings.count > 20 ? ", …" : "")
  }
}
