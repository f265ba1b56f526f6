import AfkastModel

/// Days as spans that neither touch nor overlap, so that what they share with others is found at once.
struct DaySpans {
  /// In order of time.
  private var spans: [ClosedRange<Day>] = []

  /// Puts spans together, in any order.
  init(_ spans: some Sequence<ClosedRange<Day>>) {
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = self.spans.last, span.lowerBound <= last.upperBound {
        let end = max(last.upperBound, span.upperBound)
        self.spans[self.spans.count - 1] = last.lowerBound...end
      } else {
        self.spans.append(span)
      }
    }
  }

  /// Whether a day of a span is among them.
  func overlap(_ other: ClosedRange<Day>) -> Bool {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].upperBound < other.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].lowerBound <= other.upperBound
  }
}

extension Period {
  /// Its days.
  var days: ClosedRange<Day> { firstDay...lastDay }
}
