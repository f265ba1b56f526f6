/// The root in an interval over which the ratio crosses 1 once.
enum SimpleRoot {
  static func factor(of flow: SplitFlow, in interval: FlowInterval) -> Double {
    let (a, b) = (interval.a, interval.b)
    var search = RootSearch(low: a.v, high: b.v, rises: b.isPositive)
    let start = a.g.magnitude < b.g.magnitude ? a : b
    return search.root(of: flow, from: .init(v: start.v, g: start.g, slope: start.slope))
  }
}
