import AfkastDocuments
import AfkastEngine
import AfkastModel

extension Verdict {
  /// The word of the JSON contract.
  var key: String {
    switch self {
    case .closed: "closed"
    case .notStarted: "notStarted"
    case .unknown: "unknown"
    case .earnedBack: "earnedBack"
    case .lostAgain: "lostAgain"
    case .never: "never"
    case .onTheWay: "onTheWay"
    }
  }

  /// The month that it is about; nil where there is none.
  var month: Month? {
    switch self {
    case .earnedBack(let month), .lostAgain(let month): month
    case .closed(let ending): ending.outcome.month
    case .notStarted, .unknown, .never, .onTheWay: nil
    }
  }

  /// What is missing; nil where enough is known.
  var missing: Missing? { if case .unknown(let missing) = self { missing } else { nil } }
}

extension Verdict.Outcome {
  /// The word of the JSON contract.
  var key: String {
    switch self {
    case .earnedBack: "earnedBack"
    case .notEarnedBack: "notEarnedBack"
    case .unknown: "unknown"
    case .notStarted: "notStarted"
    }
  }

  fileprivate var month: Month? { if case .earnedBack(let month) = self { month } else { nil } }
}

extension Attention {
  /// The word of the JSON contract.
  var key: String {
    switch self {
    case .lostAgain: "lostAgain"
    case .never: "never"
    case .unknown: "unknown"
    case .overdue: "overdue"
    case .late: "late"
    case .none: "none"
    }
  }
}

extension LearnedAssumption.Basis {
  /// The word of the JSON contract.
  var key: String {
    switch self {
    case .plan: "plan"
    case .measurements: "measurements"
    case .both: "both"
    case .contradiction: "contradiction"
    }
  }
}

extension StatusProblem {
  /// The word of the JSON contract.
  var key: String {
    switch self {
    case .unreadable: "unreadableVersion"
    case .tooLarge: "overflow"
    case .evaluation(let failure):
      switch failure.reason {
      case .overflow: "overflow"
      case .divisionByZero, .mayDivideByZero: "divisionByZero"
      case .negativeAmount: "negativeAmount"
      }
    }
  }
}

extension JSON {
  /// A verdict with what it rests on.
  init(_ verdict: Verdict) {
    self = .object([
      ("state", .string(verdict.key)), ("month", JSON(verdict.month?.description)),
      (
        "missing",
        verdict.missing.map {
          .object([
            ("benefits", .bool($0.benefits)), ("followUp", .bool($0.followUp)),
            ("certainty", .bool($0.certainty)), ("gaps", .array($0.gaps.map { JSON($0) })),
          ])
        } ?? .null
      ),
      (
        "ending",
        verdict.ending.map {
          .object([
            ("day", .string($0.day.description)), ("course", .string($0.course.rawValue)),
            ("outcome", .string($0.outcome.key)),
          ])
        } ?? .null
      ),
    ])
  }

  /// A benefit that is merely assumed, with what would tell it.
  private init(_ gap: KnowledgeGap) {
    var (accounts, kpis, without) = ([JSON](), [JSON](), [JSON]())
    for remedy in gap.remedies {
      switch remedy {
      case .booking(let account): accounts.append(.string(account))
      case .measuring(let kpi): kpis.append(.string(kpi.text))
      case .kpi(let assumption): without.append(.string(assumption.text))
      }
    }
    self = .object([
      ("line", .string(gap.line.text)), ("assumed", .number(gap.assumed.kroner)),
      ("account", accounts.first ?? .null), ("kpis", .array(kpis)),
      ("withoutKpi", .array(without)),
    ])
  }

  /// How a case stands against the plan to date.
  init(_ against: AgainstPlan) {
    self = .object([
      ("side", .string(against.side.rawValue)), ("money", .number(against.money.kroner)),
      ("months", JSON(against.months)),
    ])
  }

  /// A step from plan to forecast.
  init(_ step: Bridge.Step) {
    self = .object([
      ("cause", .string(step.cause.rawValue)), ("change", .number(step.change.kroner)),
    ])
  }

  /// Released time of a line.
  init(_ harvest: HarvestSoFar) {
    self = .object([
      ("line", .string(harvest.line.text)), ("realised", .number(harvest.realised.kroner)),
      ("harvested", .number(harvest.harvested.kroner)),
      ("counted", .number(harvest.counted.kroner)),
    ])
  }
}

extension CaseStatus {
  var planJSON: JSON { curve(toDate.plan, review.plan.payback, total: review.plan.total) }

  var measuredJSON: JSON { curve(toDate.measured, review.curves.measured?.payback) }

  var confirmedJSON: JSON { curve(toDate.confirmed, review.curves.confirmed?.payback) }

  var forecastJSON: JSON {
    let forecast = review.curves.forecast
    return curve(toDate.forecast, forecast.payback, total: forecast.total)
  }

  /// A curve to date, its payback within its own months, and what it comes to over all of them.
  private func curve(
    _ totals: CurveTotals?, _ payback: Payback?, total: Money? = nil
  ) -> JSON {
    .object([
      ("costs", JSON(totals?.costs.kroner)), ("benefits", JSON(totals?.benefits.kroner)),
      ("net", JSON(totals?.net.kroner)), ("totalNet", JSON(total?.kroner)),
      ("payback", payback.map { JSON($0) } ?? .null),
    ])
  }

  var standingJSON: JSON {
    func side(_ known: KnownShare) -> JSON {
      .object([
        ("planned", .number(known.planned.kroner)), ("booked", .number(known.booked.kroner)),
        ("measured", .number(known.measured.kroner)),
        ("assumed", .number(known.assumed.kroner)),
      ])
    }
    return .object([("costs", side(costs)), ("benefits", side(review.known))])
  }

  var aheadJSON: JSON {
    .object([
      ("continued", .number(review.stillToCome.continued.kroner)),
      ("stopped", .number(review.stillToCome.stopped.kroner)),
      ("factor", JSON(scaled?.factor.value)), ("scaled", JSON(scaled?.value.kroner)),
    ])
  }
}
