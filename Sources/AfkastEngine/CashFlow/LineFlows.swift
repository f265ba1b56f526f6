import AfkastModel

/// The months of several lines, computed once for whoever looks at them.
struct LineFlows {
  /// Each line on its own side.
  let own: [LineFlow]
  /// Transfers as those see them who have them on the other side, where prudence makes that differ.
  private var mirrored: [Int: LineFlow] = [:]

  /// Computes the months; `EvaluationFailure` if an amount cannot be computed.
  init(_ lines: [Line], in circumstances: Circumstances) throws(EvaluationFailure) {
    var own: [LineFlow] = []
    for (index, line) in lines.enumerated() {
      try own.append(LineFlow(line, in: circumstances))
      guard circumstances.corrections != nil, line.isTransfer else { continue }
      let side: Side = line.kind.isBenefit ? .cost : .benefit
      mirrored[index] = try LineFlow(line, on: side, in: circumstances)
    }
    self.own = own
  }

  /// A line on one side of the account.
  func flow(at index: Int, on side: Side) -> LineFlow {
    let flow = own[index]
    let ownSide: Side = flow.line.kind.isBenefit ? .benefit : .cost
    return side == ownSide ? flow : mirrored[index] ?? flow
  }
}
