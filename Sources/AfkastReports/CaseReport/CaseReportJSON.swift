package import AfkastDocuments
import AfkastEngine
import AfkastModel

extension CaseReport {
  /// The report for programs: one object with what other commands say of the case, and what only reports do.
  package var json: JSON {
    .object([
      ("schema", .string("afkast.report-case/1")), ("generator", .string(reported.program)),
      ("asOf", .string(reported.asOf.description)),
      ("knownAt", JSON(reported.frame.knownAt?.description)),
      ("stores", .array(reported.frame.stores.map(\.json))),
      ("verdict", .string(ReportVerdict(reported, language).sentence)),
      ("recommendation", recommendation),
      ("status", reported.entry.json(hiding: reported.kpis.privacy.assumptions)),
      ("evaluation", evaluation),
      ("kpis", .array(reported.kpis.standings.map { StandingJSON($0, reported.kpis).json })),
      ("budget", budget), ("followUp", followUp), ("outlook", outlook),
      ("record", record),
    ])
  }

  private var evaluation: JSON {
    reported.followed.map { followed in
      EvaluationJSON([followed], generator: reported.program, monthly: false)
        .businessCase(followed, nil)
    } ?? .null
  }

  /// Facts that hold and tell of no small numbers: measurements stand under their KPIs.
  private var record: JSON {
    let kinds: Set<FactKind> = [
      .approval, .budget, .harvest, .decision, .action, .actionDone, .milestoneDone, .observation,
    ]
    let facts = (reported.record?.facts ?? []).filter { kinds.contains($0.content.kind) }
    return .array(
      facts.map { fact in
        .object(FactKeys(fact, correctedBy: nil).pairs.map { ($0.key, $0.value.json) })
      })
  }

  private var recommendation: JSON {
    let asked = reported.status?.recommendation(isApproved: reported.entry.versions != nil)
    let money: Money? = if case .harvest(let money, _)? = asked { money } else { nil }
    return .object([("kind", JSON(asked?.key)), ("released", JSON(money?.kroner))])
  }

  private var budget: JSON {
    let view = reported.review.flatMap {
      try? BudgetView(of: $0.curves, from: reported.budgetYear)
    }
    return view.map { JSON($0) } ?? .null
  }

  private var followUp: JSON {
    let finance = FinanceSection(reported, language)
    return .object([
      ("year", finance.followUp(in: reported.budgetMonths).map { JSON($0) } ?? .null),
      (
        "toDate",
        reported.monthsToDate.flatMap(finance.followUp).map { JSON($0) } ?? .null
      ),
    ])
  }

  /// How it may turn out from here on; months that have passed are certain.
  private var outlook: JSON {
    guard let outlook = reported.outlook else { return .null }
    let fan = outlook.fan.enumerated().map { index, values -> JSON in
      let percentiles = Percentile.allCases.map {
        (key: $0.key, value: JSON(values[$0]?.toTheOre))
      }
      return .object(
        [("month", .string(outlook.horizon.month(at: index).description))] + percentiles)
    }
    return .object([
      ("draws", .integer(reported.draws.count)), ("seed", .string(String(reported.seed))),
      ("fan", .array(fan)),
    ])
  }
}
