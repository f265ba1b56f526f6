import AfkastModel

extension SimulationMessage {
  private var numbers: NumberText { NumberText(.danish) }
  private var dates: MonthText { MonthText(.danish) }

  /// The message in Danish.
  package var danish: String {
    switch self {
    case .progress(let percent): "Simulerer: \(percent) %"
    case .under(let percent): "under \(percent)"
    case .over(let percent): "over \(percent)"
    case .all(let draws): "alle \(draws) udfald"
    case .none(let draws): "ingen af \(draws) udfald"
    case .byPromise(let probability, let month):
      "Sandsynligheden for, at pengene er tjent hjem som forudsat, senest i \(dates.long(month)), "
        + "er \(probability)."
    case .ever(let probability, let last):
      "Sandsynligheden for, at pengene er tjent hjem senest i \(dates.long(last)), når horisonten "
        + "slutter, er \(probability)."
    case .everBesides(let probability, let last):
      "Når horisonten slutter i \(dates.long(last)), er den \(probability)."
    case .within(let probability, let months):
      "Inden for \(months == 1 ? "1 måned" : "\(months) måneder") fra start: \(probability)."
    case .valueNotNegative(let probability):
      "Sandsynligheden for, at nutidsværdien ikke er negativ, er \(probability)."
    case .neverOut:
      "I mindst ni ud af ti udfald er der aldrig penge ude, så der er intet at tjene hjem."
    case .nothingUncertain:
      "Ingen forudsætning har et interval, så der er intet at simulere. Planen gælder:"
    case .nothingMatters:
      "Intet af det usikre ændrer resultatet set herfra. Planen gælder:"
    case .theSum(let answer): "Alle sager lagt sammen: \(answer.beginningSmall)"
    case .meanIsPlan(let mean):
      "I gennemsnit er nutidsværdien \(numbers.amount(mean)), som i planen."
    case .meanIsNotPlan(let mean, let plan, let difference, let because):
      "Planen regner med det mest sandsynlige og en nutidsværdi på \(numbers.amount(plan)); i "
        + "gennemsnit bliver den \(numbers.amount(mean)), altså "
        + "\(numbers.amount(difference.magnitude)) \(difference < 0 ? "lavere" : "højere")"
        + (because.map { Self.reason($0) } ?? "") + "."
    case .driversTitle: "Hvad usikkerheden består i"
    case .tooFewDraws:
      "Udfaldene er for få til at sige det; bed om flere med --draws."
    case .driver(let part, let assumption, let worth):
      "\(part.danish) er, om \(assumption.name) bliver \(assumption.likely)\(assumption.unit) "
        + "(\(assumption.low)–\(assumption.high))"
        + (worth.map { "; at måle det først er op til \(numbers.amount($0)) værd" } ?? "") + "."
    case .correlatedShares:
      "Forudsætninger, der følges ad, deler noget af usikkerheden, og det tælles med hos dem begge."
    case .perfectInformation(let value):
      "At kende alt det usikre før beslutningen ville være op til \(numbers.amount(value)) værd."
    case .decisionStands(let isGo):
      "Intet af det er penge værd at måle først: efter nutidsværdien er svaret "
        + "\(isGo ? "ja" : "nej") i praktisk taget alle udfald."
    case .spreadHeading: "Spredning"
    case .netPresentValue: "Nutidsværdi, t.kr."
    case .error: "  beregningsfejl"
    case .backAfter: "Tjent hjem, mdr. fra start"
    case .notBack: "aldrig"
    case .yearEndHeading: "Ultimo"
    case .backHeading: "Hjemme"
    case .percentilesExplained:
      "P10: hvert tiende udfald er lavere; P50: halvdelen er. Til højre for søjlerne det "
        + "akkumulerede netto ved årets udgang i t.kr."
    case .tableExplained:
      "Sandsynlighed for at være tjent hjem som forudsat og i alt, inden horisonten slutter; i "
        + "måneder fra start, hvornår halvdelen af udfaldene er det; nutidsværdien i gennemsnit og "
        + "med hvert tiende udfald under P10 og over P90."
    case .promiseHeading: "Forudsat"
    case .everHeading: "I alt"
    case .meanHeading: "Gns."
    case .monthsHeading: "Mdr."
    case .allCases: "Alle sager"
    case .withinHeading(let months): "\(months) mdr."
    case .made(let draws, let replicates, let seed, let error):
      "\(numbers.decimal(Double(draws), decimals: 0)) udfald i \(replicates) uafhængige dele, "
        + "startværdi (seed) \(seed)"
        + (error > 0
          ? "; beregningsfejlen på sandsynlighederne er højst "
            + "\(numbers.errorInPoints(error)) procentpoint, målt mellem delene" : "")
    case .sumMade(let month):
      "Summen er tilbagediskonteret til \(dates.long(month))."
    case .sharedDraws: "Fælles forudsætninger trækkes én gang for alle sager med samme afkast.yaml."
    case .alternatives(let cases):
      "Summen tæller alternativer til hinanden med (\(cases.joined(separator: ", "))); nævn kun de "
        + "sager, der skal lægges sammen."
    }
  }

  private static func reason(_ assumption: AssumptionText) -> String {
    ", mest fordi \(assumption.name) i gennemsnit bliver \(assumption.mean) og ikke "
      + "\(assumption.likely)\(assumption.unit)"
  }
}

extension String {
  /// With a small first letter, as inside a sentence.
  var beginningSmall: String { prefix(1).lowercased() + dropFirst() }
}
