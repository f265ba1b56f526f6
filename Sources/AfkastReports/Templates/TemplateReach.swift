import AfkastDiagnostics

/// Which templates use which.
struct TemplateReach {
  private let checks: [String: TemplateCheck]

  init(_ checks: [String: TemplateCheck]) {
    self.checks = checks
  }

  /// The templates that some lead to, themselves among them.
  func names(from roots: [String]) -> Set<String> {
    var (reached, left) = (Set<String>(), roots)
    while let name = left.popLast() {
      guard reached.insert(name).inserted else { continue }
      left += checks[name]?.uses.map(\.name) ?? []
    }
    return reached
  }

  /// Templates that use themselves, that nothing uses, and pages without what they need.
  var diagnostics: [Diagnostic] { cycles + unused + incomplete + late }

  private var cycles: [Diagnostic] {
    checks.sorted { $0.key < $1.key }.flatMap { name, check in
      check.uses.filter { names(from: [$0.name]).contains(name) }.map { tag in
        Diagnostic(
          id: TemplateMistake.cycle.rawValue, file: check.source.name, range: tag.range,
          message: "\(name) would use itself for ever, through \(tag.name)")
      }
    }
  }

  private var unused: [Diagnostic] {
    let roots = ReportKind.allCases.map(\.rawValue)
    // A municipality's page may leave out what the program's own one uses.
    let reached = names(from: roots + TemplateName.shell)
    return checks.filter { !reached.contains($0.key) }.map { name, check in
      let near = NearMiss.best(for: name, among: roots + TemplateName.shell)
      return Diagnostic(
        id: TemplateMistake.unused.rawValue, file: check.source.name, range: nil,
        message: "no report uses this template",
        hint: near.map { "did you mean \($0)\(ReportTemplates.ending)?" })
    }
  }

  private var incomplete: [Diagnostic] {
    guard let page = checks["page"] else { return [] }
    let reached = names(from: ["page"])
    let named = Set(reached.flatMap { checks[$0]?.tags.map(\.name) ?? [] })
    return TemplateName.required.filter { !named.contains($0) }.map { name in
      Diagnostic(
        id: TemplateMistake.incomplete.rawValue, file: page.source.name, range: nil,
        message: "a page needs {{{\(name)}}}")
    }
  }

  /// A policy that comes after an element does not hold for it.
  private var late: [Diagnostic] {
    guard let page = checks["page"], !HeadPlace(in: page).isFirst,
      let head = page.tags.first(where: { $0.name == "head" })
    else { return [] }
    return [
      Diagnostic(
        id: TemplateMistake.incomplete.rawValue, file: page.source.name, range: head.range,
        message: "{{{head}}} says what a page may load, so nothing may stand before it",
        hint: "put it first in <head>, with only <html> around it")
    ]
  }
}
