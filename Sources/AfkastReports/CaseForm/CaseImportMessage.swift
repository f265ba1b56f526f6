import AfkastModel

/// What is said of a form that is read into a case.
enum CaseImportMessage: Worded {
  case changes(Int), known(Int), faults(Int), nothing, nothingWritten, dryRun
  case written(String), begun(String), wouldBegin(String), inFile
  case empty, removed, newItem(String), removedItem(String)
  case missingRow(sheet: String, key: String), missingSheet(String)
  case original(String)

  var danish: String {
    switch self {
    case .changes(let count): count == 1 ? "1 rettelse:" : "\(count) rettelser:"
    case .known(let count):
      count == 1
        ? "1 rettelse står i sagen i forvejen." : "\(count) rettelser står i sagen i forvejen."
    case .faults(let count):
      count == 1 ? "1 felt kan ikke læses ind:" : "\(count) felter kan ikke læses ind:"
    case .nothing: "Der er ingen rettelser."
    case .nothingWritten: "Intet er skrevet. Ret felterne, og læs filen ind igen."
    case .dryRun: "Intet er skrevet (--dry-run)."
    case .written(let path): "\(path) er rettet. Næste: afkast check \(path)"
    case .begun(let path): "\(path) er skrevet. Næste: afkast check \(path)"
    case .wouldBegin(let path): "\(path) ville blive skrevet; intet er skrevet (--dry-run)."
    case .inFile: "Sagens fil"
    case .empty: "(tom)"
    case .removed: "(fjernes)"
    case .newItem(let name): "ny: \(name)"
    case .removedItem(let name): "\(name) fjernes"
    case .missingRow(let sheet, let key):
      "Rækken \"\(key)\" mangler på arket \(sheet); den bliver stående i sagen. Skriv x i Fjern for at fjerne den."
    case .missingSheet(let sheet): "Arket \(sheet) mangler; alt på det bliver stående i sagen."
    case .original(let words): "På engelsk: \(words)"
    }
  }

  var english: String {
    switch self {
    case .changes(let count): count == 1 ? "1 change:" : "\(count) changes:"
    case .known(let count):
      count == 1 ? "1 change is in the case already." : "\(count) changes are in the case already."
    case .faults(let count):
      count == 1 ? "1 field cannot be read:" : "\(count) fields cannot be read:"
    case .nothing: "There are no changes."
    case .nothingWritten: "Nothing is written. Mend the fields, and import the file again."
    case .dryRun: "Nothing is written (--dry-run)."
    case .written(let path): "\(path) is changed. Next: afkast check \(path)"
    case .begun(let path): "\(path) is written. Next: afkast check \(path)"
    case .wouldBegin(let path): "\(path) would be written; nothing is (--dry-run)."
    case .inFile: "The case's file"
    case .empty: "(empty)"
    case .removed: "(removed)"
    case .newItem(let name): "new: \(name)"
    case .removedItem(let name): "\(name) is removed"
    case .missingRow(let sheet, let key):
      "The row \"\(key)\" is missing on the sheet \(sheet); it stays in the case."
    case .missingSheet(let sheet): "The sheet \(sheet) is missing; all of it stays in the case."
    case .original(let words): words
    }
  }
}
