package import AfkastModel

extension WrittenOption {
  /// A number of people or things.
  package static func count(_ text: String) throws(Problem) -> Int {
    Int(try wholeNumber(text, through: 1_000_000_000, called: "a billion"))
  }

  /// A whole number from 0 on; `name` is what messages call the greatest.
  package static func wholeNumber(
    _ text: String, through greatest: Int64, called name: String? = nil
  ) throws(Problem) -> Int64 {
    try read(text) { text throws(ScalarProblem) in
      let number = try NumberParser.parse(text)
      guard number.exponent == 0, let count = number.whole(byTen: 0), (0...greatest) ~= count else {
        throw ScalarProblem(
          .badNumber, "this is a whole number from 0 to \(name ?? String(greatest))",
          hint: number.mayBeThousands ? "write \(number.withoutMark) if you mean thousands" : nil)
      }
      return count
    }
  }

  /// A length in whole months, as `48` or `4 years`.
  package static func months(_ text: String) throws(Problem) -> WholeMonths {
    try read(text) { text throws(ScalarProblem) in
      if let number = try? NumberParser.parse(text), number.exponent == 0,
        let months = number.whole(byTen: 0).flatMap({ Int(exactly: $0) }).flatMap(WholeMonths.init)
      {
        return months
      }
      return try DurationParser.parseWhole(text)
    }
  }
}
