/// A new item of a list, or a new assumption, cohort or scenario.
struct NewItem {
  /// The name; nil for an item of a list.
  let name: String?
  private let value: WrittenValue
  /// Whether such items are short enough to stand on a line.
  private let isSmall: Bool

  /// Nil where the list takes no item of that kind.
  init?(_ id: String?, _ fields: [CaseNewField], in shape: CaseShape) {
    switch shape {
    case .keys: return nil
    case .named(let item):
      guard let id else { return nil }
      name = id
      isSmall = true
      value = WrittenValue(fields, item)
    case .list(let item):
      name = nil
      let own = id.map { [CaseNewField("id", .text($0))] } ?? []
      value = WrittenValue(own + fields, item)
      isSmall = item.count < 6
    }
  }

  /// Lines of its own, whose first is not indented; `isBlock` is how the item before it is written.
  func block(_ writer: ValueWriter, indent: Int, isBlock: Bool?) -> String {
    guard let name else { return "- " + item(writer, indent: indent + 2, isBlock ?? !isSmall) }
    let key = writer.key(name) + ":"
    guard case .mapping(let entries) = value, !entries.isEmpty else {
      return key + " " + scalar(writer, indent: indent)
    }
    if isBlock == true {
      return key + writer.newLine(indent + 2) + writer.block(entries, indent: indent + 2)
    }
    let flat = writer.flow(value)
    if indent + key.count + 1 + flat.count <= ValueWriter.width { return key + " " + flat }
    return key + writer.newLine(indent + 2)
      + writer.folded(value, at: indent + 2, indent: indent + 4)
  }

  private func item(_ writer: ValueWriter, indent: Int, _ isBlock: Bool) -> String {
    guard isBlock, case .mapping(let entries) = value, !entries.isEmpty else {
      return writer.folded(value, at: indent, indent: indent + 2)
    }
    return writer.block(entries, indent: indent)
  }

  private func scalar(_ writer: ValueWriter, indent: Int) -> String {
    if case .scalar(let text) = value { return writer.blockScalar(text, indent: indent) }
    return writer.flow(value)
  }

  /// The text between brackets.
  func flow(_ writer: ValueWriter) -> String {
    name.map { writer.key($0) + ": " + writer.flow(value) } ?? writer.flow(value)
  }

  /// The whole list between brackets.
  func flowList(_ writer: ValueWriter) -> String {
    name == nil ? "[\(flow(writer))]" : "{ \(flow(writer)) }"
  }
}
