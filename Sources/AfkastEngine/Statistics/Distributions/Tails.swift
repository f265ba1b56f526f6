/// The probabilities below and above a value, each exact where it is small.
struct Tails {
  let lower: Double
  let upper: Double

  /// Nothing below.
  static let none = Tails(lower: 0, upper: 1)
  /// Nothing above.
  static let all = Tails(lower: 1, upper: 0)

  init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// From the lower one.
  init(lower: Double) {
    self.init(lower: min(max(lower, 0), 1), upper: min(max(1 - lower, 0), 1))
  }

  /// The same from the other end.
  var mirrored: Tails { Tails(lower: upper, upper: lower) }
}
