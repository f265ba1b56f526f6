import AfkastDiagnostics

/// Whether the head of a page stands before all that its policy is to keep from running.
struct HeadPlace {
  let isFirst: Bool

  init(in page: TemplateCheck) {
    guard let index = page.tags.firstIndex(where: { $0.name == "head" }),
      page.tags[..<index].allSatisfy(\.isAlwaysShown)
    else {
      isFirst = false
      return
    }
    let before = Self.text(before: page.tags[index].range.start, in: page.source)
    isFirst = before.split(separator: "<", omittingEmptySubsequences: false).dropFirst()
      .allSatisfy { element in
        let name = element.prefix { $0 == "!" || $0.isLetter }.lowercased()
        return ["!doctype", "html", "head"].contains(name) && element.contains(">")
      }
  }

  private static func text(before place: SourcePosition, in source: SourceText) -> String {
    let lines = source.lines.prefix(place.line)
    let last = lines.last?.unicodeScalars.prefix(place.column - 1)
    return lines.dropLast().joined(separator: "\n") + "\n" + (last.map { String($0) } ?? "")
  }
}

extension TemplateTag {
  /// Whether it opens no part that may be left out, and takes in no other template.
  fileprivate var isAlwaysShown: Bool {
    switch kind {
    case .value, .comment: true
    case .section, .inverted, .end, .partial, .other: false
    }
  }
}
