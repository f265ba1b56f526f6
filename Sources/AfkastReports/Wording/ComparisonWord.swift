import AfkastDiagnostics
package import AfkastEngine
package import AfkastModel

/// What a comparison says to people.
package enum ComparisonWord: Worded, Sendable {
  case title(Int), doingNothing, rank, afterMonths, discountedPayback
  case outcome(KPI)
  case atTarget(KPIUnit), total(KPIUnit), costPerUnit(KPIUnit), netCostPerUnit(KPIUnit)
  case paysForItself
  case costExplained
  case caveat(Caveat)
}

extension ComparisonWord {
  package var danish: String {
    switch self {
    case .title(let count):
      count == 1
        ? "En sag over for nulalternativet" : "\(count) alternativer over for nulalternativet"
    case .doingNothing: "Nulalternativet: intet gøres"
    case .rank: "Rang efter årlig annuitet"
    case .afterMonths: "Måneder efter den første udgift"
    case .discountedPayback: "Tjent hjem med renter"
    case .outcome(let kpi): "Effekt: \(kpi.title.visible) (\(kpi.id.text))"
    case .atTarget(let unit): "Ændring ved målet, \(unit.levelText(.danish, isPlural: true))"
    case .total(let unit): "I alt i perioden, \(unit.outcomeText(.danish, isPlural: true))"
    case .costPerUnit(let unit): "Udgift pr. \(unit.outcomeText(.danish))"
    case .netCostPerUnit(let unit): "Nettoudgift pr. \(unit.outcomeText(.danish))"
    case .paysForItself: "tjent hjem"
    case .costExplained:
      "Udgift pr. enhed er nutidsværdien af udgifterne delt med den tilbagediskonterede effekt; "
        + "nettoudgiften er fratrukket gevinster, der tæller. Effekten er den planlagte, fra "
        + "udgangspunkt til mål."
    case .caveat(let caveat): caveat.danish
    }
  }

  package var english: String {
    switch self {
    case .title(let count):
      count == 1 ? "One case beside doing nothing" : "\(count) alternatives, and doing nothing"
    case .doingNothing: "Nothing is done"
    case .rank: "Rank by equivalent yearly value"
    case .afterMonths: "Months after the first outlay"
    case .discountedPayback: "Back with interest"
    case .outcome(let kpi): "Outcome: \(kpi.title.visible) (\(kpi.id.text))"
    case .atTarget(let unit): "Change at the target, \(unit.levelText(.english, isPlural: true))"
    case .total(let unit): "In all, \(unit.outcomeText(.english))"
    case .costPerUnit(let unit): "Cost per \(unit.outcomeText(.english))"
    case .netCostPerUnit(let unit): "Net cost per \(unit.outcomeText(.english))"
    case .paysForItself: "paid back"
    case .costExplained:
      "Cost per unit is the present value of costs over the discounted outcome; net cost has the "
        + "benefits that count taken off. The outcome is the planned one, from baseline to target."
    case .caveat(let caveat): caveat.english
    }
  }
}

extension KPIUnit {
  /// What a change of it is counted in: a change of a percentage is in points.
  func levelText(_ language: Language, isPlural: Bool = false) -> String {
    guard text != "%" else {
      return language == .danish
        ? "procentpoint" : isPlural ? "percentage points" : "percentage point"
    }
    let units = UnitText(language)
    return isPlural ? units.several(text) : units.one(text)
  }

  /// What the outcome over a horizon counts: `kWh` of `kWh/month`, `citizen × year` of `citizen`.
  func outcomeText(_ language: Language, isPlural: Bool = false) -> String {
    let units = UnitText(language)
    if let flow { return isPlural ? units.several(flow.counted) : units.one(flow.counted) }
    let level = levelText(language, isPlural: isPlural && language == .danish)
    return "\(level) × \(units.one("year"))"
  }
}

extension Caveat: Worded {
  package var danish: String {
    switch self {
    case .horizonsDiffer:
      "Sagerne løber over forskellig tid: sammenlign den årlige annuitet, ikke totaler og nutidsværdi."
    case .startsDiffer:
      "Sagerne begynder ikke samtidig, og hver er tilbagediskonteret til sin egen første måned."
    case .pricesDiffer: "Sagernes beløb er ikke i samme prisniveau."
    case .discountingDiffers: "Sagerne er ikke tilbagediskonteret på samme måde."
    case .baselinesDiffer: "En KPI har ikke samme udgangspunkt i alle sager."
    case .outcomesDiffer: "Sagerne måler ikke alle de samme effekter i samme enhed."
    case .outcomesLeftOut:
      "Effekt-KPI'er uden good, baseline og target i tal er udeladt."
    case .noOutcome:
      "Udgift pr. effekt kan ikke beregnes: ingen effekt-KPI har både good, baseline og target i tal."
    case .outcomesOnlyInPlan:
      "Effekten er planens mål for KPI'erne; hvad den bliver i et scenarie, vides ikke."
    }
  }

  package var english: String {
    switch self {
    case .horizonsDiffer:
      "The cases run for different times: compare the equivalent yearly value, not totals and NPV."
    case .startsDiffer:
      "The cases do not begin together, and each is discounted to its own first month."
    case .pricesDiffer: "The amounts of the cases are not in one price level."
    case .discountingDiffers: "The cases are not discounted in the same way."
    case .baselinesDiffer: "A KPI does not start from the same value in all cases."
    case .outcomesDiffer: "The cases do not all measure the same outcomes in the same unit."
    case .outcomesLeftOut:
      "Outcome KPIs without good, baseline and target as numbers are left out."
    case .noOutcome:
      "Cost per outcome cannot be computed: no outcome KPI has good, baseline and target as numbers."
    case .outcomesOnlyInPlan:
      "Outcomes are the plan's targets of KPIs; what they become in a scenario is not known."
    }
  }
}
