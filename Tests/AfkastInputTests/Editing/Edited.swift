import AfkastDiagnostics
@testable import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

/// A text after edits, or why there is none.
func edited(_ text: String, _ edits: [CaseEdit]) -> Result<String, CaseEditFailure> {
  CaseText(SourceText(name: "sag.yaml", text: text))?.applying(edits) ?? .failure(.unsound)
}

func set(_ path: String, _ text: String) -> CaseEdit { .set(CaseFieldPath(path), .text(text)) }

func set(_ path: String, _ list: [String]) -> CaseEdit { .set(CaseFieldPath(path), .list(list)) }

func remove(_ path: String) -> CaseEdit { .remove(CaseFieldPath(path)) }

/// One row of a table: what becomes of a text.
struct EditRow: Sendable, CustomTestStringConvertible {
  let name: String
  let before: String
  let edits: [CaseEdit]
  let after: String

  init(_ name: String, _ before: String, _ edits: CaseEdit..., to after: String) {
    self.name = name
    self.before = before
    self.edits = edits
    self.after = after
  }

  var testDescription: String { name }
}

/// Shipped case files and templates, as texts that can be read.
enum ShippedTexts {
  static let all: [(name: String, text: String)] = cases + templates

  private static let cases = ShippedCasesTests.examples.compactMap {
    name -> (name: String, text: String)? in
    (try? Repository.text("cases/\(name)")).map { (name, $0) }
  }

  private static let templates = CaseTemplate.all.compactMap {
    template -> (name: String, text: String)? in
    guard let id = CaseID("ny-sag"), let start = try? MonthParser.parse("2027-01") else {
      return nil
    }
    return (template.name, template.text(id: id, start: start))
  }
}

extension CaseText {
  /// Every field by its path.
  var map: [CaseFieldPath: CaseFieldValue] {
    Dictionary(fields.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
