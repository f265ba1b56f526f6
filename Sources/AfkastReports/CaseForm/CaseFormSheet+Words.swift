import AfkastExchange
import AfkastModel

extension CaseFormSheet: Worded {
  package var danish: String {
    switch self {
    case .front: "Forside"
    case .assumptions: "Forudsætninger"
    case .cohorts: "Tilgang"
    case .costs: "Udgifter"
    case .benefits: "Gevinster"
    case .kpis: "KPI'er"
    case .milestones: "Milepæle"
    case .chain: "Effektkæde"
    case .followUp: "Opfølgning"
    case .series: "Tal over tid"
    case .other: "Øvrige felter"
    }
  }

  package var english: String {
    switch self {
    case .front: "Front page"
    case .assumptions: "Assumptions"
    case .cohorts: "Entrants"
    case .costs: "Costs"
    case .benefits: "Benefits"
    case .kpis: "KPIs"
    case .milestones: "Milestones"
    case .chain: "Effect chain"
    case .followUp: "Follow-up"
    case .series: "Values over time"
    case .other: "Other fields"
    }
  }

  /// What the sheet is for.
  func hint(in language: Language) -> String { CaseFormHint(sheet: self).text(in: language) }
}

private struct CaseFormHint: Worded {
  let sheet: CaseFormSheet

  var danish: String {
    switch sheet {
    case .front:
      "Udfyld de gule felter på arkene med gul fane, og se svaret på arket Resultat. Send filen tilbage, når du er færdig; intet er gemt i sagen før da."
    case .assumptions:
      "Det, der antages om verden. Navnet til venstre bruges i formler på de andre ark. Nye forudsætninger skrives nederst."
    case .cohorts: "Borgere, der kommer til over tid og bliver et stykke tid."
    case .costs:
      "Én række pr. udgift, uden moms og uden minus. Beløbet er et tal med en enhed (kr./år) eller en formel (borgere * pris)."
    case .benefits:
      "Én række pr. gevinst. Penge ud af budgettet, frigjort tid eller kvalitet uden beløb."
    case .kpis:
      "3-7 KPI'er er passende; mindst én, der måler virkningen, og én, der passer på resten."
    case .milestones: "Hvem gør hvad hvornår. Skriv en rolle, aldrig et navn."
    case .chain: "Fra det, vi gør, til den virkning, gevinsterne hænger på."
    case .followUp: "Hvor tit sagen følges op, og hvem der får den forelagt."
    case .series:
      "Tal, der er forskellige fra år til år eller måned til måned; det sidste gælder videre frem."
    case .other:
      "Det, sagen ellers indeholder, som det står i sagens fil. Ret det kun, hvis du ved, hvad det er."
    }
  }

  var english: String {
    switch sheet {
    case .front:
      "Fill in the yellow cells of the sheets with a yellow tab, and see the answer on the sheet Result. Return the file when you are done; nothing is saved in the case before."
    case .assumptions:
      "What is believed. The names at the left are used in formulas on other sheets. New assumptions go below."
    case .cohorts: "People who enter over time and stay a while."
    case .costs:
      "A row each cost, without VAT and without a minus. The amount is a number with a unit (kr/year) or a formula (citizens * price)."
    case .benefits:
      "A row each benefit: money out of the budget, released time, or quality without an amount."
    case .kpis:
      "3 to 7 KPIs are right: one at least on the effect, and one that looks after the rest."
    case .milestones: "Who does what by when. Write a role, never a name."
    case .chain: "From what we do to the effect that benefits hang on."
    case .followUp: "How often the case is followed up, and by whom."
    case .series: "Values that differ by year or month; the last one goes on."
    case .other:
      "What else the case says, as its file has it. Change it only if you know what it is."
    }
  }
}
