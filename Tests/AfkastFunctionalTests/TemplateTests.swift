import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastTestSupport
import Foundation
import Testing

/// The scaffolds that new cases begin as.
@Suite struct TemplateTests {
  static let names = CaseTemplate.all.map(\.name)

  @Test(arguments: names, ["2026-09", "2027-01", "2031-12"])
  func `makes a case without mistakes that can be evaluated`(_ name: String, _ start: String) throws
  {
    let template = try #require(CaseTemplate.all.first { $0.name == name })
    let text = try template.text(
      id: #require(CaseID("new-case")), start: WrittenOption.month(start))
    #expect(!text.contains("{{"))
    let file = CaseFile(SourceText(name: name, text: text), in: Workspace())
    #expect(file.diagnostics.map(\.message) == [])
    let businessCase = try #require(file.businessCase)
    #expect(businessCase.id.text == "new-case")
    #expect(businessCase.horizon.first.description == start)
    let evaluation = try Evaluation(of: businessCase)
    #expect(evaluation.totalCosts > .zero && evaluation.totalBenefits > .zero)
  }

  @Test func `the folder and what is compiled in are the same`() throws {
    let files = try Repository.names(in: "templates/cases")
    #expect(files == Self.names.map { $0 + ".yaml" }.sorted())
    for file in files {
      #expect(try Repository.text("templates/cases/\(file)").utf8.count < 30_000)
    }
  }
}
