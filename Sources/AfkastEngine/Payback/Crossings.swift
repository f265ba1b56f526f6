import AfkastModel

/// The indices at which a cumulative net crosses zero.
struct Crossings {
  private(set) var up: [Int] = []
  private(set) var down: [Int] = []
  /// Whether the net is at or above zero at the last index.
  private(set) var endsRecovered = true

  /// Finds the crossings of `count` months, the net before the first one being zero.
  init(count: Int, isRecovered: (Int) -> Bool) {
    for index in 0..<count {
      let recovered = isRecovered(index)
      if recovered && !endsRecovered { up.append(index) }
      if !recovered && endsRecovered { down.append(index) }
      endsRecovered = recovered
    }
  }
}
