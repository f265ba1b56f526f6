package import AfkastModel

/// What is said of a simulation, in each language.
package enum SimulationMessage: Worded, Sendable {
  case progress(percent: Int)
  // Probabilities, as text
  case under(String), over(String), all(String), none(String)
  // The answer
  case byPromise(String, Month)
  case ever(String, Month)
  case everBesides(String, Month)
  case within(String, Int)
  case valueNotNegative(String)
  case neverOut
  case nothingUncertain, nothingMatters
  case theSum(String)
  // Mean and plan, in kroner
  case meanIsPlan(Double)
  /// The reason's name, mean, likely value and unit, if one assumption is the reason.
  case meanIsNotPlan(mean: Double, plan: Double, difference: Double, because: AssumptionText?)
  // What it hangs on
  case driversTitle, tooFewDraws
  case driver(FractionWord, AssumptionText, worth: Double?)
  case correlatedShares
  case perfectInformation(Double)
  case decisionStands(isGo: Bool)
  // Tables
  case spreadHeading, netPresentValue, error, backAfter, notBack
  case yearEndHeading, backHeading, percentilesExplained, tableExplained
  case promiseHeading, everHeading, meanHeading, monthsHeading, allCases
  case withinHeading(Int)
  // How it was made
  /// The greatest standard error of a probability, as a fraction.
  case made(draws: Int, replicates: Int, seed: UInt64, error: Double)
  case sumMade(Month)
  case sharedDraws
  case alternatives([String])
}
