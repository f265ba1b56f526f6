import AfkastModel

extension Line {
  /// The line as its fields say it.
  func part(in businessCase: BusinessCase) -> CasePart {
    var fields: [CaseField: FieldValue?] = [
      .kind: .text(kind.name), .title: .words(title), .department: .name(department),
      .actor: actor == .municipality ? nil : .text(actor.rawValue),
      .area: .words(area?.rawValue), .account: .words(account),
      .deadweight: deadweight == .none ? nil : .share(deadweight),
      .displacement: displacement == .none ? nil : .share(displacement),
      .prices: priceMove?.fieldValue, .booked: booking?.fieldValue,
      .avoidable: isAvoidable == (kind != .cost(.investment)) ? nil : .flag(isAvoidable),
      .transfer: isTransfer ? .flag(true) : nil, .evidence: .evidence(evidence),
      .node: .name(node), .source: .words(source), .note: .words(note),
    ]
    if case .benefit(.capacity(let harvest)) = kind { fields[.harvest] = .share(harvest) }
    reimbursement?.describe(&fields)
    amount.describe(&fields, in: businessCase)
    return CasePart(.line, id.text, title: title, fields)
  }
}

extension QualityBenefit {
  /// The benefit as its fields say it; it is a line without money.
  var part: CasePart {
    CasePart(
      .line, id.text, title: title,
      [
        .kind: .text("quality"), .title: .words(title), .department: .name(department),
        .node: .name(node), .source: .words(source), .evidence: .evidence(evidence),
        .note: .words(note),
      ])
  }
}

extension LineKind {
  fileprivate var name: String {
    switch self {
    case .cost(let cost): cost.rawValue
    case .benefit(.cash): "cash"
    case .benefit(.capacity): "capacity"
    }
  }
}

extension Booking {
  fileprivate var fieldValue: FieldValue { .list([.text(account), .rate(reference)]) }
}

extension PriceMove {
  fileprivate var fieldValue: FieldValue {
    .list([.year(from), .text(index.name), .factor(factor.value)])
  }
}

extension Reimbursement {
  fileprivate func describe(_ fields: inout [CaseField: FieldValue?]) {
    fields[.scheme] = .text(scheme)
    switch rule {
    case .ladder(let ladder, let members, let seniority):
      fields[.for] = .name(members)
      fields[.seniority] = seniority == .zero ? nil : .months(seniority)
      fields[.shares] = .entries(
        ladder.steps.map { step in
          .init(step.untilWeek.map { .number(Double($0)) } ?? .text(""), .share(step.share))
        })
    case .brackets(let brackets, let yearlyCost):
      fields[.yearlyCost] = .money(yearlyCost)
      fields[.shares] = .entries(
        brackets.brackets.map { .init(.money($0.above), .share($0.share)) })
    case .firstDays(let share, let days):
      fields[.shares] = .entries([.init(.number(days), .share(share))])
    }
  }
}
