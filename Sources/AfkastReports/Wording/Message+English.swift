import AfkastModel

extension Message {
  private var numbers: NumberText { NumberText(.english) }
  private var dates: MonthText { MonthText(.english) }

  /// The message in English.
  package var english: String {
    switch self {
    case .earnsBack(let month, let months):
      "Earns itself back in \(dates.long(month)), \(Self.count(months)) after the first outlay"
    case .lostOnTheWay: "It was back before that, and was lost again on the way."
    case .neverEarnsBack(let last, let missing):
      "Never earns itself back: by \(dates.long(last)) \(numbers.amount(missing)) are missing"
    case .nothingToEarnBack: "Is never out of pocket, so there is nothing to earn back"
    case .promiseKeptEarly(let promise, let months):
      "the promise was \(Self.promised(promise)), so it is \(Self.count(months)) early"
    case .promiseKept(let promise): "just as promised: \(Self.promised(promise))"
    case .promiseLate(let promise, let months):
      "the promise was \(Self.promised(promise)), so it is \(Self.count(months)) late"
    case .promiseNotWithinHorizon(let promise), .promiseNothingToEarnBack(let promise):
      "the promise was \(Self.promised(promise))"
    case .discountedEarnsBack(let month): "With interest it is back in \(dates.long(month))."
    case .discountedNever: "With interest it is never back."
    case .caseFrame(let span, let prices):
      "\(span.first) to \(span.last)" + (prices.map { ", prices of \($0.number)" } ?? "")
    case .perspective(let name): "Seen by: \(name)"
    case .discounting(let discounting):
      "Discounted by \(discounting.schedule.name) (\(Self.rates(discounting, .english))), "
        + "step \(discounting.step.rawValue), timing \(discounting.timing.rawValue)"
    case .table(let table):
      Self.capitalized(table.name(in: .english))
        + (table.origin.year.map { ", \($0.number)" } ?? "")
        + table.origin.illustrativeMark(in: .english)
        + (table.origin.source.map { "; source: \($0)" } ?? "")
    case .illustrativeTables(let names):
      "Illustrative tables, whose figures are made up or guessed: \(names.joined(separator: ", "))."
    case .unharvested(let kroner):
      "Beside this, released time worth \(numbers.amount(kroner)) that no budget is cut for."
    case .qualityBenefits(let count):
      count == 1
        ? "Beside this, a quality benefit that is no money."
        : "Beside this, \(count) quality benefits that are no money."
    case .figure(let figure): Self.name(of: figure)
    case .thousandKroner: "DKK 1,000"
    case .yearHeading: "Year"
    case .costsHeading: "Costs"
    case .benefitsHeading: "Benefits"
    case .netHeading: "Net"
    case .cumulativeHeading: "Cumulative"
    case .monthHeading: "Month"
    case .discountedHeading: "Discounted"
    case .ofBenefitCostRatio(let ratio):
      ratio.map { numbers.decimal($0, decimals: 2) } ?? "undefined (no costs)"
    case .undefined: "undefined"
    case .internalRateNone: "none: no rate makes the net present value zero"
    case .internalRateSeveral(let rates): "several: \(rates.joined(separator: ", ")); use MIRR"
    case .peakFunding(let amount, let month): "\(amount) in \(dates.long(month))"
    case .switchingTitle: "What it takes, everything else as planned"
    case .switchingBreakEven: "NPV is zero at"
    case .switchingPromise: "Promise just kept at"
    case .pocketHeading: "Who pays, who gains"
    case .pocket(let perspective): PocketText(.english).name(of: perspective)
    case .wrongPockets(let payers, let gainers, let missing):
      PocketText(.english).wrong(payers, gainers, missing: missing)
    case .tornadoTitle: "What each assumption does alone, from low to high"
    case .atLow: "at low"
    case .atHigh: "at high"
    case .scenario(let name): "Scenario: \(name)"
    case .allBenefits: "All benefits"
    case .delayOfBenefits: "Delay of all benefits"
    case .shareOfPlan(let percent): "\(percent) of plan"
    case .months(let count): "\(count) months"
    case .noValue: "none"
    case .caseHeading: "Case"
    case .netPresentValueHeading: "NPV"
    case .backInHeading: "Back in"
    case .afterHeading: "Months"
    case .promiseHeading: "Promise"
    case .never: "never"
    case .noOutlayShort: "no outlay"
    case .lateBy(let months): "\(months) late"
    case .earlyBy(let months): "\(months) early"
    case .onTime: "on time"
    case .notWithinHorizonShort: "broken"
    case .summary(let earnBack, let never, let noOutlay, let all):
      "\(earnBack) of \(all.english) earn themselves back within their horizon."
        + (never.isEmpty ? "" : " Never: \(never.joined(separator: ", ")).")
        + (noOutlay == 0 ? "" : " Nothing to earn back: \(noOutlay).")
    case .lostAgainCases(let cases):
      "Back once, and lost again on the way: \(cases.joined(separator: ", "))."
    case .goalsHeading: "Goals and cases"
    case .noGoals: "There are no goals."
    case .noCases: "no cases"
    case .casesOutsideGoals: "Cases outside the goals"
    case .kpi(let name, let baseline, let target): "KPI \(name): \(baseline) → \(target)"
    case .kpiMeasured(let span): "measured \(span.first)..\(span.last)"
    case .kpiUnknown: "unknown"
    case .kpiBy(let value, let month): "\(value) by \(month)"
    case .kpiRising: "rising"
    case .kpiFalling: "falling"
    case .kpiNoTarget: "no target"
    case .noChain: "The case has no effect chain."
    case .seeAbove: "see above"
    case .onNoNode: "On no node of the chain"
    case .benefitOfNode(let name, let counts, let unharvested):
      "Benefit: \(name), \(counts)"
        + (unharvested.map { "; beside it \($0) of released time that no budget is cut for" } ?? "")
    case .benefitOfAnother(let name, let actor):
      "Benefit: \(name), which goes to: \(actor); not counted here"
    case .qualityOfNode(let name): "Quality benefit: \(name)"
    case .explained(let kind): kind.english
    case .comparison(let word): word.english
    case .presentValueOfCosts: "Present value of costs"
    case .presentValueOfBenefits: "Present value of benefits"
    case .backWithInterest: "Back with interest in"
    case .explainedRange(let low, let high): "range \(low) to \(high)"
    case .explainedSource(let source): "source: \(source)"
    case .explainedEvidence(let level): "evidence \(level)"
    case .explainedByMonth: "differs by month; see one with --month"
    }
  }

  private static func name(of figure: Figure) -> String {
    switch figure {
    case .totalCosts: "Costs"
    case .totalBenefits: "Benefits that count"
    case .net: "Net"
    case .netPresentValue: "Net present value (NPV)"
    case .benefitCostRatio: "Benefit-cost ratio (present)"
    case .internalRate: "Internal rate (by month)"
    case .modifiedInternalRate: "Modified internal rate (MIRR)"
    case .equivalentYearlyValue: "Equivalent yearly value"
    case .peakFunding: "Peak funding"
    }
  }

  private static func promised(_ promise: Promise) -> String {
    switch promise {
    case .within(let months): Self.count(months.count)
    case .by(let month): MonthText(.english).long(month)
    }
  }

  private static func count(_ months: Int) -> String {
    months == 1 ? "1 month" : "\(months) months"
  }
}
