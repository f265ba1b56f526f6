import AfkastDiagnostics
@testable import AfkastInput
import Testing

@Suite struct SourceReadingTests {
  private func read(_ bytes: [UInt8]) -> (source: SourceText?, found: [Diagnostic]) {
    let mistakes = Mistakes(in: "f")
    return (SourceText(name: "f", bytes: bytes, mistakes: mistakes), mistakes.diagnostics)
  }

  @Test func `leaves out a byte order mark`() {
    #expect(read([0xEF, 0xBB, 0xBF, 0x61]).source?.text == "a")
  }

  @Test func `takes a file of the largest size and none that is larger`() {
    #expect(read([UInt8](repeating: 0x61, count: SourceText.largestFile)).source != nil)
    let larger = read([UInt8](repeating: 0x61, count: SourceText.largestFile + 1))
    #expect(larger.source == nil)
    #expect(larger.found.map(\.id) == ["too-large"])
  }

  @Test func `says where a letter is not UTF-8`() {
    // "id: x" and "æ" as Windows writes it.
    let (source, found) = read(Array("id: x\nab".utf8) + [0xE6])
    #expect(source == nil)
    #expect(found.map(\.id) == ["not-text"])
    #expect(found.first?.range?.start == SourcePosition(line: 2, column: 3))
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func `recognises UTF-16`(_ bytes: [UInt8]) {
    #expect(read(bytes).found.first?.hint?.contains("UTF-16") == true)
  }

  @Test func `takes no spreadsheet for text`() {
    let found = read([0x50, 0x4B, 0x03, 0x04, 0x00, 0xFF]).found
    #expect(found.map(\.id) == ["not-text"])
    #expect(found.first?.range == nil)
  }
}
