/// Intervals that hold all discount factors in (0, 1] at which a flow's net is zero.
///
/// Every interval is either proved empty or monotone, or halved in ln v; what is left when the
/// net cannot be told from zero holds a tangent root, or several too close to tell apart.
struct RootIsolation {
  /// One simple root each.
  private(set) var simple: [FlowInterval] = []
  /// Ascending and apart.
  private(set) var flat: [FlowInterval] = []

  /// A bound on the work: only a net that vanishes over a wide range leaves so many open.
  private static let mostOpen = 4096
  private static let mostHalvings = 60

  init(of flow: SplitFlow, from low: FlowNode, to high: FlowNode) {
    var open = [FlowInterval(a: low, b: high)]
    var halvings = 0
    while !open.isEmpty {
      let givesUp = halvings == Self.mostHalvings || open.count > Self.mostOpen
      open = open.flatMap { sort($0, of: flow, givesUp: givesUp) }
      halvings += 1
    }
    mergeFlat()
  }

  /// Files an interval, or answers its halves.
  private mutating func sort(
    _ interval: FlowInterval, of flow: SplitFlow, givesUp: Bool
  ) -> [FlowInterval] {
    switch interval.verdict() {
    case .empty: return []
    case .monotone:
      if interval.changesSign { simple.append(interval) }
      return []
    case .flat: flat.append(interval)
    case .open where givesUp: flat.append(interval)
    case .open:
      let (a, b) = (interval.a, interval.b)
      let middle = FlowNode(flow, at: a.v.squareRoot() * b.v.squareRoot())
      if middle.v > a.v, middle.v < b.v {
        return [FlowInterval(a: a, b: middle), FlowInterval(a: middle, b: b)]
      }
      flat.append(interval)
    }
    return []
  }

  /// Neighbours are one.
  private mutating func mergeFlat() {
    let ascending = flat.sorted { $0.a.v < $1.a.v }
    flat = []
    for interval in ascending {
      if let last = flat.last, last.b.v == interval.a.v {
        flat[flat.count - 1] = FlowInterval(a: last.a, b: interval.b)
      } else {
        flat.append(interval)
      }
    }
  }
}
