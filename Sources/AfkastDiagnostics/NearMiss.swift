/// Finds the name that was probably meant.
package enum NearMiss {
  /// The candidate nearest to a mistyped name, or nil if none is near.
  ///
  /// Near is an edit distance (insert, delete, replace, swap neighbours) of at most a third of the
  /// longer name; ties go to the first candidate.
  package static func best(for name: String, among candidates: some Sequence<String>) -> String? {
    let written = Array(name.lowercased().unicodeScalars.prefix(longest))
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let scalars = Array(candidate.lowercased().unicodeScalars.prefix(longest))
      let distance = editDistance(written, scalars)
      let limit = max(1, max(written.count, scalars.count) / 3)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// Longer names are compared by their beginnings, so that hostile input costs little.
  private static let longest = 64

  /// The optimal string alignment distance.
  private static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var (beforeLast, last) = ([Int](), Array(0...b.count))
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
