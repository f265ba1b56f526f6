import AfkastDiagnostics
import FoundationEssentials
import SystemPackage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Prints a page of HTML as PDF, by a browser or by WeasyPrint, whichever there is.
struct PDFPrinter: Sendable {
  /// Why there is no PDF.
  enum Failure: Error, Sendable {
    case noFolder
    case tooLong(program: String)
    case failed(program: String)
  }

  private enum Engine: Sendable { case chromium, weasyPrint }

  /// Long enough for thousands of rows on a slow machine.
  private static let patience = Duration.seconds(120)

  /// In the order in which they are tried: browsers tag the PDF fully, WeasyPrint in part.
  private static let programs: [(name: String, engine: Engine)] = [
    ("chromium", .chromium), ("chromium-browser", .chromium), ("google-chrome", .chromium),
    ("weasyprint", .weasyPrint),
  ]

  /// What to say where there is none.
  static let missing = (
    message: "A PDF is printed by chromium or weasyprint, and neither of them is on PATH.",
    hint: "install the package chromium (Debian: apt install chromium), or use --format html"
  )

  private let program: String
  private let engine: Engine
  private let searchPath: String

  /// The first program found in the folders of a search path; nil if there is none.
  init?(searchPath: String) {
    let folders = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
    let found = Self.programs.lazy.flatMap { program in
      folders.lazy.map { ("\($0)/\(program.name)", program.engine) }
    }.first { access($0.0, X_OK) == 0 }
    guard let found else { return nil }
    (program, engine) = found
    self.searchPath = searchPath
  }

  /// The PDF of a page that needs no other file.
  func pdf(of html: String) throws(Failure) -> [UInt8] {
    guard let folder = PrivateFolder() else { throw .noFolder }
    let (page, pdf) = ("\(folder.path)/page.html", "\(folder.path)/page.pdf")
    let files = SystemFiles()
    do throws(FileFailure) { try files.create(page, html) } catch { throw .noFolder }
    let child = ChildProcess(
      program: program, arguments: arguments(page: page, pdf: pdf, folder: folder.path),
      environment: [
        "PATH=\(searchPath)", "HOME=\(folder.path)", "XDG_CONFIG_HOME=\(folder.path)",
        "XDG_CACHE_HOME=\(folder.path)", "TMPDIR=\(folder.path)", "LANG=C.UTF-8",
      ])
    let end = child.run(within: Self.patience)
    if end == .tooLong { throw .tooLong(program: program) }
    do throws(FileFailure) {
      let bytes = try files.bytes(of: pdf, limit: .max - 1)
      guard end == .exited(0), bytes.starts(with: "%PDF-".utf8) else {
        throw .other("no PDF")
      }
      return bytes
    } catch {
      throw .failed(program: program)
    }
  }

  private func arguments(page: String, pdf: String, folder: String) -> [String] {
    switch engine {
    case .weasyPrint: ["--pdf-variant", "pdf/ua-1", page, pdf]
    case .chromium:
      [
        "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--no-default-browser-check", "--disable-extensions", "--disable-sync",
        "--disable-background-networking", "--disable-component-update", "--disable-breakpad",
        "--user-data-dir=\(folder)/profile",
        // No name is looked up, so that nothing can be loaded or told.
        "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer",
        "--generate-pdf-document-outline", "--print-to-pdf=\(pdf)",
      ] + (getuid() == 0 ? ["--no-sandbox"] : []) + ["file://\(page)"]
    }
  }
}

extension PDFPrinter.Failure {
  /// What is wrong, in a sentence.
  var message: String {
    switch self {
    case .noFolder: "A PDF needs a temporary folder, and none can be made."
    case .tooLong(let program): "\(program.visible) did not finish a PDF in two minutes."
    case .failed(let program): "\(program.visible) made no PDF."
    }
  }
}
