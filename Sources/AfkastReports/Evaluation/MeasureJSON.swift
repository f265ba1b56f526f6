import AfkastDocuments
import AfkastEngine
import AfkastModel

extension JSON {
  /// All internal rates, never one of several.
  init(_ rate: InternalRate) {
    self = .object([
      ("kind", .string(rate.key)), ("rates", .array(rate.all.map { .number($0.value) })),
    ])
  }

  /// A payback with all its crossings.
  init(_ payback: Payback) {
    let point = payback.point
    self = .object([
      ("state", .string(payback.state.key)),
      ("month", JSON(point?.month.description)),
      ("monthsFromStart", JSON(point?.monthsFromStart.count)),
      ("monthsFromFirstOutlay", JSON(point?.monthsFromFirstOutlay.count)),
      ("exactMonths", JSON(point?.exactMonths.count)),
      ("upCrossings", .array(payback.upCrossings.map { .string($0.description) })),
      ("downCrossings", .array(payback.downCrossings.map { .string($0.description) })),
      ("lostAgain", .bool(payback.lostAgain)),
    ])
  }

  /// A promise and whether the plan keeps it; `months` is positive when late, negative when early.
  init(_ outcome: PromiseOutcome) {
    self = .object([
      ("month", .string(outcome.month.description)), ("state", .string(outcome.state.key)),
      ("months", JSON(outcome.state.monthsLate)),
    ])
  }

  /// The most money that is out at once.
  init(_ peak: PeakFunding) {
    self = .object([
      ("amount", .number(peak.amount.kroner)), ("month", JSON(peak.month?.description)),
    ])
  }

  /// A switching value of a case: a factor times the plan, months, or an assumption in its own unit.
  init(_ value: SwitchingValue, of businessCase: BusinessCase) {
    let (kind, id): (String, String?) =
      switch value.subject {
      case .allBenefits: ("allBenefits", nil)
      case .line(let id): ("line", id.text)
      case .assumption(let id): ("assumption", id.text)
      case .delay: ("delay", nil)
      }
    self = .object([
      ("kind", .string(kind)), ("id", JSON(id)), ("plan", JSON(value.plan.number)),
      ("breakEven", JSON(value.breakEven?.number)), ("promise", JSON(value.promise?.number)),
      ("unit", .string(value.unit(in: businessCase) ?? value.plan.unit)),
    ])
  }

  /// A budget year.
  init(_ year: YearTotal) {
    self = .object([
      ("year", .integer(year.year.number)), ("costs", .number(year.costs.kroner)),
      ("benefits", .number(year.benefits.kroner)), ("net", .number(year.net.kroner)),
      ("cumulative", .number(year.cumulative.kroner)),
    ])
  }
}

extension SwitchingValue.Value {
  var number: Double {
    switch self {
    case .factor(let ratio): ratio.value
    case .months(let months): months.count
    case .quantity(let number): number.value
    }
  }

  fileprivate var unit: String {
    switch self {
    case .factor: "factor"
    case .months: "months"
    case .quantity: "number"
    }
  }
}
