/// Every key of a case file, once.
package enum CaseSchema {
  package static let file = Schema(
    "a case",
    [
      "afkast", "id", "title", "summary", "owner", "departments", "goal", "start", "horizon",
      "prices", "promise", "chain", "groups", "milestones", "assumptions", "correlations",
      "cohorts",
      "scenarios", "costs", "benefits", "kpis", "followUp", "silence", "alternativeTo",
    ])

  package static let promise = Schema("a promise", ["payback", "by"])
  package static let node = Schema("a node of the chain", ["id", "level", "text", "leadsTo"])
  package static let milestone = Schema(
    "a milestone", ["id", "title", "department", "owner", "by"])
  package static let followUp = Schema(
    "a follow-up", ["every", "first", "until", "grace", "forum"])

  private static let described = [
    "id", "kind", "title", "department", "source", "evidence", "note", "node",
  ]
  private static let moneyKeys =
    described + [
      "amount", "in", "from", "until", "phaseIn", "delay", "fadeOut", "halfLife", "actor", "area",
      "account", "prices", "avoidable", "transfer",
    ]

  package static let cost = Schema("a cost", moneyKeys + ["reimbursement"])
  package static let benefit = Schema(
    "a benefit", moneyKeys + ["reimbursement", "harvest", "deadweight", "displacement", "booked"])
  package static let qualityBenefit = Schema("a quality benefit", described)
  package static let assumption = Schema(
    "an assumption",
    ["likely", "low", "high", "by", "shape", "unitPrice", "role", "source", "evidence", "note"])
  package static let correlation = Schema("a correlation", ["between", "coefficient", "source"])
  package static let cohort = Schema(
    "a cohort", ["inflow", "in", "from", "until", "lasts", "halfLife", "source"])
  package static let reimbursement = Schema(
    "a reimbursement", ["scheme", "for", "seniority", "yearlyCost"])
  package static let prices = Schema("a price level", ["year", "index"])
  package static let fadeOut = Schema("a fade-out", ["after", "over"])
  package static let booking = Schema("a booking", ["account", "reference"])

  package static let kpi = Schema(
    "a KPI",
    [
      "id", "title", "definition", "unit", "level", "node", "dimension", "voice", "good", "scale",
      "baseline", "target", "every", "source", "owner", "balancing", "comparison", "measures",
    ])
  package static let measures = Schema("what a KPI measures", ["assumption", "as"])
  package static let target = Schema("a target", ["value", "by"])

  /// All of them, for the tests that hold the documentation to it.
  package static let all = [
    file, promise, node, milestone, followUp, cost, benefit, qualityBenefit, fadeOut, booking, kpi,
    assumption, correlation, cohort, reimbursement, prices, target, measures,
  ]
}
