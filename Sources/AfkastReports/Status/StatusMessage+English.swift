import AfkastDiagnostics
import AfkastEngine
import AfkastModel

extension StatusMessage {
  var english: String {
    switch self {
    case .heading(let month, let day):
      "Status as of \(MonthText(.english).long(month))" + (day.map { ", as known on \($0)" } ?? "")
    case .statusHeading: "Status"
    case .oddsHeading: "Chance"
    case .measuredHeading: "Measured"
    case .overdueHeading: "Overdue"
    case .againstPlanHeading: "To plan"
    case .legend:
      "Promise: the forecast, or the month in which the case was earned back, against the payback that "
        + "was promised, in months; chance: how likely it is kept. Measured: the part of the benefits to "
        + "date that is booked or measured. To plan: net to date by the forecast against the plan's; net: "
        + "the whole period by the forecast; in thousand kroner."
    case .legendNoRange: "Chance –: no assumption has a range, so it cannot be computed."
    case .notComputed: "cannot be computed"
    case .problem(let problem): problem.english
    case .notApproved: "No version is approved, so the case file counts as the plan."
    case .versions(let plan, let followed):
      "The plan is the version that was approved first (\(plan)); version \(followed) is followed."
    case .forgotten(let names):
      "Facts about what the case no longer has count for nothing: \(names.joined(separator: ", "))."
    case .unadjusted(let years):
      "Not price-adjusted, because no index covers the year: booked amounts of "
        + "\(years.joined(separator: ", "))."
    case .open(let names):
      "Does not count yet, because the month is not closed: some of what is booked on "
        + "\(names.joined(separator: ", "))."
    case .reimbursed(let names):
      "No refund is taken off booked money, which is gross unless the refund is posted on the line: "
        + "\(names.joined(separator: ", "))."
    case .gaps(let names):
      "Assumed, because months before the last booked one are neither booked nor measured: "
        + "\(names.joined(separator: ", ")). Book them, if only with 0 kr, or close them with "
        + "afkast import actuals --closes."
    case .groupsOnly(let names):
      "Measured for target groups and not for all together, so it does not count: "
        + "\(names.joined(separator: ", ")). Record a value for all too."
    case .carried(let names):
      "Carried forward from an earlier measurement: \(names.joined(separator: ", "))."
    case .revalued(let version, let names):
      "Measured and the forecast rest on values of version \(version) that are not the plan's and not "
        + "measured: \(names.joined(separator: "; "))."
    case .inMonths(let name, let count): "\(name) (\(count) month\(count == 1 ? "" : "s"))"
    case .revaluedFrom(let name, let new, let old): "\(name) \(new) (plan \(old))"
    case .unverified: " (not verified here: afkast verify)"
    case .certainPart(let measured, let certain):
      "Benefits of \(measured) are booked or measured; \(certain) of that is certain, and the rest may "
        + "be chance."
    case .legendCertain:
      "Measured: what is booked, else what is measured. Certain: the same, but of measured effects only "
        + "the part that cannot be chance."
    case .evidence(let booked, let measured, let assumed):
      "Of the benefits to date \(booked) is booked, \(measured) measured and \(assumed) merely assumed."
    case .nothingPlanned: "No benefits were expected yet."
    case .against(.onPlan, let amount):
      "Net to date by the forecast differs from the plan by \(amount), which is on plan."
    case .against(.ahead, let amount):
      "Net to date is by the forecast \(amount) better than the plan."
    case .against(.behind, let amount):
      "Net to date is by the forecast \(amount) worse than the plan."
    case .promise(let month, let back, let state):
      "Promised to be earned back by \(MonthText(.english).long(month)); by the forecast "
        + "\(back.map { "in \(MonthText(.english).long($0))" } ?? "never")\(Self.english(state))."
    case .kept(let month, let back, let state):
      "Promised to be earned back by \(MonthText(.english).long(month)); earned back in "
        + "\(MonthText(.english).long(back))\(Self.english(state))."
    case .odds(let probability): "The probability of keeping it is \(probability)."
    case .noRange:
      "The probability of keeping it cannot be computed, since no assumption has a range."
    case .paybackHeading: "Earned back"
    case .toDateHeading: "To date, DKK thousand"
    case .planColumn: "Plan"
    case .measuredColumn: "Measured"
    case .confirmedColumn: "Certain"
    case .forecastColumn: "Forecast"
    case .confirmedNotYet: "not yet"
    case .assumedCosts:
      "Measured and Certain have the plan's costs in months where they are neither booked nor measured."
    case .missing(let benefits, let more):
      "Neither booked nor measured: \(benefits.joined(separator: "; "))"
        + (more > 0 ? " and \(more) more." : ".")
    case .missingOf(let benefit, let remedies, let more):
      "\(benefit) (\(remedies.joined(separator: ", "))" + (more > 0 ? " and \(more) more)" : ")")
    case .remedy(.booking(let account)): "account \(account.visible)"
    case .remedy(.measuring(let kpi)): "KPI \(kpi.text)"
    case .remedy(.kpi(let assumption)): "\(assumption.text) has no KPI"
    case .noRemedy: "without KPI and reference budget"
    case .wholeNet: "Net, whole period"
    case .standingHeading: "What the plan's kroner to date rest on"
    case .bookedColumn: "Booked"
    case .standingMeasured: "Measured"
    case .assumedColumn: "Assumed"
    case .overdueTitle: "Overdue"
    case .more(let count): "and \(count) more; afkast due shows all"
    case .requiredTitle: "To just keep the promise, the rest as expected"
    case .expectedColumn: "Expected"
    case .requiredColumn: "Must be"
    case .keptAnyway: "kept anyway"
    case .outOfReach: "out of reach"
    case .learnedTitle: "Learned from the measurements"
    case .contradicts: "contradicts the expectation"
    case .tooFew(let fewest): "too few, \(fewest) needed"
    case .harvestTitle: "Released time to date, DKK thousand"
    case .realisedColumn: "Realised"
    case .harvestedColumn: "Harvested"
    case .countsColumn: "Counts"
    case .ahead(let continued, let stopped):
      "Worth from here on: \(continued) if it goes on; \(stopped) if it stops"
    case .scaled(let percent, let amount): "; \(amount) at \(percent) of the size"
    case .bridgeTitle: "Why the forecast is another than the plan, DKK thousand"
    case .bridgeSame: "The forecast is as the plan."
    case .cause(let cause): cause.english
    }
  }

