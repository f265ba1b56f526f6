extension String {
  /// The same in at most so many characters, cut after a word where there is one.
  func shortened(to most: Int) -> String {
    guard count > most else { return self }
    let kept = prefix(max(1, most - 2))
    let words = kept.lastIndex(of: " ").map { kept[..<$0] }
    // A cut in the first half would lose more than it mends.
    let whole = words.flatMap { $0.count * 2 > most ? $0 : nil }
    return (whole ?? kept) + " …"
  }
}
