import AfkastModel

extension Assumption {
  /// The assumption as its fields say it.
  var part: CasePart {
    var fields: [CaseField: FieldValue?] = [
      .unit: .text(unitText), .unitPrice: .words(unitPrice?.price.name),
      .role: .words(role?.rawValue), .evidence: .evidence(evidence), .source: .words(source),
      .note: .words(note),
    ]
    switch value {
    case .certain(let value): fields[.likely] = .quantity(value, of: self)
    case .formula(let written): fields[.likely] = .text(written.text)
    case .byYear(let years):
      fields[.by] = .entries(years.map { .init(.year($0.year), .quantity($0.value, of: self)) })
    case .range(let estimate):
      fields[.low] = .quantity(estimate.low, of: self)
      fields[.likely] = .quantity(estimate.likely, of: self)
      fields[.high] = .quantity(estimate.high, of: self)
      fields[.shape] = estimate.shape == .pert ? nil : .text(estimate.shape.rawValue)
    }
    return CasePart(.assumption, id.text, fields)
  }
}

extension Correlation {
  /// The correlation, named by the two that vary together.
  var part: CasePart {
    CasePart(
      .correlation, "\(first.text), \(second.text)",
      [.coefficient: .number(coefficient), .source: .words(source)])
  }
}

extension Cohort {
  /// The cohort as its fields say it.
  func part(in businessCase: BusinessCase) -> CasePart {
    var fields: [CaseField: FieldValue?] = [
      .inflow: inflowValue, .from: businessCase.beginning(of: entry),
      .until: businessCase.end(of: entry), .source: .words(source),
    ]
    switch stay {
    case .lasts(let length): fields[.lasts] = .length(length)
    case .halfLife(let length): fields[.halfLife] = .length(length)
    }
    return CasePart(.cohort, id.text, fields)
  }

  private var inflowValue: FieldValue {
    guard inflow.count > 1 || inflow.first?.year != nil else {
      return .text(inflow.first?.entrants.text ?? "")
    }
    return .entries(
      inflow.map { .init($0.year.map(FieldValue.year) ?? .text(""), .text($0.entrants.text)) })
  }
}
