import AfkastEngine

/// What is said of an effect and how it was measured, in each language.
enum KPIEffectMessage: Worded, Sendable {
  case difference(String, wide: String, narrow: String)
  case range(String, String)
  case beforeAfter(hasComparison: Bool, hadTrend: Bool), interruptedSeries, comparisonGroup
  case none, noVariation
  case autocorrelation(String), detectable(String), notParallel
  case shares(before: String, after: String, difference: String)
  case chance(String), badStart(value: String, mean: String, change: String, isBaseline: Bool)
  case planned(String, String), learned(
    String, planned: String, measured: String?, expected: String)
  case tooFewToLearn(String, Int, Int), contradiction, planRange, overdue(Int)
  case runs(longest: Int, expected: Int, crossings: Int, fewest: Int)
  case limitsByCount(CountKind)
}

extension KPIEffectMessage {
  var danish: String {
    switch self {
    case .difference(let difference, let wide, let narrow):
      "Efter minus før er \(difference) (95 %: \(wide); 80 %: \(narrow))."
    case .range(let low, let high): "\(low) til \(high)"
    case .beforeAfter(let hasComparison, let hadTrend):
      "Målt som før og efter (niveau 1), fordi "
        + (hasComparison
          ? "sammenligningsgruppen har for få målinger"
          : hadTrend
            ? "der er for få målinger til at fortsætte den udvikling, der var i forvejen; den kan være en del af forskellen"
            : "sagen ikke nævner en sammenligningsgruppe, og der ikke var en udvikling i forvejen")
        + "."
    case .interruptedSeries:
      "Målt mod den udvikling, der var i forvejen, ført videre (niveau 2), fordi tallene var på vej før starten."
    case .comparisonGroup:
      "Målt mod en sammenligningsgruppe (niveau 3), fordi sagen nævner en."
    case .none: "Der er for få målinger til et skøn over virkningen."
    case .noVariation: "Tallene svinger slet ikke, så der er intet at skønne ud fra."
    case .autocorrelation(let number):
      "Målingerne følger hinanden (r* = \(number)), så intervallerne er gjort bredere."
    case .detectable(let value): "Denne plan kan ikke se virkninger under \(value)."
    case .notParallel:
      "De to grupper fulgtes ikke ad før starten, så forskellen er usikker."
    case .shares(let before, let after, let difference):
      "Alle talt sammen: \(before) før og \(after) efter, en forskel på \(difference)."
    case .chance(let chance):
      "Sandsynligheden for, at andelen siden starten er ved målet eller bedre, er \(chance)."
    case .badStart(let value, let mean, let change, let isBaseline):
      "Pas på: \(isBaseline ? "sagens udgangspunkt" : "den sidste måling før starten") (\(value)) er "
        + "usædvanlig dårlig mod et gennemsnit på \(mean). Omkring \(change) af en ændring måtte ventes af "
        + "sig selv."
    case .planned(let assumption, let planned): "\(assumption): planen er \(planned)."
    case .learned(let assumption, let planned, let measured, let expected):
      "\(assumption): planen er \(planned)" + (measured.map { ", målt er \($0)" } ?? "")
        + ", og nu ventes \(expected)."
    case .tooFewToLearn(let assumption, let have, let needed):
      "\(assumption): for tidligt at lære af: \(have) af \(needed) nødvendige målinger."
    case .contradiction:
      "Målingerne modsiger planens spænd: begge vises, og der regnes videre med målingerne alene."
    case .planRange: "Plan og målinger er vejet efter, hvor sikre de er."
    case .overdue(let count):
      "\(count == 1 ? "1 måling" : "\(count) målinger") mangler, så usikkerheden er gjort større."
    case .runs(let longest, let expected, let crossings, let fewest):
      "Omkring medianen er den længste række \(longest) (tilfældet giver højst \(expected)), og den krydses "
        + "\(crossings) gange (mindst \(fewest)): noget er ændret."
    case .limitsByCount(.share): "Grænserne følger, hvor mange der er målt hver gang (p′)."
    case .limitsByCount(.rate): "Grænserne følger, hvor mange der er regnet pr. hver gang (u′)."
    }
  }

  var english: String {
    switch self {
    case .difference(let difference, let wide, let narrow):
      "After minus before is \(difference) (95%: \(wide); 80%: \(narrow))."
    case .range(let low, let high): "\(low) to \(high)"
    case .beforeAfter(let hasComparison, let hadTrend):
      "Measured as before and after (level 1), because "
        + (hasComparison
          ? "the comparison group has too few measurements"
          : hadTrend
            ? "there are too few measurements to carry on the trend that was there; it may be part of the difference"
            : "the case names no comparison group, and there was no trend before")
        + "."
    case .interruptedSeries:
      "Measured beside the trend before, carried on (level 2), because the numbers were moving before the start."
    case .comparisonGroup:
      "Measured beside a comparison group (level 3), because the case names one."
    case .none: "There are too few measurements for an estimate of the effect."
    case .noVariation: "The numbers do not swing at all, so there is nothing to estimate from."
    case .autocorrelation(let number):
      "Measurements follow each other (r* = \(number)), so the intervals are made wider."
    case .detectable(let value): "This plan cannot see effects below \(value)."
    case .notParallel:
      "The two groups did not go side by side before the start, so the difference is doubtful."
    case .shares(let before, let after, let difference):
      "All counted together: \(before) before and \(after) after, a difference of \(difference)."
    case .chance(let chance):
      "The probability that the share since the start is at the target or better is \(chance)."
    case .badStart(let value, let mean, let change, let isBaseline):
      "Beware: \(isBaseline ? "the case's baseline" : "the last measurement before the start") (\(value)) is "
        + "unusually bad beside a mean of \(mean). About \(change) of a change was to be expected by itself."
    case .planned(let assumption, let planned): "\(assumption): the plan is \(planned)."
    case .learned(let assumption, let planned, let measured, let expected):
      "\(assumption): the plan is \(planned)" + (measured.map { ", measured is \($0)" } ?? "")
        + ", and \(expected) is expected now."
    case .tooFewToLearn(let assumption, let have, let needed):
      "\(assumption): too early to learn from: \(have) of the \(needed) measurements needed."
    case .contradiction:
      "The measurements contradict the plan's range: both are shown, and the measurements alone count from here."
    case .planRange: "Plan and measurements are weighted by how sure they are."
    case .overdue(let count):
      "\(count == 1 ? "1 measurement is" : "\(count) measurements are") overdue, so the uncertainty is made larger."
    case .runs(let longest, let expected, let crossings, let fewest):
      "Around the median the longest run is \(longest) (chance makes at most \(expected)), and it is crossed "
        + "\(crossings) times (at least \(fewest)): something changed."
    case .limitsByCount(.share): "Limits follow how many were measured each time (p′)."
    case .limitsByCount(.rate): "Limits follow for how many the rate is each time (u′)."
    }
  }
}
