import AfkastModel

/// Which of a KPI's measurements count in which months, where periods lie over each other: in a month only the
/// shortest that cover it (Decisions).
struct MonthlyMeasurements {
  /// The measurements that count in some month, one of each period, in order of time.
  let kept: [DatedMeasurement]
  private let places: [Month: [Int]]

  /// Of measurements in order of time; those of nobody are missing.
  init(_ measurements: [DatedMeasurement]) {
    let own = measurements.filter { $0.count != 0 }.withoutCopies
    var found: [Month: [Int]] = [:]
    for (place, measurement) in own.enumerated() {
      for index in 0..<measurement.period.referenceMonths.count {
        found[measurement.period.referenceMonths.month(at: index), default: []].append(place)
      }
    }
    let counted = found.mapValues { places in
      places.count > 1 ? Self.shortest(places, in: own) : places
    }
    let used = Set(counted.values.joined()).sorted()
    let moved = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    kept = used.map { own[$0] }
    places = counted.mapValues { $0.compactMap { moved[$0] } }
  }

  /// The places among those kept of the measurements that count in a month.
  func places(in month: Month) -> [Int] { places[month] ?? [] }

  /// Days and weeks count where they are of half the month together, or nothing longer covers it.
  private static func shortest(_ places: [Int], in own: [DatedMeasurement]) -> [Int] {
    let parts = places.filter { own[$0].period.isPartOfMonth }
    let wholes = places.filter { !own[$0].period.isPartOfMonth }
    guard let least = wholes.map({ own[$0].period.dayCount }).min() else { return parts }
    let days = parts.reduce(0) { $0 + own[$1].period.dayCount }
    return 2 * days >= 30 ? parts : wholes.filter { own[$0].period.dayCount == least }
  }
}

extension [DatedMeasurement] {
  /// Several of one period are one, with their mean.
  fileprivate var withoutCopies: [DatedMeasurement] {
    var copies = Dictionary(grouping: self, by: \.period)
    return compactMap { measurement in
      copies.removeValue(forKey: measurement.period).map { $0.mean ?? measurement }
    }
  }

  /// Their mean, weighted by how many were measured where all say so; nil of one alone.
  private var mean: DatedMeasurement? {
    guard count > 1, let first else { return nil }
    let counts = compactMap(\.count)
    let isWeighted = counts.count == count
    let weights = isWeighted ? counts.map(Double.init) : map { _ in 1 }
    let total = weights.reduce(0, +)
    let sum = zip(self, weights).reduce(0) { $0 + $1.0.value.number * $1.1 }
    return KPIValue(sum / total).map {
      DatedMeasurement(first.period, $0, count: isWeighted ? Int(exactly: total) : nil)
    }
  }
}

extension Period {
  /// Days in it.
  var dayCount: Int { lastDay.serial - firstDay.serial + 1 }

  /// Whether it is shorter than a month.
  fileprivate var isPartOfMonth: Bool {
    switch self {
    case .day, .week, .fortnight: true
    case .month, .quarter, .halfYear, .year: false
    }
  }
}
