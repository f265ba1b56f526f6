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
  case recorded, known, reconciledRecord, nothingNew
  /// The batch, and its first and last fact.
  case batch(Int64, Int64, Int64)
  /// An earlier batch of the same file, its day, and who recorded it.
  case sameFile(Int64, String, String)
  /// Months, and the lines that they were closed for.
  case closed(String, [String])
  /// Postings that were added to closed months.
  case backdated(Int)
  case rejectedLeftOut
  /// Postings in closed months, and the first such line and month.
  case lateRows(Int, String)
  case lateRowsHint, notWhole(Int), notWholeHint
  /// The batch that has booked rows of the same file.
  case bookedAgain(Int64), bookedAgainHint(Int64)

  private static func run(_ first: Int64, _ last: Int64) -> String {
    first == last ? "\(first)" : "\(first)–\(last)"
  }

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
      count == 1
        ? "1 sumrække er sprunget over og ikke holdt op mod rækkerne."
        : "\(count) sumrækker er sprunget over og ikke holdt op mod rækkerne."
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
    case .recorded: "Registreret"
    case .known: "Registreret tidligere"
    case .reconciledRecord:
      "Det stemmer til øren: filen = registreret + registreret tidligere + afvist + uden post."
    case .nothingNew: "Intet er nyt, og intet er registreret."
    case .batch(let batch, let first, let last):
      "Import \(batch): registrering \(Self.run(first, last)). Den kan fortrydes: "
        + "afkast undo \(batch) --reason HVORFOR"
    case .sameFile(let batch, let day, let recorder):
      "Filen er den samme som i import \(batch), registreret \(day) af \(recorder)."
    case .closed(let months, let lines):
      "\(months) er nu lukket for \(lines.joined(separator: ", "))."
    case .backdated(let count):
      count == 1
        ? "1 postering er registreret i en måned, der var lukket."
        : "\(count) posteringer er registreret i måneder, der var lukket."
    case .rejectedLeftOut:
      "De afviste rækker er ikke registreret. Importér den rettede fil: kun nye rækker kommer med."
    case .lateRows(let count, let first):
      (count == 1
        ? "1 ny postering hører til i en måned, der er lukket"
        : "\(count) nye posteringer hører til i måneder, der er lukket")
        + " (den første: \(first)). "
        + "Intet er registreret."
    case .lateRowsHint: "hvis de skal med alligevel, så sig hvorfor: --backdate HVORFOR"
    case .notWhole(let count):
      (count == 1 ? "1 række er afvist" : "\(count) rækker er afvist")
        + ", så ingen måned kan lukkes. Intet er registreret."
    case .notWholeHint: "se dem med --dry-run, og ret dem; eller importér uden --closes"
    case .bookedAgain(let batch):
      "Filen er den samme som i import \(batch), der læste andre kolonner; "
        + "dens rækker ville blive bogført to gange. Intet er registreret."
    case .bookedAgainHint(let batch):
      "afkast undo \(batch) --reason HVORFOR; importér derefter filen igen"
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
      count == 1
        ? "1 row of totals is skipped and not compared with the rows."
        : "\(count) rows of totals are skipped and not compared with the rows."
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
    case .recorded: "Recorded"
    case .known: "Recorded earlier"
    case .reconciledRecord:
      "It adds up to the øre: the file = recorded + recorded earlier + rejected + without a line."
    case .nothingNew: "Nothing is new, and nothing was recorded."
    case .batch(let batch, let first, let last):
      "Batch \(batch): \(first == last ? "fact" : "facts") \(Self.run(first, last)). To take it back: afkast undo \(batch) --reason WHY"
    case .sameFile(let batch, let day, let recorder):
      "The file is that of batch \(batch), recorded \(day) by \(recorder)."
    case .closed(let months, let lines):
      "\(months) is now closed for \(lines.joined(separator: ", "))."
    case .backdated(let count):
      count == 1
        ? "1 posting was recorded in a month that was closed."
        : "\(count) postings were recorded in months that were closed."
    case .rejectedLeftOut:
      "Rejected rows are not recorded. Import the mended file: only new rows are added."
    case .lateRows(let count, let first):
      (count == 1
        ? "1 new posting belongs to a month that is closed"
        : "\(count) new postings belong to months that are closed") + " (the first: \(first)). "
        + "Nothing was recorded."
    case .lateRowsHint: "if they are to be added all the same, say why: --backdate WHY"
    case .notWhole(let count):
      (count == 1 ? "1 row is rejected" : "\(count) rows are rejected")
        + ", so no month can be closed. Nothing was recorded."
    case .notWholeHint: "see them with --dry-run and mend them, or import without --closes"
    case .bookedAgain(let batch):
      "The file is that of batch \(batch), which read other columns; its rows would be booked twice. "
        + "Nothing was recorded."
    case .bookedAgainHint(let batch):
      "afkast undo \(batch) --reason WHY; then import the file again"
    }
  }
}
