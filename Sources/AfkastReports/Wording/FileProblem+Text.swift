package import AfkastExchange

/// Why a file is refused, and how to mend it, in one or two sentences.
extension FileProblem: Worded {
  package var danish: String {
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
    case .notWorkbook: "Filen er ikke en regnearksfil (XLSX), som kan læses."
    case .locked:
      "Filen er låst med adgangskode eller i det gamle XLS-format. Gem den som XLSX uden adgangskode."
    case .macros: "Filen indeholder makroer. Gem den som XLSX uden makroer."
    case .damagedWorkbook(let part):
      "Filen er beskadiget (\(part)). Åbn den i regnearket og gem den igen."
    case .tooLargePart(let part, let limit):
      "\(part) i filen er større end \(limit >> 20) MB. Del udtrækket op, fx pr. måned, eller brug CSV."
    case .zipBomb(let part): "\(part) i filen er pakket, så den ligner et angreb. Filen er afvist."
    case .documentType(let part):
      "\(part) i filen har en dokumenttype (DOCTYPE), som intet regneark skriver. Filen er afvist."
    case .noSheet(let name?, let sheets):
      "Filen har ikke netop ét ark \"\(name)\". Den har: \(Self.list(sheets))."
    case .noSheet(nil, let sheets):
      "Filen har ikke netop ét ark. Skriv sheet i opsætningen, et af: \(Self.list(sheets))."
    case .workbookFromPipe: "En regnearksfil læses fra en fil, ikke fra standardinput."
    case .personNumber:
      "I filens navn står noget, der ligner et CPR-nummer, og navnet gemmes. Omdøb filen."
    case .overflow: "Filens beløb er for store til at blive lagt nøjagtigt sammen."
    }
  }

  package var english: String {
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
    case .notWorkbook: "The file is no workbook (XLSX) that can be read."
    case .locked:
      "The file is locked by a password or in the old XLS format. Save it as XLSX without a password."
    case .macros: "The file holds macros. Save it as XLSX without them."
    case .damagedWorkbook(let part):
      "The file is damaged (\(part)). Open it in the spreadsheet and save it again."
    case .tooLargePart(let part, let limit):
      "\(part) in the file is larger than \(limit >> 20) MB. Divide the export, say by month, or use CSV."
    case .zipBomb(let part): "\(part) in the file is packed like an attack. The file is refused."
    case .documentType(let part):
      "\(part) in the file has a document type (DOCTYPE), as no spreadsheet writes. The file is refused."
    case .noSheet(let name?, let sheets):
      "The file has not exactly one sheet \"\(name)\". It has: \(Self.list(sheets))."
    case .noSheet(nil, let sheets):
      "The file has not exactly one sheet. Write sheet in the mapping, one of: \(Self.list(sheets))."
    case .workbookFromPipe: "A workbook is read from a file, not from standard input."
    case .personNumber:
      "The file's name looks like a CPR number, and the name would be kept. Rename the file."
    case .overflow: "The file's amounts are too large to be added exactly."
    }
  }

  private static func list(_ headings: [String]) -> String {
    let shown = headings.prefix(20).map { $0.count > 40 ? $0.prefix(39) + "…" : $0 }
    return shown.joined(separator: ", ") + (headings.count > 20 ? ", …" : "")
  }
}
