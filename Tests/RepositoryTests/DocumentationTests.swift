import AfkastInput
import AfkastTestSupport
import Foundation
import Testing

/// Documents cannot drift from the code.
@Suite struct DocumentationTests {
  static let reference = "Sources/AfkastInput/AfkastInput.docc/CaseFile.md"

  @Test func `the format reference has every key`() throws {
    let text = try Repository.text(Self.reference)
    for schema in CaseSchema.all + WorkspaceSchema.all {
      for key in schema.keys {
        #expect(text.contains("`\(key)`"), "\(schema.name) has the key \(key)")
      }
    }
  }

  @Test func `the format reference names every mistake`() throws {
    let text = try Repository.text(Self.reference)
    for id in MistakeID.allCases {
      #expect(text.contains("`\(id.rawValue)`"), "\(id.rawValue)")
    }
  }

  @Test func `the format reference names every question`() throws {
    let text = try Repository.text(Self.reference)
    for id in QuestionID.allCases {
      #expect(text.contains("`\(id.rawValue)`"), "\(id.rawValue)")
    }
  }

  @Test func `the README opens with the two commands`() throws {
    let text = try Repository.text("README.md")
    let head = text.components(separatedBy: "\n").prefix(25).joined(separator: "\n")
    #expect(head.contains("make demo") && head.contains("make test"))
  }
}
