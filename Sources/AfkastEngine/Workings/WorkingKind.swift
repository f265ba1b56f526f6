public import AfkastModel

/// What a working is.
public enum WorkingKind: Sendable, Hashable {
  // What is believed
  /// In the unit that it is written in; of one that differs by year, each of a list of years from its
  /// first one on; of one that others make, by month where it differs.
  case assumption(AssumptionID)
  /// An assumption that differs by year, in each month.
  case assumptionByMonth(AssumptionID)
  /// Whole months by which all lines and cohorts come later than planned.
  case shift

  // The calendar
  /// The number of the month, counted from 0.
  case index
  case calendarYear
  /// The calendar year that the plan had in mind for the month: before the shift.
  case planYear
  /// Months since someone entered, counted from 0.
  case age

  case cohort(CohortID, CohortPart)
  case line(LineID, LinePart)
  case discount(DiscountPart)
  case flow(FlowPart)
  case result(ResultPart)
  case year(YearPart)

  /// A working of a cohort.
  public enum CohortPart: Sendable, Hashable {
    /// Entrants a year; each of a list of calendar years where it differs.
    case inflow
    /// Months that each stays, or in which half of them leave.
    case stay
    /// Who enters in the month, before what divides them all.
    case entrants
    /// The part of a month that an entrant is active, by months since entry.
    case activeByAge
    /// Persons active in the month.
    case active
  }

  /// A working of a line.
  public enum LinePart: Sendable, Hashable {
    // What it is told
    case yearlyAmount
    case rate, rateByMonth
    /// The indices of the first and the last month as planned.
    case plannedFirst, plannedLast
    /// The indices of the first and the last month, after the shift.
    case first, last
    case phaseIn, delay, fullFor, fadeOver, halfLife
    case instalmentStarts, instalmentMonths, instalmentAmounts
    case deadweight, displacement, harvest, priceFactor
    /// All of them multiplied.
    case share
    // What the state pays back
    case stepEnds, stepShares, stateDays, paidByAge, paid, stateShare
    // Month by month, in kroner
    case weight, accrual
    /// The running total before shares and rounding: all of it, and what the state leaves.
    case runningGross, runningOwn
    case grossMonth, ownMonth
    /// What counts of it in the month.
    case month
    case total, year
  }

  /// A working of discounting.
  public enum DiscountPart: Sendable, Hashable {
    case bandStarts, bandRates, timing, factor
  }

  /// A working of all lines together, by month.
  public enum FlowPart: Sendable, Hashable {
    case costs, benefits, net, runningCosts, cumulative, discountedNet, discountedCumulative
  }

  /// A result.
  public enum ResultPart: Sendable, Hashable, CaseIterable {
    case totalCosts, totalBenefits, net
    case presentValueCosts, presentValueBenefits, netPresentValue
    /// The number of the last month that is below zero; 0 if none is: payback comes in the next.
    case lastMonthBelowZero, lastDiscountedMonthBelowZero
    /// Months before the first with a cost.
    case monthsBeforeOutlay
    case peakFunding
  }

  /// A working by calendar year.
  public enum YearPart: Sendable, Hashable {
    case year, costs, benefits, net, cumulative
  }
}
