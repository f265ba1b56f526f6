import AfkastModel

/// The calendar years that assumptions and inflows have values of their own for.
struct ByYearValues {
  /// The first of them; 0 where there are none.
  let firstYear: Int
  let lastYear: Int

  init(_ businessCase: BusinessCase) {
    var years = businessCase.assumptions.flatMap { assumption -> [Int] in
      if case .byYear(let values) = assumption.value { values.map(\.year.number) } else { [] }
    }
    for cohort in businessCase.cohorts where cohort.inflow.count > 1 {
      years += cohort.inflow.map { ($0.year ?? cohort.entry.first.year).number }
    }
    firstYear = years.min() ?? 0
    lastYear = years.max() ?? 0
  }
}

extension AssumptionValue {
  /// The first year that it has a value for; nil where it does not differ by year.
  var firstYear: Year? {
    if case .byYear(let values) = self { values.first?.year } else { nil }
  }
}

extension Cohort {
  /// The first year that it has an inflow for.
  var firstYear: Year? { inflow.first?.year ?? entry.first.year }
}
