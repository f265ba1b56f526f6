import AfkastDocuments
import AfkastModel
import AfkastReports

/// Makes the bytes of one report, on any thread.
struct ReportWork: Sendable {
  /// A report that was made.
  struct Done: Sendable {
    /// The bytes of the file.
    let bytes: [UInt8]
    /// What tells whether it is as before: a PDF holds the time, so the page that it was printed from.
    let identity: [UInt8]
    let hasProblem: Bool
  }

  let kind: ReportKind
  let format: ReportFormat
  let language: Language
  let templates: ReportTemplates
  /// What prints PDFs; there is one where they are asked for.
  let printer: PDFPrinter?

  /// The report; nil where it is as `before`, or where there is nothing to tell.
  func done(_ report: MadeReport, before: [UInt8]?) throws -> Done? {
    guard let content = try report.content() else { return nil }
    let document = ReportDocument(
      content.page, kind, language, municipality: report.municipality,
      generator: "afkast \(Afkast.version)")
    let identity = try identity(content, document)
    if identity == before { return nil }
    var bytes = identity
    if format == .pdf, let printer {
      bytes = try printer.pdf(of: String(decoding: identity, as: UTF8.self))
    }
    return Done(bytes: bytes, identity: identity, hasProblem: content.hasProblem)
  }

  private func identity(
    _ content: MadeReport.Content, _ document: ReportDocument
  ) throws -> [UInt8] {
    switch format {
    case .html, .pdf: Array(document.html(templates).utf8)
    case .md: Array(document.markdown.utf8)
    case .json: Array((content.json?() ?? document.json).text.utf8)
    case .xlsx:
      try Self.bytes(of: content.workbook?() ?? document.workbook)
    }
  }

  /// Workbooks are written by a library, into a file.
  static func bytes(of workbook: Workbook) throws -> [UInt8] {
    guard let folder = PrivateFolder() else {
      throw FileFailure.other("no temporary folder can be made")
    }
    let path = "\(folder.path)/report.xlsx"
    try WorkbookWriter().write(workbook, to: path)
    return try SystemFiles().bytes(of: path, limit: .max - 1)
  }
}
