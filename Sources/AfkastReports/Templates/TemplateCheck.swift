import AfkastDiagnostics

/// Looks through one template for all that is wrong with it.
struct TemplateCheck {
  let source: SourceText
  /// The names of all templates.
  let templates: [String]
  /// The ids of all sections.
  let sections: [String]

  private(set) var tags: [TemplateTag] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText, templates: [String], sections: [String]) {
    self.source = source
    self.templates = templates
    self.sections = sections
    let scanner = TemplateScanner(source.text)
    tags = scanner.tags
    if let start = scanner.unfinished {
      add(
        .syntax, SourceRange(start, upTo: start.advanced(byColumns: 2)),
        "this tag does not end", hint: "it ends in }}, or }}} if it begins with {{{")
    }
    checkTags()
    diagnostics += ForeignMatter(source).diagnostics
  }

  /// The ids of sections that it places.
  var placed: [String] { tags.compactMap { TemplateName.section($0.name)?.id } }

  /// The templates that it uses.
  var uses: [TemplateTag] {
    tags.filter { if case .partial = $0.kind { true } else { false } }
  }

  private mutating func checkTags() {
    var open: [TemplateTag] = []
    for tag in tags {
      switch tag.kind {
      case .comment: break
      case .value: checkName(tag, inside: open)
      case .section, .inverted:
        checkName(tag, inside: open)
        open.append(tag)
      case .end: close(tag, &open)
      case .partial: checkPartial(tag)
      case .other(let sign):
        add(.syntax, tag.range, "reports have no tags that begin with \(sign)")
      }
    }
    for tag in open {
      add(.syntax, tag.range, "\(tag.name) is not closed", hint: "it ends at {{/\(tag.name)}}")
    }
  }

  private mutating func close(_ tag: TemplateTag, _ open: inout [TemplateTag]) {
    guard let last = open.popLast() else {
      return add(.syntax, tag.range, "\(tag.name.visible) is closed and was not opened")
    }
    guard last.name != tag.name else { return }
    let note = Diagnostic.Note("\(last.name) was opened here", at: last.range)
    add(
      .syntax, tag.range, "\(last.name) is to be closed before \(tag.name.visible)", notes: [note])
  }

  private mutating func checkPartial(_ tag: TemplateTag) {
    guard !templates.contains(tag.name) else { return }
    add(
      .unknownPartial, tag.range, "there is no template \(tag.name.visible)",
      hint: Self.guess(tag.name, templates))
  }

  private mutating func checkName(_ tag: TemplateTag, inside open: [TemplateTag]) {
    let name = tag.name
    let isInSection = open.contains { TemplateName.section($0.name)?.part == nil }
    if name == "." || name == "body", isInSection { return }
    let values = TemplateName.values.map(\.name)
    guard let (id, part) = TemplateName.section(name) else {
      if values.contains(name) { return }
      let known = values + sections.map { "sections.\($0)" }
      return add(
        .unknownName, tag.range, "there is no value \(name.visible)", hint: Self.guess(name, known))
    }
    guard sections.contains(id) else {
      return add(
        .unknownName, tag.range, "there is no section \(id.visible)",
        hint: Self.guess(id, sections))
    }
    guard let part, !TemplateName.parts.contains(part) else { return }
    add(
      .unknownName, tag.range, "a section has no part \(part.visible)",
      hint: Self.guess(part, TemplateName.parts))
  }

  private static func guess(_ name: String, _ known: [String]) -> String {
    if let near = NearMiss.best(for: name, among: known) { return "did you mean \(near)?" }
    return "there are " + known.joined(separator: ", ")
  }

  private mutating func add(
    _ mistake: TemplateMistake, _ range: SourceRange, _ message: String, hint: String? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(
        id: mistake.rawValue, file: source.name, range: range, message: message, hint: hint,
        notes: notes))
  }
}
