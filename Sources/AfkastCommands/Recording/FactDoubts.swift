import AfkastModel

/// What makes one wonder about a fact that was recorded all the same: it may be right.
struct FactDoubts {
  private let fact: Fact
  private let businessCase: BusinessCase?

  /// Without the case only the calendar is looked at.
  init(about fact: Fact, in businessCase: BusinessCase? = nil) {
    self.fact = fact
    self.businessCase = businessCase
  }

  /// Says each doubt, and how to correct the fact if it is wrong.
  func narrate(on console: any Console) {
    guard [.actual, .measurement].contains(fact.content.kind) else { return }
    let number = fact.id.number
    if let doubt = periodDoubt {
      console.narrate(
        "Note: \(doubt).\n   = if that is wrong: afkast correct \(number) --period PERIOD --reason WHY\n"
      )
    }
    if let doubt = signDoubt {
      console.narrate(
        "Note: \(doubt).\n   = income is written negative; if that is what it is: "
          + "afkast correct \(number) --amount=-AMOUNT --reason WHY\n"
          + "   = if the account shows spending that is to fall, give the benefit booked: { account, reference }\n"
      )
    }
    if let doubt = shareDoubt {
      console.narrate(
        "Note: \(doubt).\n   = if that is wrong: afkast correct \(number) --value VALUE --reason WHY; "
          + "if it can never be, give the KPI scale: 0..100\n")
    }
  }

  private var periodDoubt: String? {
    let (period, horizon) = (fact.period, businessCase?.horizon)
    if period.firstDay > fact.recording.time.day {
      return "\(period) has not begun, and fact \(fact.id.number) is about it"
    }
    guard let horizon else { return nil }
    if period.firstDay > horizon.last.lastDay {
      return "\(period) is after the case's last month, \(horizon.last)"
    }
    // What is measured before the start is what effects are held against.
    if case .actual = fact.content, period.lastDay < horizon.first.firstDay {
      return "\(period) is before the case's first month, \(horizon.first)"
    }
    return nil
  }

  private var signDoubt: String? {
    guard case .actual(let actual) = fact.content, actual.amount > .zero,
      let line = businessCase?.lines.first(where: { $0.id == actual.line }), line.countsIncome
    else { return nil }
    return "\(line.id.text) is a benefit, and a positive amount is spending that makes it less"
  }

  private var shareDoubt: String? {
    guard case .measurement(let measurement) = fact.content, measurement.value.number > 100,
      let kpi = businessCase?.kpis.first(where: { $0.id == measurement.kpi }), kpi.scale == nil,
      kpi.counts.unit == .number, kpi.counts.size.value == 0.01
    else { return nil }
    return "\(kpi.id.text) is above 100 %, which a share cannot be; growth can"
  }
}
