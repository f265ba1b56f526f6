import AfkastDiagnostics

/// What a template says that no page will load: scripts, and pictures or styles from elsewhere.
struct ForeignMatter {
  private(set) var diagnostics: [Diagnostic] = []

  /// Beginnings of what is not loaded; what may follow stands beside.
  private static let signs: [(sign: String, allowed: [String])] = [
    ("<script", []), ("<iframe", []), ("<object", []), ("<embed", []), ("<link", []),
    ("<base", []), ("@import", []), ("javascript:", []),
    ("src=", ["\"data:", "'data:", "data:"]), ("srcset=", []),
    ("url(", ["data:", "\"data:", "'data:", "#"]),
  ]

  init(_ source: SourceText) {
    for (number, line) in source.lines.enumerated() {
      let scalars = Array(line.lowercased().unicodeScalars)
      for index in scalars.indices {
        guard let sign = Self.signs.first(where: { Self.holds($0, scalars[index...]) }) else {
          continue
        }
        let start = SourcePosition(line: number + 1, column: index + 1)
        diagnostics.append(
          Diagnostic(
            id: TemplateMistake.external.rawValue, file: source.name,
            range: SourceRange(start, upTo: start.advanced(byColumns: sign.sign.count)),
            message: "no page runs a script or loads anything from elsewhere",
            hint: sign.allowed.isEmpty ? "leave it out" : "put it in the page, as data:…"))
      }
    }
  }

  private static func holds(
    _ sign: (sign: String, allowed: [String]), _ rest: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard rest.starts(with: sign.sign.unicodeScalars) else { return false }
    let after = rest.dropFirst(sign.sign.unicodeScalars.count)
    return !sign.allowed.contains { after.starts(with: $0.unicodeScalars) }
  }
}
