package import AfkastDocuments
import AfkastExchange
import AfkastModel

/// What a workbook changes in its case, as JSON.
package struct CaseImportJSON: Sendable {
  private let preview: CaseImportPreview
  private let generator: String

  package init(_ preview: CaseImportPreview, generator: String) {
    self.preview = preview
    self.generator = generator
  }

  package var json: JSON {
    let result = preview.result
    return .object([
      ("schema", .string("afkast.import-case/1")), ("generator", .string(generator)),
      ("file", .string(preview.file)), ("case", .string(preview.caseID)),
      ("path", .string(preview.path)),
      ("written", .bool(preview.outcome == .written || preview.outcome == .begun)),
      ("changes", .array(result.changes.map { Self.change($0, isKnown: false) })),
      ("known", .array(result.known.map { Self.change($0, isKnown: true) })),
      ("faults", .array(result.faults.map(Self.fault))),
      ("missing", .array(result.missing.map(Self.missing))),
    ])
  }

  private static func change(_ change: CaseFormChange, isKnown: Bool) -> JSON {
    let (kind, path, old, new): (String, String, JSON, JSON) =
      switch change.told {
      case .set(let path, let old, let new):
        ("set", path.joined(separator: "/"), JSON(old), .string(new))
      case .remove(let path, let old):
        ("remove", path.joined(separator: "/"), .string(old), .null)
      case .removeItem(let list, let id): ("removeItem", "\(list)/\(id)", .null, .null)
      case .add(let list, let id, let fields):
        (
          "add", "\(list)/\(id)", .null,
          .object(fields.map { ($0.name, .string($0.value)) })
        )
      }
    return .object([
      ("kind", .string(kind)), ("sheet", .string(change.place.sheet)),
      ("cell", .string(change.place.cell)), ("path", .string(path)), ("from", old), ("to", new),
    ])
  }

  private static func fault(_ fault: CaseFormFault) -> JSON {
    .object([
      ("sheet", JSON(fault.place?.sheet)), ("cell", JSON(fault.place?.cell)),
      ("text", .string(fault.excerpt)),
      ("message", .string(CaseFormProblemWord(problem: fault.problem).english)),
    ])
  }

  private static func missing(_ row: CaseFormMissing) -> JSON {
    .object([("sheet", .string(row.sheet.rawValue)), ("key", JSON(row.key))])
  }
}
