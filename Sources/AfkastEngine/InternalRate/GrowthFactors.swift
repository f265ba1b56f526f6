/// Growth factors per period, 1 + rate > 0, at which a flow's net present value is zero.
enum GrowthFactors: Equatable {
  /// No flow at all.
  case undefined
  case none
  case one(Double)
  /// Ascending.
  case several([Double])

  init<Amount: FlowAmount>(of flow: [Amount]) {
    guard let scan = SignScan(flow) else {
      self = .undefined
      return
    }
    switch scan.changes {
    case 0: self = .none
    case 1: self = .one(Self.single(flow, scan.range))
    default: self = Self.all(flow, scan.range)
    }
  }

  /// With one change of sign all inflows are on one side of all outflows: their durations never
  /// meet, the ratio is monotone over all of (0, ∞), and it crosses 1 once.
  @inline(__always)
  private static func single<Amount: FlowAmount>(_ flow: [Amount], _ range: Range<Int>) -> Double {
    let split = SplitFlow(flow, range, mirrored: false)
    let (g, slope) = split.ratio(at: 1)
    if g.magnitude < 1e-4, Amount.signOfSmallTotal(of: flow) == 0 { return 1 }
    if (g > 0) == (slope > 0) {
      var search = RootSearch(low: 0, high: 1, rises: slope > 0)
      return 1 / search.root(of: split, from: .init(v: 1, g: g, slope: slope))
    }
    var search = RootSearch(low: 0, high: 1, rises: slope < 0)
    let mirrored = SplitFlow(flow, range, mirrored: true)
    return search.root(of: mirrored, from: .init(v: 1, g: g, slope: -slope))
  }

  @inline(never)
  private static func all<Amount: FlowAmount>(_ flow: [Amount], _ range: Range<Int>) -> Self {
    let factors = AllFactors(flow, range).ascending()
    switch factors.count {
    case 0: return .none
    case 1: return .one(factors[0])
    default: return .several(factors)
    }
  }
}
