import AfkastModel

/// A cohort month by month: who enters, and who is active.
struct CohortSeries: Sendable {
  /// Entrants of each month of the horizon, as quotients of one denominator.
  let entrants: [Double]
  let denominator: Double
  let decay: CohortDecay
  private let activeEntrants: [Double]

  init(_ cohort: Cohort, in circumstances: Circumstances) throws(EvaluationFailure) {
    let horizon = circumstances.horizon
    decay = CohortDecay(cohort.stay, in: circumstances)
    let inflow = try InflowSeries(cohort, in: circumstances)
    entrants = inflow.numerators
    denominator = inflow.denominator
    let weights = (0..<horizon.count).map { [decay] in decay.weight(atAge: $0) }
    activeEntrants = (0..<horizon.count).map { [entrants] month in
      var sum = 0.0
      for entry in 0...month where entrants[entry] != 0 {
        sum += entrants[entry] * weights[month - entry]
      }
      return sum
    }
  }

  /// The persons active in a month: entrants of month j weigh in month j + a by the part of
  /// [a − ½, a + ½] that they stay (DESIGN.md section 4).
  func active(at index: Int) -> Quotient? {
    Quotient(activeEntrants[index], over: denominator)
  }
}

/// The entrants of each month.
private struct InflowSeries {
  private(set) var numerators: [Double]
  private(set) var denominator = 1.0

  init(_ cohort: Cohort, in circumstances: Circumstances) throws(EvaluationFailure) {
    let horizon = circumstances.horizon
    numerators = [Double](repeating: 0, count: horizon.count)
    var values = [Quotient?](repeating: nil, count: horizon.count)
    let first = horizon.first.distance(to: cohort.entry.first) + circumstances.shift.count
    let last = horizon.first.distance(to: cohort.entry.last) + circumstances.shift.count
    for index in max(0, first)..<max(0, first, min(horizon.count, last + 1)) {
      let month = horizon.month(at: index - circumstances.shift.count)
      guard let inflow = cohort.inflow(in: month.year) else { continue }
      do {
        values[index] = try circumstances.value(of: inflow.entrants.formula, at: index)
      } catch {
        throw EvaluationFailure(.divisionByZero, cohort: cohort.id)
      }
      if let value = values[index], value.value < 0, !circumstances.allowsLosses {
        throw EvaluationFailure(.negativeAmount, cohort: cohort.id)
      }
    }
    let denominators = Set(values.compactMap { $0?.denominator })
    denominator = denominators.count == 1 ? denominators.first ?? 1 : 1
    for (index, value) in values.enumerated() {
      guard let value else { continue }
      numerators[index] = denominators.count == 1 ? value.numerator : value.value
    }
  }
}

extension Cohort {
  /// The inflow that holds in a year: the latest one that has begun, or the first one.
  func inflow(in year: Year) -> Inflow? {
    inflow.last { $0.year.map { $0 <= year } ?? true } ?? inflow.first
  }
}
