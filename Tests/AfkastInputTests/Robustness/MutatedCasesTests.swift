import AfkastDiagnostics
@testable import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

/// Whatever stands in a file, reading it ends with a case or with mistakes that can be shown.
///
/// A failure names its seed; `TextMutation(seed:)` makes the same text again.
@Suite struct MutatedCasesTests {
  private static let texts = [fullCase, caseText()] + shipped

  private static let shipped = ShippedCasesTests.examples.compactMap {
    try? Repository.text("cases/\($0)")
  }

  private func read(seed: UInt64) -> (file: CaseFile?, found: [Diagnostic], source: SourceText?) {
    var mutation = TextMutation(seed: seed)
    let bytes = mutation.change(Self.texts[Int(seed % UInt64(Self.texts.count))])
    let mistakes = Mistakes(in: "f")
    guard let source = SourceText(name: "f", bytes: bytes, mistakes: mistakes) else {
      return (nil, mistakes.diagnostics, nil)
    }
    let file = CaseFile(source, in: Workspace())
    return (file, file.diagnostics + file.questions(in: Workspace()), source)
  }

  /// The places that a text has, by line.
  private struct Places {
    let widths: [Int]

    init(_ source: SourceText) { widths = source.lines.map(\.unicodeScalars.count) }

    func contain(_ range: SourceRange?) -> Bool {
      guard let range else { return true }
      return [range.start, range.end].allSatisfy { place in
        // A range may end where a line would begin.
        guard widths.indices.contains(place.line - 1) else {
          return place == SourcePosition(line: widths.count + 1, column: 1)
        }
        return (1...widths[place.line - 1] + 1).contains(place.column)
      }
    }
  }

  @Test(arguments: 0..<20)
  func `reads any text to a case or to mistakes within it`(_ batch: UInt64) {
    for seed in (batch * 150)..<(batch * 150 + 150) {
      let (file, found, source) = read(seed: seed)
      guard let source else {
        #expect(found.count == 1, "seed \(seed)")
        continue
      }
      let places = Places(source)
      let ranges = found.map(\.range) + found.flatMap { $0.notes.map(\.range) }
      let text = DiagnosticRenderer(sources: [source]).render(found)
      #expect((file?.businessCase == nil) == found.hasErrors, "seed \(seed)")
      #expect(ranges.filter { !places.contain($0) } == [], "seed \(seed)")
      #expect(!text.utf8.contains(0x1B), "seed \(seed)")
    }
  }

  @Test func `writes what mends a mistake where it offers to`() {
    var tried = 0
    for seed: UInt64 in 0..<1_000 {
      let (_, found, source) = read(seed: seed)
      for diagnostic in found {
        guard let fixed = source?.replacing(diagnostic) else { continue }
        tried += 1
        let left = CaseFile(fixed, in: Workspace()).diagnostics
        let same = left.filter {
          $0.id == diagnostic.id && $0.range?.start == diagnostic.range?.start
        }
        #expect(same.isEmpty, "seed \(seed): \(diagnostic)")
      }
    }
    #expect(tried > 100)
  }
}

extension SourceText {
  /// The text after a diagnostic's replacement; nil if it has none, or is on several lines.
  fileprivate func replacing(_ diagnostic: Diagnostic) -> SourceText? {
    guard let range = diagnostic.range, let replacement = diagnostic.replacement,
      range.start.line == range.end.line
    else { return nil }
    var lines = self.lines.map(String.init)
    let scalars = Array(lines[range.start.line - 1].unicodeScalars)
    var line = String.UnicodeScalarView(scalars[..<(range.start.column - 1)])
    line.append(contentsOf: replacement.unicodeScalars)
    line.append(contentsOf: scalars[(range.end.column - 1)...])
    lines[range.start.line - 1] = String(line)
    return SourceText(name: name, text: lines.joined(separator: "\n"))
  }
}
