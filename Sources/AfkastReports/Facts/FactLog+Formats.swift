package import AfkastDocuments
import AfkastModel

extension FactLog {
  /// The log for programs.
  package func json(generator: String) -> JSON {
    .object([
      ("schema", .string("afkast.log/1")), ("generator", .string(generator)),
      ("head", .object([("count", .integer(Int(head.count))), ("hash", .string(head.hash))])),
      (
        "facts",
        .array(rows.map { pairs in .object(pairs.map { (key: $0.key, value: $0.value.json) }) })
      ),
      (
        "batches",
        .array(batches.values.sorted { $0.id < $1.id }.map { BatchJSON($0).json })
      ),
    ])
  }

  /// The columns of the CSV, named as the keys of the JSON.
  package static var columns: [String] { FactKeys.columns }

  /// The rows of the CSV, one a fact.
  package var cells: [[Cell]] { rows.map { $0.map(\.value.cell) } }

  private var rows: [[(key: String, value: FactKeys.Value)]] {
    facts.map { FactKeys($0, correctedBy: correctedBy[$0.id]).pairs }
  }
}
