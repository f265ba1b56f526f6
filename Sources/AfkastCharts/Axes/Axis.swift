/// What an axis measures, and what stands at its ticks.
package struct Axis: Sendable {
  /// Where ticks are.
  package enum Ticks: Sendable {
    /// Where the caller says; those whose words would touch are left out.
    case given([Tick])
    /// At round numbers, with the words that the caller makes of a number.
    case round(@Sendable (Double) -> String)
  }

  /// What is measured and in which unit, as `mio. kr.`; empty for none.
  package let title: String
  package let ticks: Ticks

  package init(_ title: String, _ ticks: Ticks) {
    self.title = title
    self.ticks = ticks
  }

  /// The ticks from `low` to `high`, about `wanted` of them where they are round numbers.
  func ticks(from low: Double, to high: Double, wanted: Int) -> [Tick] {
    switch ticks {
    case .given(let ticks):
      ticks.filter { $0.value.isFinite && $0.value >= low && $0.value <= high }
    case .round(let words): Self.round(from: low, to: high, wanted: wanted, words)
    }
  }

  /// Steps grow until no two neighbours read the same.
  private static func round(
    from low: Double, to high: Double, wanted: Int, _ words: (Double) -> String
  ) -> [Tick] {
    var last: [Tick] = []
    for count in stride(from: max(2, wanted), through: 1, by: -1) {
      last = RoundSteps.values(from: low, to: high, wanted: count).map { Tick($0, words($0)) }
      if !zip(last, last.dropFirst()).contains(where: { $0.label == $1.label }) { return last }
    }
    return Array(last.prefix(1))
  }
}
