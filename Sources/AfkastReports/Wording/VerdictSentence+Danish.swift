import AfkastEngine
import AfkastModel

extension VerdictSentence {
  var danish: String {
    switch self {
    case .problem(let problem): "Intet kan siges om indsatsen: \(problem)"
    case .closed(let ending): Self.danish(ending)
    case .notStarted(let back, let promised):
      "Indsatsen er ikke begyndt; efter planen \(Self.danish(back))\(Self.danish(promised))."
    case .unknown(let missing, let known): Self.danish(missing, known)
    case .earnedBack(let month, let promised, let net, let known):
      "Indsatsen tjente sig hjem i \(Self.words(month))\(Self.danish(promised))"
        + (net.map { ": det sikre netto til dato er \($0)" } ?? "") + Self.danish(known) + "."
    case .lostAgain(let month, let back, let known):
      "Indsatsen var tjent hjem, men tabte det igen i \(Self.words(month)); efter prognosen "
        + "\(Self.danish(back))\(Self.danish(known))."
    case .never(let missing, let last, let promised, let known):
      "Indsatsen tjener sig ikke hjem: efter prognosen mangler der \(missing) i "
        + "\(Self.words(last))\(Self.danish(promised))\(Self.danish(known))."
    case .onTheWay(let against, let back, let promised, let known):
      "Indsatsen er endnu ikke tjent hjem, \(Self.danish(against)); efter prognosen "
        + "\(Self.danish(back))\(Self.danish(promised))\(Self.danish(known))."
    }
  }

  private static func words(_ month: Month) -> String { MonthText(.danish).long(month) }

  private static func danish(_ ending: Verdict.Ending) -> String {
    let course = ending.course == .stop ? "stoppet" : "afsluttet"
    let day = ReportCells(.danish).words(ending.day)
    let outcome =
      switch ending.outcome {
      case .earnedBack(let month): "den havde da tjent sig hjem, fra \(words(month))"
      case .notEarnedBack: "den havde da ikke tjent sig hjem"
      case .unknown: "for lidt var målt til at sige, om den havde tjent sig hjem"
      case .notStarted: "den var da aldrig begyndt"
      }
    return "Indsatsen blev \(course) \(day); \(outcome)."
  }

  private static func danish(_ missing: Verdict.Missing, _ known: String?) -> String {
    let share = known.map { "kun \($0) af gevinsterne til dato er bogført eller målt" }
    let reasons = [
      missing.benefits ? share : nil, missing.followUp ? "opfølgningen er udeblevet" : nil,
    ].compactMap(\.self)
    return "Ingen ved, om indsatsen tjener sig hjem: \(reasons.joined(separator: ", og "))."
  }

  private static func danish(_ back: Back) -> String {
    switch back {
    case .month(let month): "er den tjent hjem i \(words(month))"
    case .never: "tjener den sig aldrig hjem"
    case .nothingOut: "er der intet at tjene hjem"
    }
  }

  private static func danish(_ promised: Promised?) -> String {
    guard let promised else { return "" }
    let month = words(promised.month)
    return switch promised.state {
    case .early(let months): ", \(months.count) mdr. før det forudsatte (\(month))"
    case .onTime: ", som forudsat"
    case .late(let months): ", \(months.count) mdr. senere end forudsat (\(month))"
    case .notWithinHorizon: "; forudsat var \(month)"
    case .nothingToEarnBack: ""
    }
  }

  private static func danish(_ against: AgainstPlan?) -> String {
    guard let against else { return "og første måned er ikke gået" }
    let months = against.months.map { " med \($0.magnitude) mdr." } ?? ""
    return switch against.side {
    case .onPlan: "men følger planen"
    case .ahead: "men er foran planen\(months)"
    case .behind: "og er bagud for planen\(months)"
    }
  }

  private static func danish(_ known: String?) -> String {
    known.map { "; \($0) af gevinsterne til dato er bogført eller målt" } ?? ""
  }
}
