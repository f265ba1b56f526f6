package import AfkastModel
import AfkastTemplates

/// A scaffold that a new case begins as.
package struct CaseTemplate: Sendable {
  /// The name that `afkast new` knows it by.
  package let name: String
  private let text: String

  /// All scaffolds, in the order that people choose from.
  package static let all = Templates.cases.map {
    CaseTemplate(name: $0.name, text: String(decoding: $0.bytes, as: UTF8.self))
  }

  /// The text of a case with an id and a first month.
  ///
  /// `{{id}}` stands for the id, `{{start}}` for the first month, and `{{start+12}}` for the month
  /// twelve months later.
  package func text(id: CaseID, start: Month) -> String {
    var (result, rest) = ("", text[...])
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      result += rest[..<open.lowerBound]
      result += Self.value(of: rest[open.upperBound..<close.lowerBound], id: id, start: start)
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  private static func value(of name: Substring, id: CaseID, start: Month) -> String {
    if name == "id" { return id.text }
    let months = name.hasPrefix("start+") ? Int(name.dropFirst("start+".count)) ?? 0 : 0
    return start.advanced(by: months).description
  }
}

extension Substring {
  /// Where a text first stands in this one.
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var position = startIndex
    while position < endIndex {
      if self[position...].hasPrefix(text) {
        return position..<index(position, offsetBy: text.count)
      }
      position = index(after: position)
    }
    return nil
  }
}
