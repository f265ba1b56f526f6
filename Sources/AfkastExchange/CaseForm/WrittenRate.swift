/// What one of a unit comes to.
package enum WrittenRate {
  private static let money = ["kr": 1.0, "DKK": 1, "tkr": 1_000, "mkr": 1_000_000]
  private static let timesAYear = ["year": 1.0, "month": 12, "week": 365.25 / 7, "day": 365.25]

  /// Kroner of a unit of money, in Danish or English; nil for another.
  package static func kroner(_ unit: String) -> Double? { money[UnitWords.file(unit)] }

  /// Kroner a year of a unit of money per time.
  package static func kronerPerYear(_ unit: String) -> Double? {
    let parts = UnitWords.file(unit).split(separator: "/").map(String.init)
    guard parts.count == 2, let kroner = money[parts[0]], let times = timesAYear[parts[1]] else {
      return nil
    }
    return kroner * times
  }

  /// How many a year, of a unit per time.
  package static func perYear(_ unit: String) -> Double? {
    let parts = UnitWords.file(unit).split(separator: "/").map(String.init)
    return parts.count == 2 ? timesAYear[parts[1]] : nil
  }
}
