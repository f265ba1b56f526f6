package import AfkastDiagnostics
import AfkastTemplates
import Mustache

/// The templates of reports: those compiled in, and a municipality's own in place of them.
package struct ReportTemplates: Sendable {
  /// What is wrong with them; a page is made only where nothing is.
  package let diagnostics: [Diagnostic]
  /// The files that they were read from, for showing what is wrong.
  package let sources: [SourceText]

  private let library: MustacheLibrary
  private let checks: [String: TemplateCheck]

  /// What ends the name of a template's file.
  package static let ending = ".mustache"

  /// `own` are files by name, such as `folder/logo.mustache`.
  package init(own: [SourceText] = []) {
    let builtIn = Templates.reports.map { name, bytes in
      SourceText(name: name + Self.ending, text: String(decoding: bytes, as: UTF8.self))
    }
    let names = own.map(Self.name)
    let all = builtIn.filter { !names.contains(Self.name(of: $0)) } + own
    let sections = ReportKind.allCases.flatMap(\.sections)
    let known = all.map(Self.name)
    let pairs = all.map {
      (Self.name(of: $0), TemplateCheck($0, templates: known, sections: sections))
    }
    checks = Dictionary(pairs, uniquingKeysWith: { _, last in last })
    sources = all
    (library, diagnostics) = Self.compiled(all, checks)
  }

  /// The style sheet of every page.
  static let style = String(decoding: Templates.reportStyle, as: UTF8.self)

  /// What a template makes of values; empty where there is none of that name.
  func text(_ name: String, _ values: [String: Any]) -> String {
    library.render(values, withTemplate: name) ?? ""
  }

  /// The ids of the sections that a report's templates name.
  func placed(in report: ReportKind) -> Set<String> {
    let reach = TemplateReach(checks).names(from: [report.rawValue, "page"])
    return Set(reach.flatMap { checks[$0]?.placed ?? [] })
  }

  private static func name(of source: SourceText) -> String {
    let file = source.name.split(separator: "/").last.map(String.init) ?? source.name
    return file.hasSuffix(ending) ? String(file.dropLast(ending.count)) : file
  }

  private static func compiled(
    _ sources: [SourceText], _ checks: [String: TemplateCheck]
  ) -> (MustacheLibrary, [Diagnostic]) {
    let found = checks.values.flatMap(\.diagnostics) + TemplateReach(checks).diagnostics
    var (library, broken) = (MustacheLibrary(), [Diagnostic]())
    guard found.isEmpty else { return (library, found.sortedByPlace()) }
    for source in sources {
      // Every value is markup of our own or escaped already, so that it cannot be asked for raw.
      let text = "{{% CONTENT_TYPE: TEXT}}\n" + source.text
      do { try library.register(text, named: name(of: source)) } catch {
        broken.append(
          Diagnostic(
            id: TemplateMistake.syntax.rawValue, file: source.name, range: nil,
            message: "the template cannot be read"))
      }
    }
    return (library, broken.sortedByPlace())
  }
}
