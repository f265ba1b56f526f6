/// A tree of HTML or SVG: text is escaped when it is written, and only then, so that nothing a user
/// wrote can become markup.
package indirect enum Markup: Sendable, Hashable {
  /// A named element; attributes are written in the order given.
  case element(String, [Attribute], [Markup])
  /// What people read.
  case text(String)
  /// Several beside each other.
  case group([Markup])

  /// An attribute of an element.
  package struct Attribute: Sendable, Hashable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// An element with attributes by name.
  package static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [Markup] = []
  ) -> Markup {
    .element(name, attributes.map { Attribute($0.key, $0.value) }, children)
  }

  /// An element with text in it.
  package static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ text: String
  ) -> Markup {
    .element(name, attributes.map { Attribute($0.key, $0.value) }, [.text(text)])
  }
}
