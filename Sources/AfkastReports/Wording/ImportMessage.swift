/// What is said of a file that is to be imported, in each language.
enum ImportMessage: Worded, Sendable {
  case heading(file: String, mapping: String)
  case sums, rows, kroner, file, imported, rejected, unmatched
  /// Rows without a readable amount, which no sum can hold.
  case withoutAmount(Int)
  case totalsSkipped(Int)
  case reconciled, notReconciled
  case places, caseName, line, month, postings
  case rejectedRows, row, column, why, text
  /// More rejected rows than are listed.
  case more(Int)
  case unmatchedRows, accountOrCase, pspOrLine
  case everything
  case encoding(String)

  var danish: String {
    switch self {
    case .heading(let file, let mapping): "\(file), læst med opsætningen \(mapping)"
    case .sums: "Afstemning"
    case .rows: "Rækker"
    case .kroner: "Kr."
    case .file: "Filen"
    case .imported: "Placeret på en post"
    case .rejected: "Afvist"
    case .unmatched: "Uden post"
    case .withoutAmount(let count):
      count == 1
        ? "Hertil 1 afvist række, hvis beløb ikke kan læses."
        : "Hertil \(count) afviste rækker, hvis beløb ikke kan læses."
    case .totalsSkipped(let count):
      count == 1 ? "1 sumrække er sprunget over." : "\(count) sumrækker er sprunget over."
    case .reconciled: "Det stemmer til øren: filen = placeret + afvist + uden post."
    case .notReconciled: "Det stemmer IKKE. Det er en fejl i Afkast; meld den."
    case .places: "Forbrug pr. post og måned"
    case .caseName: "Sag"
    case .line: "Post"
    case .month: "Måned"
    case .postings: "Posteringer"
    case .rejectedRows: "Afviste rækker"
    case .row: "Række"
    case .column: "Kolonne"
    case .why: "Hvorfor"
    case .text: "Der står"
    case .more(let count): "… og \(count) til."
    case .unmatchedRows: "Rækker uden post"
    case .accountOrCase: "Konto eller sag"
    case .pspOrLine: "PSP-element eller post"
    case .everything: "Alle rækker er placeret på en post."
    case .encoding(let name): "Tegnsæt: \(name)."
    }
  }

  var english: String {
    switch self {
    case .heading(let file, let mapping): "\(file), read by the mapping \(mapping)"
    case .sums: "Reconciliation"
    case .rows: "Rows"
    case .kroner: "DKK"
    case .file: "The file"
    case .imported: "On a line"
    case .rejected: "Rejected"
    case .unmatched: "Without a line"
    case .withoutAmount(let count):
      count == 1
        ? "Besides 1 rejected row whose amount cannot be read."
        : "Besides \(count) rejected rows whose amounts cannot be read."
    case .totalsSkipped(let count):
      count == 1 ? "1 row of totals is skipped." : "\(count) rows of totals are skipped."
    case .reconciled: "It adds up to the øre: the file = on a line + rejected + without a line."
    case .notReconciled: "It does NOT add up. That is a fault in Afkast; report it."
    case .places: "Booked by line and month"
    case .caseName: "Case"
    case .line: "Line"
    case .month: "Month"
    case .postings: "Postings"
    case .rejectedRows: "Rejected rows"
    case .row: "Row"
    case .column: "Column"
    case .why: "Why"
    case .text: "It says"
    case .more(let count): "… and \(count) more."
    case .unmatchedRows: "Rows without a line"
    case .accountOrCase: "Account or case"
    case .pspOrLine: "PSP element or line"
    case .everything: "Every row is on a line."
    case .encoding(let name): "Encoding: \(name)."
    }
  }
}
