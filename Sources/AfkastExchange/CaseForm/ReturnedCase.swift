import AfkastInput
import AfkastModel

/// A workbook of a case as it came back.
package struct ReturnedCase {
  /// What it says of itself.
  package let facts: [CaseFormMark.SentKey: String]
  /// The case as it was sent.
  package let sent: CaseFormContent
  let sheets: [ReturnedSheet]
  /// Cells that no one can tell from emptied ones.
  let merged: [CaseFormFault]
  /// What is wrong with whole columns, and cells of none.
  let faults: [CaseFormFault]

  /// The case it is of; nil for one that is new.
  package var caseID: String? { facts[.caseID].flatMap { $0.isEmpty ? nil : $0 } }
  /// The template that a new case began as.
  package var template: String? { facts[.template].flatMap { $0.isEmpty ? nil : $0 } }

  /// Reads a workbook: `FileProblem` where it is none, ``CaseFormRefusal`` where it is no form.
  ///
  /// - Parameter fingerprint: SHA-256 of bytes.
  package init(_ workbook: Workbook, fingerprint: ([UInt8]) -> String) throws {
    var told = SentTable()
    var (sheets, merged, faults) = ([ReturnedSheet](), [CaseFormFault](), [CaseFormFault]())
    for name in workbook.sheets {
      var sheet = ReturnedSheet(name: name)
      var table = SentTable()
      let areas = try workbook.rows(ofSheet: name) { row in
        table.take(row)
        if !table.isTable { sheet.take(row) }
      }
      if table.isTable { told = table }
      guard sheet.sheet != nil else { continue }
      sheets.append(sheet)
      faults += sheet.faults
      for area in areas.compactMap(MergedArea.init) {
        merged += sheet.swallowed(by: area).map { CaseFormFault(.merged, $0) }
      }
    }
    guard told.isTable, !sheets.isEmpty else { throw CaseFormRefusal.notAForm }
    let version = told.facts[.version] ?? ""
    guard version == CaseFormMark.version else { throw CaseFormRefusal.newer(version: version) }
    let language = told.facts[.language].flatMap(Language.init(rawValue:)) ?? .danish
    sent = CaseFormContent(
      told.entries, in: language, isNew: told.facts[.template]?.isEmpty == false)
    guard fingerprint(sent.sentBytes) == told.facts[.fields] else { throw CaseFormRefusal.damaged }
    (facts, self.sheets, self.merged, self.faults) = (told.facts, sheets, merged, faults)
  }

  /// What somebody sees on which sheet, for what is said of a whole sheet.
  func rows(of sheet: CaseFormSheet) -> [ReturnedRow] {
    sheets.filter { $0.sheet == sheet }.flatMap(\.rows)
  }
}

/// The sheet that tells what was sent.
private struct SentTable {
  private(set) var isTable = false
  private(set) var facts: [CaseFormMark.SentKey: String] = [:]
  private(set) var entries: [CaseFormContent.Entry] = []

  mutating func take(_ row: TableRow) {
    func text(_ column: Int) -> String { String(decoding: row.cell(column), as: UTF8.self) }
    guard isTable else {
      isTable = text(0) == CaseFormMark.sent
      return
    }
    if facts.count < CaseFormMark.SentKey.allCases.count {
      if let key = CaseFormMark.SentKey(rawValue: text(0)) { facts[key] = text(1) }
      return
    }
    let path = CaseFieldPath(text(0))
    switch text(1) {
    case "text": entries.append(CaseFormContent.Entry(path, .text(text(2))))
    case "list":
      entries.append(CaseFormContent.Entry(path, .list((2..<max(2, row.count)).map(text))))
    default: break
    }
  }
}
