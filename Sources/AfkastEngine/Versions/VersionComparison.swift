public import AfkastModel

/// How a case differs from an approved version of it, in its parts and in money.
public struct VersionComparison: Sendable {
  /// A line whose money is not what it was.
  public struct LineTotal: Sendable, Hashable {
    /// The line.
    public let line: LineID
    /// What people call it.
    public let title: String?
    /// All its money that counts, over all months; nil where the line was not there.
    public let approved: Money?
    /// The same now; nil where it is gone.
    public let current: Money?
  }

  /// The approved version, with the workspace as it was approved.
  public let approved: Evaluation
  /// The case now.
  public let current: Evaluation
  /// The parts that are not as they were; what the workspace adds to the case is last.
  public let parts: [PartChange]
  /// The lines whose money is not what it was: those that there are in their order, then what is gone.
  public let lines: [LineTotal]

  /// Compares two evaluations; `MoneyOverflow` if a line's money cannot be added up.
  public init(_ approved: Evaluation, with current: Evaluation) throws(MoneyOverflow) {
    self.approved = approved
    self.current = current
    parts = approved.parts.changes(to: current.parts)
    let (then, now) = (try approved.lineTotals(), try current.lineTotals())
    let known = now.map { total in
      LineTotal(
        line: total.line.id, title: total.line.title,
        approved: then.first { $0.line.id == total.line.id }?.sum, current: total.sum)
    }
    let gone = then.filter { old in !now.contains { $0.line.id == old.line.id } }
    lines =
      known.filter { $0.approved != $0.current }
      + gone.map { .init(line: $0.line.id, title: $0.line.title, approved: $0.sum, current: nil) }
  }

  /// Whether any figure in money, or a payback, is not what it was.
  public var changesMoney: Bool {
    !lines.isEmpty || approved.netPresentValue != current.netPresentValue
      || approved.payback.point?.month != current.payback.point?.month
  }
}

extension Evaluation {
  fileprivate var parts: [CasePart] {
    let discounting = settings.discounting
    let bands = discounting.schedule.bands.map {
      FieldValue.Entry(.number(Double($0.fromYear)), .discountRate($0.rate))
    }
    let workspace = CasePart(
      .workspace, businessCase.id.text,
      [
        .discount: .list([.text(discounting.schedule.name), .entries(bands)]),
        .step: .text(discounting.step.rawValue), .timing: .text(discounting.timing.rawValue),
      ])
    return businessCase.parts + [workspace]
  }

  fileprivate func lineTotals() throws(MoneyOverflow) -> [(line: Line, sum: Money)] {
    var totals: [(line: Line, sum: Money)] = []
    for seen in flow.costLines + flow.benefitLines {
      totals.append((seen.line, try seen.months.total()))
    }
    return totals
  }
}
