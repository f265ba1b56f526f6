import AfkastModel

extension LineAmount {
  /// Says how much, and when.
  func describe(_ fields: inout [CaseField: FieldValue?], in businessCase: BusinessCase) {
    switch self {
    case .perTime(let rate, let span, let profile):
      fields[.amount] = rate.fieldValue
      fields[.from] = businessCase.beginning(of: span)
      fields[.until] = businessCase.end(of: span)
      profile.describe(&fields)
    case .instalments(let instalments, let delay):
      describe(instalments, &fields, in: businessCase)
      fields[.delay] = delay == .zero ? nil : .length(delay)
    }
  }

  private func describe(
    _ instalments: [Instalment], _ fields: inout [CaseField: FieldValue?],
    in businessCase: BusinessCase
  ) {
    guard let only = instalments.first, instalments.count == 1 else {
      fields[.amount] = .entries(instalments.map { .init($0.months.fieldValue, $0.sum.fieldValue) })
      return
    }
    fields[.amount] = only.sum.fieldValue
    if only.months.count == 1 {
      fields[.in] = .month(only.months.first)
    } else {
      fields[.from] = businessCase.beginning(of: only.months)
      fields[.until] = businessCase.end(of: only.months)
    }
  }
}

extension MonthSpan {
  fileprivate var fieldValue: FieldValue { count == 1 ? .month(first) : .span(self) }
}

extension FlowRate {
  fileprivate var fieldValue: FieldValue {
    switch self {
    case .certain(let rate): .rate(rate)
    case .formula(let written): .text(written.text)
    }
  }
}

extension Instalment.Sum {
  fileprivate var fieldValue: FieldValue {
    switch self {
    case .certain(let money): .money(money)
    case .formula(let written): .text(written.text)
    }
  }
}

extension ProfileTerms {
  fileprivate func describe(_ fields: inout [CaseField: FieldValue?]) {
    fields[.phaseIn] = phaseIn == .fixed(.one) ? nil : .length(phaseIn)
    fields[.delay] = delay == .zero ? nil : .length(delay)
    fields[.fadeOut] = fadeOut.map { .list([.length($0.after), .length($0.over)]) }
    fields[.halfLife] = halfLife.map(FieldValue.length)
  }
}
