import AfkastModel

extension BusinessCase {
  /// Everything that has a name of its own, in the order that people read a case in.
  var parts: [CasePart] {
    [ownPart] + lines.map { $0.part(in: self) } + qualityBenefits.map(\.part)
      + assumptions.map(\.part) + cohorts.map { $0.part(in: self) } + correlations.map(\.part)
      + scenarios.map { $0.part(in: self) } + kpis.map(\.part) + milestones.map(\.part)
      + chain.map(\.part) + [followUp?.part(of: id)].compactMap(\.self)
  }

  private var ownPart: CasePart {
    CasePart(
      .case, id.text, title: title,
      [
        .title: .text(title), .summary: .words(summary), .owner: .words(owner),
        .departments: .names(departments), .goal: .name(goal),
        .alternativeTo: .name(alternativeTo), .start: .month(horizon.first),
        .horizon: .month(horizon.last), .prices: prices.map(FieldValue.year),
        .promise: promise?.fieldValue, .groups: .names(groups),
      ])
  }

  /// The first month of a span; nil where it is the case's own.
  func beginning(of span: MonthSpan) -> FieldValue? {
    span.first == horizon.first ? nil : .month(span.first)
  }

  /// The last month of a span; nil where it is the case's own.
  func end(of span: MonthSpan) -> FieldValue? {
    span.last == horizon.last ? nil : .month(span.last)
  }
}

extension Promise {
  fileprivate var fieldValue: FieldValue {
    switch self {
    case .within(let months): .months(Months(Double(months.count)) ?? .zero)
    case .by(let month): .month(month)
    }
  }
}

extension ChainNode {
  fileprivate var part: CasePart {
    CasePart(
      .node, id.text, title: text,
      [.level: .text(level.rawValue), .text: .text(text), .leadsTo: .names(leadsTo)])
  }
}

extension Milestone {
  fileprivate var part: CasePart {
    CasePart(
      .milestone, id.text, title: title,
      [
        .title: .text(title), .by: .month(by), .department: .name(department),
        .owner: .words(owner),
      ])
  }
}

extension FollowUp {
  fileprivate func part(of id: CaseID) -> CasePart {
    CasePart(
      .followUp, id.text,
      [
        .every: .text(every.rawValue), .first: first.map(FieldValue.month),
        .until: until.map(FieldValue.month), .grace: graceDays.map { .number(Double($0)) },
        .forum: .words(forum),
      ])
  }
}

extension Scenario {
  fileprivate func part(in businessCase: BusinessCase) -> CasePart {
    let entries = values.sorted { $0.key < $1.key }.compactMap { id, value in
      businessCase.assumption(id).map {
        FieldValue.Entry(.text(id.text), .quantity(value, of: $0))
      }
    }
    return CasePart(
      .scenario, id.text,
      [
        .shift: shift == .zero ? nil : Months(Double(shift.count)).map(FieldValue.months),
        .values: entries.isEmpty ? nil : .entries(entries),
      ])
  }
}
