public import AfkastModel

/// A line as one perspective sees it.
public struct SeenLine: Sendable {
  /// The line with all its parts.
  public let flow: LineFlow
  /// The part that counts.
  public let part: LinePart
  /// The money of that part, by month; never negative.
  public let months: [Money]

  /// The line.
  public var line: Line { flow.line }

  init(_ flow: LineFlow, _ part: LinePart) throws(MoneyOverflow) {
    self.flow = flow
    self.part = part
    months =
      switch part {
      case .own: flow.counted
      case .reimbursed: flow.reimbursed
      case .gross where flow.line.reimbursement == nil: flow.counted
      case .gross:
        try zip(flow.counted, flow.reimbursed).mapMoney { pair throws(MoneyOverflow) in
          try pair.0 + pair.1
        }
      }
  }

  /// The part of each month's gross money that counts; nil where it is all of it.
  func kept(_ shares: [Double]?) -> [Double]? {
    guard let shares else { return nil }
    switch part {
    case .own: return shares.map { 1 - $0 }
    case .reimbursed: return shares
    case .gross: return nil
    }
  }
}
