/// What is said of imports and of their undoing, in each language.
package enum BatchMessage: Worded, Sendable {
  case imported(Int64, file: String, mapping: String)
  /// A form that was filled in, and how many of its answers are recorded.
  case returned(Int64, file: String), answered(Int)
  /// Rows and their sum; nil where rows are of values that are not added up.
  case recorded(Int, String?), known(Int, String?), rejected(Int, String?), unmatched(Int, String?)
  case unreadable(Int), closes(String), backdating(String)
  case undoes(Int64, Int64, reason: String)
  case undone(Int64, Int64, file: String, facts: Int), opened(String), importAgain
  case noImport(Int64), noImportHint, isUndoing(Int64), isUndoingHint
  case alreadyUndone(Int64), nothingLeft(Int64)
  /// The batch, its day, its file, and how many of a case's facts are from it.
  case brought(Int64, String, file: String, facts: Int)
  /// The row of a file that a fact is from.
  case row(Int, file: String)
  /// The cell of a form that a fact is from, and the role that filled it in.
  case answer(String, file: String, by: String?)

  private static func sum(_ text: String?) -> String { text.map { " (\($0))" } ?? "" }

  package var danish: String {
    switch self {
    case .imported(let batch, let file, let mapping):
      "Import \(batch): \(file), læst med opsætningen \(mapping)"
    case .returned(let batch, let file): "Import \(batch): \(file), et udfyldt skema"
    case .answered(let count): "\(count) svar registreret"
    case .recorded(let rows, let sum):
      "\(rows) \(rows == 1 ? "række" : "rækker") registreret\(Self.sum(sum))"
    case .known(let rows, let sum): "\(rows) registreret tidligere\(Self.sum(sum))"
    case .rejected(let rows, let sum): "\(rows) afvist\(Self.sum(sum))"
    case .unmatched(let rows, let sum):
      "\(rows) uden \(sum == nil ? "KPI" : "post")\(Self.sum(sum))"
    case .unreadable(let rows): "\(rows) afvist uden læseligt beløb"
    case .closes(let months): "lukker \(months)"
    case .backdating(let reason): "tilføjet i lukkede måneder: \(reason)"
    case .undoes(let batch, let undone, let reason):
      "Fortrydelse \(batch) af import \(undone): \(reason)"
    case .undone(let batch, let undone, let file, let facts):
      "Import \(undone) (\(file)) er fortrudt som nr. \(batch): "
        + (facts == 1 ? "1 registrering" : "\(facts) registreringer") + " er tilbagekaldt."
    case .opened(let months): "Åbnet igen: \(months)."
    case .importAgain:
      "Rækkerne kan importeres igen. Har andre filer nogle af dem, så importér også dem igen."
    case .noImport(let batch): "Nr. \(batch) er ingen import; intet er registreret."
    case .noImportHint:
      "afkast log viser importerne; en enkelt registrering rettes med afkast correct"
    case .isUndoing(let batch): "Nr. \(batch) er selv en fortrydelse; intet er registreret."
    case .isUndoingHint: "importér filen igen"
    case .alreadyUndone(let later):
      "Den er fortrudt allerede, som nr. \(later); intet er registreret."
    case .nothingLeft(let batch):
      "Hver registrering i import \(batch) er tilbagekaldt allerede; intet er registreret."
    case .brought(let batch, let day, let file, let facts):
      "Import \(batch), \(day): \(file), "
        + (facts == 1 ? "1 registrering" : "\(facts) registreringer")
    case .row(let row, let file): "række \(row) i \(file)"
    case .answer(let place, let file, let role):
      "\(place) i \(file)" + (role.map { ", udfyldt af \($0)" } ?? "")
    }
  }

  package var english: String {
    switch self {
    case .imported(let batch, let file, let mapping):
      "Batch \(batch): \(file), read by the mapping \(mapping)"
    case .returned(let batch, let file): "Batch \(batch): \(file), a form that was filled in"
    case .answered(let count): "\(count) \(count == 1 ? "answer" : "answers") recorded"
    case .recorded(let rows, let sum):
      "\(rows) \(rows == 1 ? "row" : "rows") recorded\(Self.sum(sum))"
    case .known(let rows, let sum): "\(rows) recorded earlier\(Self.sum(sum))"
    case .rejected(let rows, let sum): "\(rows) rejected\(Self.sum(sum))"
    case .unmatched(let rows, let sum):
      "\(rows) without a \(sum == nil ? "KPI" : "line")\(Self.sum(sum))"
    case .unreadable(let rows): "\(rows) rejected without a readable amount"
    case .closes(let months): "closes \(months)"
    case .backdating(let reason): "added to closed months: \(reason)"
    case .undoes(let batch, let undone, let reason): "Batch \(batch) undoes \(undone): \(reason)"
    case .undone(let batch, let undone, let file, let facts):
      "Batch \(batch) undoes batch \(undone) (\(file)): "
        + (facts == 1 ? "1 fact is" : "\(facts) facts are") + " withdrawn."
    case .opened(let months): "Open again: \(months)."
    case .importAgain:
      "The rows can be imported again. If other files hold some of them, import those again too."
    case .noImport(let batch): "Batch \(batch) is no import; nothing was recorded."
    case .noImportHint: "afkast log shows the imports; afkast correct mends a single fact"
    case .isUndoing(let batch): "Batch \(batch) undid another one itself; nothing was recorded."
    case .isUndoingHint: "import the file again"
    case .alreadyUndone(let later): "Batch \(later) has undone it already; nothing was recorded."
    case .nothingLeft(let batch):
      "Every fact of batch \(batch) is withdrawn already; nothing was recorded."
    case .brought(let batch, let day, let file, let facts):
      "Batch \(batch), \(day): \(file), " + (facts == 1 ? "1 fact" : "\(facts) facts")
    case .row(let row, let file): "row \(row) of \(file)"
    case .answer(let place, let file, let role):
      "\(place) of \(file)" + (role.map { ", filled in by \($0)" } ?? "")
    }
  }
}
