/// Words side by side that do not touch: each keeps to its place as well as it can, in as few rows as will do.
enum LabelRow {
  /// The left and right end of words of this width around a place, moved into the room.
  static func span(around centre: Double, width: Double, in room: ClosedRange<Double>)
    -> ClosedRange<Double>
  {
    let left = max(room.lowerBound, min(centre - width / 2, room.upperBound - width))
    return left...max(left, min(left + width, room.upperBound))
  }

  /// The row of each span, 0 first; a span takes the first row in which nothing is nearer than `gap`.
  static func rows(_ spans: [ClosedRange<Double>], gap: Double = 8) -> [Int] {
    var taken: [[ClosedRange<Double>]] = []
    return spans.map { span in
      let free = taken.firstIndex { row in
        row.allSatisfy {
          $0.upperBound + gap <= span.lowerBound || span.upperBound + gap <= $0.lowerBound
        }
      }
      let row = free ?? taken.count
      if row == taken.count { taken.append([]) }
      taken[row].append(span)
      return row
    }
  }

  /// Those that stand free of each other in one row, from the first on: every second, every third …, so that
  /// what is left is even.
  static func thinned(_ spans: [ClosedRange<Double>], gap: Double = 8) -> [Int] {
    for step in 1..<max(2, spans.count) {
      let kept = Array(stride(from: 0, to: spans.count, by: step))
      let isFree = zip(kept, kept.dropFirst()).allSatisfy {
        spans[$0].upperBound + gap <= spans[$1].lowerBound
      }
      if isFree { return kept }
    }
    return Array(spans.indices.prefix(1))
  }
}
