import AfkastModel

extension SimulationMessage {
  private var numbers: NumberText { NumberText(.english) }
  private var dates: MonthText { MonthText(.english) }

  /// The message in English.
  package var english: String {
    switch self {
    case .progress(let percent): "Simulating: \(percent)%"
    case .under(let percent): "under \(percent)"
    case .over(let percent): "over \(percent)"
    case .all(let draws): "all \(draws) draws"
    case .none(let draws): "none of \(draws) draws"
    case .byPromise(let probability, let month):
      "The probability that the money is back as promised, by \(dates.long(month)), is "
        + "\(probability)."
    case .ever(let probability, let last):
      "The probability that the money is back by \(dates.long(last)), when the horizon ends, is "
        + "\(probability)."
    case .everBesides(let probability, let last):
      "When the horizon ends in \(dates.long(last)), it is \(probability)."
    case .within(let probability, let months):
      "Within \(months == 1 ? "1 month" : "\(months) months") from the start: \(probability)."
    case .valueNotNegative(let probability):
      "The probability that the net present value is not negative is \(probability)."
    case .neverOut:
      "In at least nine draws of ten no money is ever out, so there is nothing to earn back."
    case .nothingUncertain:
      "No assumption has a range, so there is nothing to simulate. The plan holds:"
    case .nothingMatters:
      "Nothing that is uncertain changes the result as seen from here. The plan holds:"
    case .theSum(let answer): "All cases together: \(answer.beginningSmall)"
    case .meanIsPlan(let mean):
      "On average the net present value is \(numbers.amount(mean)), as in the plan."
    case .meanIsNotPlan(let mean, let plan, let difference, let because):
      "The plan takes what is most likely and comes to a net present value of "
        + "\(numbers.amount(plan)); on average it is \(numbers.amount(mean)), "
        + "\(numbers.amount(difference.magnitude)) \(difference < 0 ? "lower" : "higher")"
        + (because.map { Self.reason($0) } ?? "") + "."
    case .driversTitle: "What the uncertainty is made of"
    case .tooFewDraws:
      "There are too few draws to tell; ask for more with --draws."
    case .driver(let part, let assumption, let worth):
      "\(part.english) is whether \(assumption.name) becomes \(assumption.likely)"
        + "\(assumption.unit) (\(assumption.low) to \(assumption.high))"
        + (worth.map { "; measuring that first is worth up to \(numbers.amount($0))" } ?? "") + "."
    case .correlatedShares:
      "Assumptions that go together share some of the uncertainty, and it is counted in both."
    case .perfectInformation(let value):
      "Knowing all that is uncertain before deciding would be worth up to \(numbers.amount(value))."
    case .decisionStands(let isGo):
      "None of it is worth money to measure first: by net present value the answer is "
        + "\(isGo ? "yes" : "no") in practically all draws."
    case .spreadHeading: "Spread"
    case .netPresentValue: "Net present value, DKK 1,000"
    case .error: "  error of computation"
    case .backAfter: "Back, months from start"
    case .notBack: "never"
    case .yearEndHeading: "By end of"
    case .backHeading: "Back"
    case .percentilesExplained:
      "P10: one draw in ten is lower; P50: half are. Right of the bars the cumulative net at the "
        + "end of the year in DKK 1,000."
    case .tableExplained:
      "The probability of being back as promised, and at all before the horizon ends; the months "
        + "from the start after which half of the draws are; the net present value on average, and "
        + "with one draw in ten below P10 and above P90."
    case .promiseHeading: "Promise"
    case .everHeading: "Ever"
    case .meanHeading: "Mean"
    case .monthsHeading: "Months"
    case .allCases: "All cases"
    case .withinHeading(let months): "\(months) mths"
    case .made(let draws, let replicates, let seed, let error):
      "\(numbers.decimal(Double(draws), decimals: 0)) draws in \(replicates) independent parts, "
        + "seed \(seed)"
        + (error > 0
          ? "; the error of computation of the probabilities is at most "
            + "\(numbers.errorInPoints(error)) percentage points, measured between the parts" : "")
    case .sumMade(let month):
      "The sum is discounted to \(dates.long(month))."
    case .sharedDraws: "Shared assumptions are drawn once for all cases of the same afkast.yaml."
    case .alternatives(let cases):
      "The sum counts alternatives to each other (\(cases.joined(separator: ", "))); name only the "
        + "cases that are to be added up."
    }
  }

  private static func reason(_ assumption: AssumptionText) -> String {
    ", mostly because \(assumption.name) is \(assumption.mean) on average and not "
      + "\(assumption.likely)\(assumption.unit)"
  }
}
