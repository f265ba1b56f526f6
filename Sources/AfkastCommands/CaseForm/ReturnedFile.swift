import AfkastDiagnostics
import AfkastExchange
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// A workbook of a case that somebody sent back.
struct ReturnedFile {
  private let path: String
  private let asked: Language?
  private let context: Context

  init(_ path: String, asked: Language?, in context: Context) {
    self.path = path
    self.asked = asked
    self.context = context
  }

  /// The workbook; one that is refused as a whole ends the command, which says why.
  func read() throws -> ReturnedCase {
    let language = asked ?? Self.language(in: context)
    do {
      return try ReturnedCase(try workbook(), fingerprint: Fingerprint.of)
    } catch let problem as FileProblem {
      throw refused(problem.text(in: language))
    } catch let refusal as CaseFormRefusal {
      throw refused(CaseImportRefusalWord(refusal).text(in: language))
    } catch let failure as FileFailure {
      let renderer = DiagnosticRenderer(sources: [], coloured: context.console.colours)
      context.console.narrate(renderer.render([.unreadable(path, failure)]))
      throw ExitCode.missingFile
    }
  }

  private func workbook() throws -> Workbook {
    let begin = try context.files.bytes(of: path, limit: 4)
    switch FileFormat.container(begin) {
    case .compound: throw FileProblem.locked
    case .zip:
      guard let real = context.files.real(path) else { throw FileFailure.missing }
      return try Workbook(path: real)
    case nil: throw begin.isEmpty ? FileProblem.empty : FileProblem.notWorkbook
    }
  }

  private func refused(_ words: String) -> ExitCode {
    context.console.narrate("\(path.visible): \(words)\n")
    return .mistakesInFiles
  }

  private static func language(in context: Context) -> Language {
    WorkspaceFinder(context.files).workspace(aroundFolder: ".")?.workspace.language ?? .english
  }
}
