import AfkastModel

/// What a report's annex says of its analyses, in each language.
enum AnalysisMessage: Worded, Sendable {
  // Numbers behind the curve
  case curveTitle, curveCaption(Year?), yearColumn, p10Column, p90Column
  // From plan to forecast
  case bridgeTitle, bridgeFigure, bridgeSame, bridgeCaption(Year?), planned, forecast
  case causeColumn, amountColumn
  case bridge(plan: String, forecast: String, most: (name: String, change: String)?)
  // What it hangs on
  case sensitivityTitle, noRanges, assumptionColumn, lowColumn, highColumn
  case valueAtLow, valueAtHigh, backAtLow, backAtHigh
  case tornado(String, from: String, to: String, turns: Bool), tornadoTitle, breakEven
  case centre(String)
  // Who pays and who gains
  case samePocket, nobodyGains, pocketCaption(Year?), pocketNote, whoColumn

  var danish: String {
    switch self {
    case .curveTitle: "Tallene bag side 1"
    case .curveCaption(let prices):
      "Akkumuleret netto ved årets udgang, t.kr." + Self.prices(prices, "-priser")
    case .yearColumn: "Ved udgangen af"
    case .p10Column: "Prognose, lav (P10)"
    case .p90Column: "Prognose, høj (P90)"
    case .bridgeTitle: "Hvorfor prognosen er en anden end planen"
    case .bridgeFigure: "Fra plan til prognose"
    case .bridgeSame: "Prognosen er som planen."
    case .bridgeCaption(let prices): "Netto for hele perioden, kr." + Self.prices(prices, "-priser")
    case .planned: "Plan"
    case .forecast: "Prognose"
    case .causeColumn: "Årsag"
    case .amountColumn: "Kr."
    case .bridge(let plan, let forecast, let most):
      ("Planen gav netto \(plan), og prognosen giver \(forecast)"
        + (most.map { "; mest betyder \($0.name.lowercased()) (\($0.change))" } ?? "")).ended
    case .sensitivityTitle: "Hvad resultatet hænger på"
    case .noRanges: "Ingen forudsætning har yderpunkter, så ingen kan svinge alene."
    case .assumptionColumn: "Forudsætning"
    case .lowColumn: "Lav"
    case .highColumn: "Høj"
    case .valueAtLow: "Nutidsværdi ved lav, t.kr."
    case .valueAtHigh: "Nutidsværdi ved høj, t.kr."
    case .backAtLow: "Tjent hjem ved lav"
    case .backAtHigh: "Tjent hjem ved høj"
    case .tornado(let name, let from, let to, let turns):
      ("Mest betyder \(name): alene kan den føre nutidsværdien fra \(from) til \(to)"
        + (turns ? ", altså fra tab til gevinst" : "")).ended
    case .tornadoTitle: "Nutidsværdien, når hver forudsætning svinger alene"
    case .breakEven: "Nutidsværdi nul"
    case .centre(let amount): "Plan: \(amount)"
    case .samePocket: "Alle, der betaler, får pengene igen efter planen."
    case .nobodyGains:
      "Efter planen får ikke alle, der betaler, pengene igen, og ingen anden vinder."
    case .pocketCaption(let prices):
      "Efter planen, hele perioden, t.kr." + Self.prices(prices, "-priser")
    case .pocketNote: "Netto er gevinster minus udgifter."
    case .whoColumn: "Hvem"
    }
  }

  var english: String {
    switch self {
    case .curveTitle: "The numbers behind page 1"
    case .curveCaption(let prices):
      "Cumulative net by the end of the year, DKK 1,000" + Self.prices(prices, " prices")
    case .yearColumn: "By the end of"
    case .p10Column: "Forecast, low (P10)"
    case .p90Column: "Forecast, high (P90)"
    case .bridgeTitle: "Why the forecast differs from the plan"
    case .bridgeFigure: "From plan to forecast"
    case .bridgeSame: "The forecast is as planned."
    case .bridgeCaption(let prices): "Net of the whole period, DKK" + Self.prices(prices, " prices")
    case .planned: "Plan"
    case .forecast: "Forecast"
    case .causeColumn: "Cause"
    case .amountColumn: "DKK"
    case .bridge(let plan, let forecast, let most):
      ("The plan gave a net of \(plan), and the forecast gives \(forecast)"
        + (most.map { "; \($0.name.lowercased()) matters most (\($0.change))" } ?? "")).ended
    case .sensitivityTitle: "What the result hangs on"
    case .noRanges: "No assumption has a range, so none can swing alone."
    case .assumptionColumn: "Assumption"
    case .lowColumn: "Low"
    case .highColumn: "High"
    case .valueAtLow: "NPV at low, DKK 1,000"
    case .valueAtHigh: "NPV at high, DKK 1,000"
    case .backAtLow: "Earned back at low"
    case .backAtHigh: "Earned back at high"
    case .tornado(let name, let from, let to, let turns):
      ("\(name) matters most: alone it can take the net present value from \(from) to \(to)"
        + (turns ? ", that is from a loss to a gain" : "")).ended
    case .tornadoTitle: "The net present value as each assumption swings alone"
    case .breakEven: "NPV zero"
    case .centre(let amount): "Plan: \(amount)"
    case .samePocket: "As planned, all who pay get their money back."
    case .nobodyGains: "As planned, not all who pay get their money back, and nobody else gains."
    case .pocketCaption(let prices):
      "As planned, the whole period, DKK 1,000" + Self.prices(prices, " prices")
    case .pocketNote: "Net is benefits less costs."
    case .whoColumn: "Who"
    }
  }

  private static func prices(_ year: Year?, _ word: String) -> String {
    year.map { ", \($0.number)\(word)" } ?? ""
  }
}
