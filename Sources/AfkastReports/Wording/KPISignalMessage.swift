import AfkastEngine

/// Why a measurement stands out, in each language.
enum KPISignalMessage: Worded, Sendable {
  case outside(ChartSide, limit: String), trend(Int, ChartSide, places: String)
  case twoOfThree(ChartSide, limit: String, places: String)
  case shift(Int, ChartSide, mean: String, places: String)
  case kind(Variation)

  var danish: String {
    switch self {
    case .outside(let side, let limit):
      "\(side == .above ? "over den øvre" : "under den nedre") grænse \(limit)"
    case .trend(let count, let side, let places):
      "\(count) i træk på vej \(side == .above ? "op" : "ned"): \(places)"
    case .twoOfThree(let side, let limit, let places):
      "2 af 3 nær grænsen (\(side == .above ? "over" : "under") \(limit)): \(places)"
    case .shift(let count, let side, let mean, let places):
      "\(count) i træk \(side == .above ? "over" : "under") middel \(mean): \(places)"
    case .kind(.common): "som før"
    case .kind(.improvement): "bedre"
    case .kind(.concern): "værre"
    case .kind(.neutral): "anderledes"
    }
  }

  var english: String {
    switch self {
    case .outside(let side, let limit):
      "\(side == .above ? "above the upper" : "below the lower") limit \(limit)"
    case .trend(let count, let side, let places):
      "\(count) in a row on the way \(side == .above ? "up" : "down"): \(places)"
    case .twoOfThree(let side, let limit, let places):
      "2 of 3 near the limit (\(side == .above ? "above" : "below") \(limit)): \(places)"
    case .shift(let count, let side, let mean, let places):
      "\(count) in a row \(side == .above ? "above" : "below") the mean \(mean): \(places)"
    case .kind(.common): "as before"
    case .kind(.improvement): "better"
    case .kind(.concern): "worse"
    case .kind(.neutral): "different"
    }
  }
}
