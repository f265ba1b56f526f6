package import AfkastDocuments
import AfkastEngine
import AfkastModel

/// What a number is made of, as JSON: nodes within nodes.
package struct ExplanationJSON: Sendable {
  private let explained: ExplainedCase
  private let generator: String

  package init(_ explained: ExplainedCase, generator: String) {
    self.explained = explained
    self.generator = generator
  }

  package var json: JSON {
    .object([
      ("schema", .string("afkast.explain/1")), ("generator", .string(generator)),
      ("id", .string(explained.businessCase.id.text)),
      ("title", .string(explained.businessCase.title)),
      ("month", JSON(explained.month?.description)),
      ("tables", .array(explained.tables.map { JSON($0) })),
      ("explanation", node(explained.explanation)),
    ])
  }

  private func node(_ node: Explanation) -> JSON {
    .object([
      ("label", .string(Message.explained(node.kind).text(in: explained.language))),
      ("kind", .string(node.kind.key)), ("operation", .string(node.operation.rawValue)),
      ("value", JSON(node.value?.number)), ("unit", JSON(node.value?.unit)),
      ("low", JSON(node.kind.range?.low.number)), ("high", JSON(node.kind.range?.high.number)),
      ("evidence", JSON(node.kind.evidence?.rawValue)), ("source", JSON(node.kind.source)),
      ("shared", .bool(node.kind.isShared)),
      ("children", .array(node.children.map(self.node))),
    ])
  }
}
