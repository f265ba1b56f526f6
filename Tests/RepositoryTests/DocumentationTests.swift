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

  @Test func `the page on JSON has every key and column that is written`() throws {
    let text = try Repository.text("Sources/AfkastModel/AfkastModel.docc/JSON.md")
    var keys: Set<String> = []
    for file in Repository.swiftFiles(below: "Sources/AfkastReports") {
      let source = try Repository.text(file)
      // A member is a pair that begins with its key, and may break its line after the bracket.
      for match in source.matches(of: /\(\s*"([a-zA-Z]+)",/) { keys.insert(String(match.1)) }
    }
    #expect(
      keys.isSuperset(of: ["schema", "pockets", "leadsTo", "operation", "casesOutsideGoals"]))
    for key in keys.sorted() {
      let isThere = ["\"\(key)\"", "`\(key)`", "\"\(key)|"].contains { text.contains($0) }
      #expect(isThere, "\(key)")
    }
  }

  @Test func `the page on JSON has every kind of explanation`() throws {
    let text = try Repository.text("Sources/AfkastModel/AfkastModel.docc/JSON.md")
    let source = try Repository.text("Sources/AfkastReports/Explanation/ExplanationKeys.swift")
    let kinds = source.matches(of: /"([a-zA-Z]+)"/).map { String($0.1) }
    #expect(kinds.count > 30)
    for kind in kinds { #expect(text.contains("`\(kind)`"), "\(kind)") }
  }

  @Test func `the README shows reports as small pictures`() throws {
    let text = try Repository.text("README.md")
    let pictures = text.matches(of: /\((Sources\/[A-Za-z.\/]+\/[a-z-]+\.png)\)/).map {
      String($0.1)
    }
    #expect(Set(pictures).count == 2)
    for picture in pictures {
      let data = try Data(contentsOf: Repository.url(picture))
      #expect(
        data.prefix(4) == Data([0x89, 0x50, 0x4E, 0x47]) && data.count < 250_000, "\(picture)")
    }
  }

  @Test func `the README opens with the two commands`() throws {
    let text = try Repository.text("README.md")
    let head = text.components(separatedBy: "\n").prefix(25).joined(separator: "\n")
    #expect(head.contains("make demo") && head.contains("make test"))
  }
}
