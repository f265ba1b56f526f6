import AfkastDiagnostics
import AfkastDocuments
import AfkastReports
import AfkastStore
import ArgumentParser
import FoundationEssentials

/// Makes reports and puts them where they are asked for.
struct ReportRun {
  private let kind: ReportKind
  private let options: ReportOptions
  private let context: Context
  /// What the reports were when they were last made, by their names.
  private var made: [String: [UInt8]] = [:]

  /// Reports that are held at once, so that a thousand need no more room than these.
  private static let batch = 64

  init(_ kind: ReportKind, _ options: ReportOptions, in context: Context) {
    self.kind = kind
    self.options = options
    self.context = context
  }

  /// Reads what reports are made from, makes them, and stays if asked to.
  mutating func run(_ load: () throws -> MadeReports) throws {
    guard options.watch else {
      let written = try makeOnce(load)
      say(written.paths)
      if written.hasProblem { throw ExitCode.mistakesInFiles }
      return
    }
    try watch(load)
  }

  private mutating func watch(_ load: () throws -> MadeReports) throws {
    var changes = FileChanges(in: context)
    let own = OwnTemplates(in: options.templates, context)
    repeat {
      var inputs: [String] = []
      do {
        let written = try makeOnce {
          let reports = try load()
          inputs = reports.inputs
          return reports
        }
        say(written.paths)
      } catch let code as ExitCode where code != .interrupted {
        // What is wrong was said; the next change may mend it.
      }
      changes.note(inputs + ((try? own.paths()) ?? []))
    } while try changes.wait()
  }

  private mutating func makeOnce(
    _ load: () throws -> MadeReports
  ) throws -> (paths: [String], hasProblem: Bool) {
    let templates = try OwnTemplates(in: options.templates, context).read()
    let reports = try load()
    let destination = try ReportDestination(
      options.path, reports: reports.reports.count, context.files)
    let format = try options.format(to: destination)
    let work = ReportWork(
      kind: kind, format: format, language: reports.language, templates: templates,
      printer: format == .pdf ? try printer() : nil)
    return try make(reports, work, to: destination)
  }

  private mutating func make(
    _ reports: MadeReports, _ work: ReportWork, to destination: ReportDestination
  ) throws -> (paths: [String], hasProblem: Bool) {
    let named = reports.named
    let progress = Progress(total: named.count) {
      ReportMessage.progress(percent: $0).text(in: $1)
    }
    let watch = Watch(progress, reports.language, in: context)
    defer { watch.end() }
    let workers = Workers(
      threads: max(1, ProcessInfo.processInfo.activeProcessorCount), watch: watch)
    let writer = ReportWriter(destination, work.format, in: context)
    var (paths, hasProblem) = ([String](), false)
    for start in stride(from: 0, to: named.count, by: Self.batch) {
      let part = Array(named[start..<min(named.count, start + Self.batch)])
      let before = part.map { made[$0.name] }
      let done = try workers.map(part.count) { index in
        defer { progress.add(1) }
        return Result { try work.done(part[index].report, before: before[index]) }
      }
      for (item, result) in zip(part, done) {
        guard let done = try unwrapped(result, item.report) else { continue }
        made[item.name] = options.watch ? done.identity : nil
        hasProblem = hasProblem || done.hasProblem
        if let path = try writer.write(done.bytes, of: item.name) { paths.append(path) }
      }
    }
    return (paths, hasProblem)
  }

  private func unwrapped(
    _ result: Result<ReportWork.Done?, any Error>, _ report: MadeReport
  ) throws -> ReportWork.Done? {
    do { return try result.get() } catch let failure as PDFPrinter.Failure {
      throw context.failure(failure.message, hint: "\(report.name) was not written", .ourFault)
    } catch let failure as WorkbookFailure {
      throw context.failure(failure.message, hint: "\(report.name) was not written", .ourFault)
    } catch let failure as FileFailure {
      throw context.failure(
        "\(report.name) cannot be written: \(failure.reason)", .cannotCreate)
    } catch let failure as StoreFailure {
      return try context.reporting(report.store ?? "", otherwise: "no report was made") {
        () throws(StoreFailure) in throw failure
      }
    }
  }

  private func printer() throws -> PDFPrinter {
    if let printer = PDFPrinter(searchPath: context.searchPath) { return printer }
    throw context.failure(
      PDFPrinter.missing.message, hint: PDFPrinter.missing.hint, .cannotCreate)
  }

  private func say(_ paths: [String]) {
    for path in paths { context.console.narrate("\(path.visible) is written.\n") }
  }
}
