import AfkastDocuments
import AfkastEngine

/// Where the values that workings are given are typed, if that is on other sheets.
struct WorkingLinks {
  /// A formula for each value of a working.
  private let formulas: [WorkingKind: [SheetFormula]]

  init(_ formulas: [WorkingKind: [SheetFormula]]) {
    self.formulas = formulas
  }

  /// What reads a value; nil for one that nobody types.
  func formula(for working: Working, _ index: Int) -> SheetFormula? {
    guard let list = formulas[working.kind], list.indices.contains(index) else { return nil }
    return list[index]
  }
}
