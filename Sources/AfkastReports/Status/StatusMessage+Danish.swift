import AfkastDiagnostics
import AfkastEngine
import AfkastModel

extension StatusMessage {
  var danish: String {
    switch self {
    case .heading(let month, let day):
      "Status pr. \(MonthText(.danish).long(month))"
        + (day.map { ", som det var kendt \($0)" } ?? "")
    case .statusHeading: "Status"
    case .oddsHeading: "Sandsynlighed"
    case .measuredHeading: "Målt"
    case .overdueHeading: "Over frist"
    case .againstPlanHeading: "Mod plan"
    case .legend:
      "Forudsat: prognosen, eller måneden, hvor sagen var tjent hjem, mod den forudsatte tilbagebetaling, "
        + "i måneder; sandsynlighed: for at holde den. Målt: den del af gevinsterne til dato, der er bogført "
        + "eller målt. Mod plan: netto til dato efter prognosen mod planens; netto: hele perioden efter "
        + "prognosen; begge i t.kr."
    case .legendNoRange: "Chance –: ingen forudsætning har et spænd, så den kan ikke beregnes."
    case .notComputed: "kan ikke beregnes"
    case .problem(let problem): problem.danish
    case .notApproved: "Ingen version er godkendt, så sagens fil gælder som planen."
    case .versions(let plan, let followed):
      "Planen er den først godkendte version (\(plan)); version \(followed) følges."
    case .forgotten(let names):
      "Der er registreret om noget, som sagen ikke har længere, og som ikke tæller: "
        + "\(names.joined(separator: ", "))."
    case .unadjusted(let years):
      "Ikke prisreguleret, fordi intet indeks dækker året: bogførte beløb fra "
        + "\(years.joined(separator: ", "))."
    case .open(let names):
      "Tæller ikke endnu, fordi måneden ikke er lukket: noget af det bogførte på "
        + "\(names.joined(separator: ", "))."
    case .reimbursed(let names):
      "Refusion trækkes ikke fra det bogførte, som er brutto, hvis refusionen ikke føres på posten: "
        + "\(names.joined(separator: ", "))."
    case .gaps(let names):
      "Antaget, fordi måneder før den sidst bogførte hverken er bogført eller målt: "
        + "\(names.joined(separator: ", ")). Bogfør dem, også med 0 kr., eller luk dem med "
        + "afkast import actuals --closes."
    case .groupsOnly(let names):
      "Målt for målgrupper og ikke for alle under ét, så det tæller ikke: "
        + "\(names.joined(separator: ", ")). Registrer også en værdi for alle."
    case .carried(let names):
      "Videreført fra en tidligere måling: \(names.joined(separator: ", "))."
    case .revalued(let version, let names):
      "Målt og prognosen regner med værdier i version \(version), som er andre end planens og ikke "
        + "målt: \(names.joined(separator: "; "))."
    case .inMonths(let name, let count): "\(name) (\(count) måned\(count == 1 ? "" : "er"))"
    case .revaluedFrom(let name, let new, let old): "\(name) \(new) (planen \(old))"
    case .unverified: " (ikke efterprøvet her: afkast verify)"
    case .certainPart(let measured, let certain):
      "Gevinsterne er bogført eller målt til \(measured); heraf er \(certain) sikkert, og resten kan "
        + "være tilfældigt."
    case .legendCertain:
      "Målt: det bogførte, ellers det målte. Sikkert: det samme, men af målte effekter kun den del, "
        + "der ikke kan være tilfældig."
    case .evidence(let booked, let measured, let assumed):
      "Af gevinsterne til dato er \(booked) bogført, \(measured) målt og \(assumed) kun antaget."
    case .nothingPlanned: "Endnu er ingen gevinster ventet."
    case .against(.onPlan, let amount):
      "Netto til dato afviger efter prognosen \(amount) fra planen, altså som planlagt."
    case .against(.ahead, let amount):
      "Netto til dato er efter prognosen \(amount) bedre end planen."
    case .against(.behind, let amount):
      "Netto til dato er efter prognosen \(amount) dårligere end planen."
    case .promise(let month, let back, let state):
      "Forudsat tjent hjem senest \(MonthText(.danish).long(month)); efter prognosen "
        + "\(back.map { "i \(MonthText(.danish).long($0))" } ?? "aldrig")\(Self.danish(state))."
    case .kept(let month, let back, let state):
      "Forudsat tjent hjem senest \(MonthText(.danish).long(month)); tjent hjem i "
        + "\(MonthText(.danish).long(back))\(Self.danish(state))."
    case .odds(let probability): "Sandsynligheden for at holde det er \(probability)."
    case .noRange:
      "Sandsynligheden for at holde det kan ikke beregnes, fordi ingen forudsætning har et spænd."
    case .paybackHeading: "Tjent hjem"
    case .toDateHeading: "Til dato, t.kr."
    case .planColumn: "Plan"
    case .measuredColumn: "Målt"
    case .confirmedColumn: "Sikkert"
    case .forecastColumn: "Prognose"
    case .confirmedNotYet: "ikke endnu"
    case .assumedCosts:
      "Målt og Sikkert har planens udgifter i måneder, hvor de hverken er bogført eller målt."
    case .missing(let benefits, let more):
      "Hverken bogført eller målt: \(benefits.joined(separator: "; "))"
        + (more > 0 ? " og \(more) mere." : ".")
    case .missingOf(let benefit, let remedies, let more):
      "\(benefit) (\(remedies.joined(separator: ", "))" + (more > 0 ? " og \(more) mere)" : ")")
    case .remedy(.booking(let account)): "konto \(account.visible)"
    case .remedy(.measuring(let kpi)): "KPI \(kpi.text)"
    case .remedy(.kpi(let assumption)): "\(assumption.text) har ingen KPI"
    case .noRemedy: "uden KPI og referencebudget"
    case .wholeNet: "Netto, hele perioden"
    case .standingHeading: "Hvad planens kroner til dato hviler på"
    case .bookedColumn: "Bogført"
    case .standingMeasured: "Målt"
    case .assumedColumn: "Antaget"
    case .overdueTitle: "Over fristen"
    case .more(let count): "og \(count) mere; afkast due viser alt"
    case .requiredTitle: "For netop at tjene hjem som forudsat, resten som ventet"
    case .expectedColumn: "Ventet"
    case .requiredColumn: "Skal være"
    case .keptAnyway: "holder uanset"
    case .outOfReach: "kan ikke nås"
    case .learnedTitle: "Lært af målingerne"
    case .contradicts: "modsiger forventningen"
    case .tooFew(let fewest): "for få, \(fewest) kræves"
    case .harvestTitle: "Frigjort tid til dato, t.kr."
    case .realisedColumn: "Realiseret"
    case .harvestedColumn: "Hjemtaget"
    case .countsColumn: "Tæller"
    case .ahead(let continued, let stopped):
      "Værd fra nu af: \(continued), hvis den fortsætter; \(stopped), hvis den stopper"
    case .scaled(let percent, let amount): "; \(amount) ved \(percent) af omfanget"
    case .bridgeTitle: "Hvorfor prognosen er en anden end planen, t.kr."
    case .bridgeSame: "Prognosen er som planen."
    case .cause(let cause): cause.danish
    }
  }

