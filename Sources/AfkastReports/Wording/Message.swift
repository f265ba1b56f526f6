package import AfkastModel
package import AfkastEngine

/// Everything that Afkast says to people, once: the compiler sees to it that each language has it.
package enum Message: Worded, Sendable {
  // Verdicts
  case earnsBack(in: Month, monthsFromFirstOutlay: Int)
  case lostOnTheWay
  case neverEarnsBack(last: Month, missing: Double)
  case nothingToEarnBack
  case promiseKeptEarly(Promise, months: Int)
  case promiseKept(Promise)
  case promiseLate(Promise, months: Int)
  case promiseNotWithinHorizon(Promise)
  case promiseNothingToEarnBack(Promise)
  case discountedEarnsBack(Month)
  case discountedNever
  // How it was computed
  case caseFrame(MonthSpan, prices: Year?)
  case perspective(String)
  case discounting(Discounting)
  case table(TableUse)
  /// The names of tables whose values are made up.
  case illustrativeTables([String])
  case unharvested(Double)
  case qualityBenefits(Int)
  // Figures
  case figure(Figure)
  case thousandKroner
  case yearHeading, costsHeading, benefitsHeading, netHeading, cumulativeHeading
  case monthHeading, discountedHeading
  case ofBenefitCostRatio(Double?)
  case undefined
  case internalRateNone
  case internalRateSeveral([String])
  case peakFunding(amount: String, Month)
  case switchingTitle
  case switchingBreakEven, switchingPromise
  case pocketHeading
  case pocket(Perspective)
  case wrongPockets(payers: [String], gainers: [String], missing: Double)
  case tornadoTitle, atLow, atHigh
  /// The key of a scenario.
  case scenario(String)
  case allBenefits, delayOfBenefits
  case shareOfPlan(String)
  case months(String)
  case noValue
  // Several cases
  case caseHeading, netPresentValueHeading, backInHeading, afterHeading, promiseHeading
  case never, noOutlayShort
  case lateBy(Int), earlyBy(Int), onTime, notWithinHorizonShort
  case summary(earnBack: Int, never: [String], noOutlay: Int, of: Judged)
  case lostAgainCases([String])
  // Goals
  case goalsHeading, noGoals, noCases, casesOutsideGoals
  // KPIs
  case kpi(String, from: String, to: String)
  case kpiMeasured(MonthSpan), kpiUnknown
  case kpiBy(String, Month), kpiRising, kpiFalling, kpiNoTarget
  // The effect chain
  case noChain, seeAbove, onNoNode
  case benefitOfNode(String, counts: String, unharvested: String?)
  case benefitOfAnother(String, String)
  case qualityOfNode(String)
  // What a number is made of
  case explained(ExplanationKind)
  /// What a comparison says.
  case comparison(ComparisonWord)
  case presentValueOfCosts, presentValueOfBenefits, backWithInterest
  case explainedRange(String, String)
  case explainedSource(String), explainedEvidence(Int), explainedByMonth

  /// The names of figures that stand in a list.
  package enum Figure: Sendable, CaseIterable {
    case totalCosts, totalBenefits, net, netPresentValue, benefitCostRatio, internalRate
    case modifiedInternalRate, equivalentYearlyValue, peakFunding
  }

  /// A text with its first letter as at the beginning of a sentence.
  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The rates of a schedule in the order of its bands, as `3,5/2,5/1,5 %`.
  static func rates(_ discounting: Discounting, _ language: Language) -> String {
    let numbers = NumberText(language)
    let rates = discounting.schedule.bands.map { $0.rate.value * 100 }
    return rates.map { numbers.decimal($0, decimals: 1) }.joined(separator: "/")
      + (language == .danish ? " %" : "%")
  }
}
