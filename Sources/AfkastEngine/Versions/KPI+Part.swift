import AfkastModel

extension KPI {
  /// The KPI as its fields say it.
  var part: CasePart {
    var fields = described
    fields[.good] = good?.fieldValue(of: self)
    fields[.scale] = scale.map { value(of: $0) }
    fields[.baseline] = baseline?.fieldValue(of: self)
    fields[.target] = target?.fieldValue(of: self)
    return CasePart(.kpi, id.text, title: title, fields)
  }

  private var described: [CaseField: FieldValue?] {
    [
      .title: .text(title), .definition: .words(definition), .unit: .text(counts.text),
      .level: .words(level?.rawValue), .node: .name(node), .dimension: .words(dimension?.rawValue),
      .voice: .words(voice?.rawValue), .measures: measures?.fieldValue,
      .every: .words(every?.rawValue), .source: .words(source), .owner: .words(owner),
      .balancing: isBalancing ? .flag(true) : nil, .comparison: .name(comparison),
    ]
  }

  fileprivate func value(of range: ValueRange) -> FieldValue {
    .list([.quantity(range.low, of: self), .quantity(range.high, of: self)])
  }
}

extension Measure {
  fileprivate var fieldValue: FieldValue {
    reading == .value
      ? .text(assumption.text) : .list([.text(assumption.text), .text(reading.rawValue)])
  }
}

extension Good {
  fileprivate func fieldValue(of kpi: KPI) -> FieldValue {
    switch self {
    case .up: .text("up")
    case .down: .text("down")
    case .within(let range): kpi.value(of: range)
    }
  }
}

extension Baseline {
  fileprivate func fieldValue(of kpi: KPI) -> FieldValue {
    switch self {
    case .value(let value): .quantity(value, of: kpi)
    case .months(let span): .span(span)
    }
  }
}

extension Target {
  fileprivate func fieldValue(of kpi: KPI) -> FieldValue {
    switch self {
    case .value(let value, let by): .list([.quantity(value, of: kpi), .month(by)])
    case .trajectory(let points):
      .entries(points.map { .init(.month($0.month), .quantity($0.value, of: kpi)) })
    case .rising: .text("rising")
    case .falling: .text("falling")
    }
  }
}
