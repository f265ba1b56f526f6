/// A place of an axis with the words that stand there.
package struct Tick: Sendable, Hashable {
  package let value: Double
  package let label: String

  package init(_ value: Double, _ label: String) {
    self.value = value
    self.label = label
  }
}
