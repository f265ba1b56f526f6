import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastExchange
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore
import AfkastTestSupport
import Foundation
import Testing

/// The form of a case, made and read without any other program.
struct SentForm {
  let source: SourceText
  let workspace: Workspace
  let text: CaseText
  let content: CaseFormContent
  let evaluation: Evaluation
  private let facts: [CaseFormMark.SentKey: String]
  private let language: Language

  init(_ source: SourceText, in workspace: Workspace, _ language: Language = .danish) throws {
    self.source = source
    self.workspace = workspace
    let file = CaseFile(source, in: workspace)
    let businessCase = try #require(file.businessCase, "\(file.diagnostics.map(\.message))")
    text = try #require(CaseText(source))
    content = CaseFormContent(
      text.fields.map { CaseFormContent.Entry($0.path, $0.value) }, in: language)
    var settings = EvaluationSettings(discounting: workspace.discounting)
    settings.searchesSwitching = false
    evaluation = try Evaluation(of: businessCase, settings)
    self.language = language
    facts = [
      .version: CaseFormMark.version, .caseID: businessCase.id.text,
      .language: language.rawValue, .fields: Fingerprint.of(content.sentBytes),
    ]
  }

  /// A case of the repository.
  init(named name: String, _ language: Language = .danish) throws {
    try self.init(
      SourceText(name: name, text: try Repository.text(name)), in: Self.municipality(), language)
  }

  static func municipality() throws -> Workspace {
    let text = try Repository.text("cases/afkast.yaml")
    return WorkspaceFile(SourceText(name: "afkast.yaml", text: text)).workspace
  }

  /// All of it, with the calculation.
  var workbook: AfkastDocuments.Workbook {
    CaseFormWorkbook(content, evaluation, workspace, facts, language).workbook
  }

  /// The sheets that are filled in, and what was sent: the rest is never read back.
  var forms: AfkastDocuments.Workbook {
    CaseFormWorkbook.forms(content, workspace, facts, language)
  }

  /// What a workbook that came back says.
  func changes(in workbook: AfkastDocuments.Workbook) throws -> CaseFormChanges {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "afkast-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try WorkbookWriter().write(workbook, to: file.path)
    return try changes(inFile: file)
  }

  func changes(inFile file: URL) throws -> CaseFormChanges {
    let returned = try ReturnedCase(
      AfkastExchange.Workbook(path: file.path), fingerprint: Fingerprint.of)
    return CaseFormComparison(returned, .inBothLanguages).changes
  }

  /// What becomes of the case.
  func result(of found: CaseFormChanges) -> CaseFormResult {
    CaseFormResult(found, sent: content, into: source, text, in: workspace)
  }
}
