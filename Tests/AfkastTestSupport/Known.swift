/// A value that a test was to have and did not.
package struct MissingValue: Error, CustomStringConvertible {
  package let description: String

  package init(description: String) {
    self.description = description
  }
}

/// The value, for building what a test needs; unlike `#require` it may stand inside another call.
package func known<Value>(
  _ value: Value?, _ what: String = "", file: String = #fileID, line: Int = #line
) throws -> Value {
  guard let value else { throw MissingValue(description: "\(file):\(line): nothing here \(what)") }
  return value
}