  private static func danish(_ state: PromiseOutcome.State) -> String {
    switch state {
    case .early(let months): ", \(months.count) mdr. før tid"
    case .onTime: ", til tiden"
    case .late(let months): ", \(months.count) mdr. for sent"
    case .notWithinHorizon, .nothingToEarnBack: ""
    }
  }
}

extension Bridge.Cause {
  fileprivate var danish: String {
    switch self {
    case .priceLevel: "Prisniveau"
    case .time: "Tid"
    case .volume: "Mængde"
    case .effect: "Effekt"
    case .price: "Pris"
    case .costs: "Udgifter"
    case .harvest: "Hjemtagning"
    case .scope: "Omfang"
    }
  }
}

extension StatusProblem {
  fileprivate var danish: String {
    switch self {
    case .unreadable(let version):
      "Version \(version), som er godkendt, kan ikke læses af denne Afkast; godkend sagen igen."
    case .tooLarge: "Bogførte beløb er for store til at lægge sammen."
    case .evaluation(let failure):
      switch failure.reason {
      case .overflow:
        "Beløb er for store til at lægge sammen\(failure.place(line: "posten", cohort: "tilgangen"))."
      case .divisionByZero, .mayDivideByZero:
        "En formel dividerer med en værdi, der er 0 i en måned, med det, der er målt"
          + "\(failure.place(line: "posten", cohort: "tilgangen"))."
      case .negativeAmount:
        "En formel giver mindre end ingenting i en måned, med det, der er målt"
          + "\(failure.place(line: "posten", cohort: "tilgangen"))."
      }
    }
  }
}

extension EvaluationFailure {
  /// Where it went wrong, in brackets.
  func place(line lineWord: String, cohort cohortWord: String) -> String {
    if let line { return " (\(lineWord) \(line.text))" }
    return cohort.map { " (\(cohortWord) \($0.text))" } ?? ""
  }
}
