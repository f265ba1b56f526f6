import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastExchange
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// A case that is made into a workbook.
struct SentCase {
  let file: CaseFile
  let workspace: Workspace
  /// The scaffold that it begins as, if it is no case yet.
  let template: String?
  let language: Language

  /// What a case is called that has no id of its own yet.
  static let newID = "ny-sag"

  /// The workbook; a case whose money cannot be worked out ends the command, which says why.
  func workbook(in context: Context) throws -> AfkastDocuments.Workbook {
    guard let businessCase = file.businessCase, let text = CaseText(file.source) else {
      throw ExitCode.mistakesInFiles
    }
    let settings = EvaluationSettings(discounting: workspace.discounting)
    guard let evaluation = try? Evaluation(of: businessCase, settings) else {
      throw context.failure(
        "The money of \(businessCase.id.text) cannot be worked out.",
        hint: "afkast evaluate \(file.source.name.visible) says why", .mistakesInFiles)
    }
    let content = content(text)
    return CaseFormWorkbook(content, evaluation, workspace, facts(of: content), language).workbook
  }

  private func content(_ text: CaseText) -> CaseFormContent {
    CaseFormContent(
      text.fields.map { CaseFormContent.Entry($0.path, $0.value) }, in: language,
      isNew: template != nil)
  }

  private func facts(of content: CaseFormContent) -> [CaseFormMark.SentKey: String] {
    [
      .version: CaseFormMark.version, .caseID: template == nil ? file.id?.text ?? "" : "",
      .language: language.rawValue, .template: template ?? "",
      .text: Fingerprint.of(file.source.text), .fields: Fingerprint.of(content.sentBytes),
      .program: "afkast \(Afkast.version)",
    ]
  }
}
