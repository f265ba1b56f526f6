package import AfkastDocuments
import AfkastExchange
import AfkastModel

/// Files of forms that were read, as JSON.
package struct FormImportJSON: Sendable {
  private let preview: FormImportPreview
  private let generator: String

  package init(_ preview: FormImportPreview, generator: String) {
    self.preview = preview
    self.generator = generator
  }

  package var json: JSON {
    .object([
      ("schema", .string("afkast.import-form/1")), ("generator", .string(generator)),
      ("recorded", .bool(preview.isRecorded)), ("files", .array(preview.files.map(file))),
      ("new", .integer(preview.count { $0.new.count })),
      ("known", .integer(preview.count { $0.known.count })),
      ("empty", .integer(preview.count { $0.form.empty.count })),
      ("asked", .integer(preview.count { $0.asked.count })),
      ("refused", .integer(preview.count { $0.refused.count })),
      ("unread", .integer(preview.files.count { $0.problem != nil })),
    ])
  }

  private func file(_ file: FormImportPreview.File) -> JSON {
    let rows = file.summary.map { FormImportRow.all(of: $0, preview.doubts) } ?? []
    let departments = file.summary?.form.stamps.map { JSON($0.department?.text) } ?? []
    return .object(
      [
        ("file", .string(file.path)), ("fingerprint", JSON(file.fingerprint)),
        ("problem", JSON(file.problem?.key)), ("departments", .array(departments)),
        (
          "answers",
          .array(rows.map { row in .object(row.pairs.map { (key: $0.key, value: $0.value.json) }) })
        ),
      ] + ImportJSON.facts(of: file.batch) + [
        ("sameFileAsBatch", JSON(preview.sameFile(as: file).map { Int($0.id.number) }))
      ])
  }
}
