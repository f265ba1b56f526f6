/// The keys that a mapping may have.
package struct Schema: Sendable {
  /// What the mapping is, with its article, as messages say it: "a cost".
  package let name: String
  /// The keys that are read.
  package let keys: [String]
  /// Keys of the format that this version does not read yet.
  package let laterKeys: [String]

  /// How such a mapping begins.
  var example: String { keys.prefix(2).map { $0 + ": …" }.joined(separator: ", ") }

  init(_ name: String, _ keys: [String], later laterKeys: [String] = []) {
    self.name = name
    self.keys = keys
    self.laterKeys = laterKeys
  }
}