  private static func english(_ state: PromiseOutcome.State) -> String {
    switch state {
    case .early(let months): ", \(months.count) month\(months.count == 1 ? "" : "s") early"
    case .onTime: ", on time"
    case .late(let months): ", \(months.count) month\(months.count == 1 ? "" : "s") late"
    case .notWithinHorizon, .nothingToEarnBack: ""
    }
  }
}

extension Bridge.Cause {
  fileprivate var english: String {
    switch self {
    case .priceLevel: "Price level"
    case .time: "Time"
    case .volume: "Volume"
    case .effect: "Effect"
    case .price: "Price"
    case .costs: "Costs"
    case .harvest: "Harvest"
    case .scope: "Scope"
    }
  }
}

extension StatusProblem {
  fileprivate var english: String {
    switch self {
    case .unreadable(let version):
      "Version \(version), which is approved, cannot be read by this Afkast; approve the case anew."
    case .tooLarge: "Booked amounts are too large to add up."
    case .evaluation(let failure):
      switch failure.reason {
      case .overflow:
        "Amounts are too large to add up\(failure.place(line: "line", cohort: "cohort"))."
      case .divisionByZero, .mayDivideByZero:
        "A formula divides by a value that is 0 in some month, with what was measured"
          + "\(failure.place(line: "line", cohort: "cohort"))."
      case .negativeAmount:
        "A formula gives less than nothing in some month, with what was measured"
          + "\(failure.place(line: "line", cohort: "cohort"))."
      }
    }
  }
}
