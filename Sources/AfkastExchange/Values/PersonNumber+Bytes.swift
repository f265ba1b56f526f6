import AfkastModel

extension PersonNumber {
  /// Whether such a number is in a cell, which is UTF-8.
  ///
  /// Most cells have fewer than ten digits, and are not made a text.
  static func isFound(in cell: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    for byte in cell where byte.digit != nil { digits += 1 }
    return digits >= 10 && isFound(in: String(decoding: cell, as: UTF8.self))
  }
}
