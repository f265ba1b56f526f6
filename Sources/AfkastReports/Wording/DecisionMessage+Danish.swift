import AfkastEngine
import AfkastModel

extension DecisionMessage {
  var danish: String {
    switch self {
    case .decisionTitle: "Hvad skal besluttes nu"
    case .lastTitle: "Sidst besluttet, og hvad der kom ud af det"
    case .cannotRecommend:
      "Sagen kan ikke beregnes, så der er intet at indstille, før det er rettet."
    case .recommended(let recommendation, let released):
      Self.danish(recommendation, released)
    case .overdueCount(0): ""
    case .overdueCount(let count): "\(count) ting er over fristen."
    case .worth(let continued, let stopped):
      "Fra nu af er den \(continued) værd, hvis den fortsætter, og \(stopped), hvis den stopper."
    case .required(let name, let expected, let required):
      "Løftet holdes netop, hvis \(name) bliver \(required), hvor \(expected) ventes."
    case .nothingDecided: "Der er ikke registreret nogen beslutning om indsatsen."
    case .decided(let day, let course, let forum, let note):
      "\(ReportCells(.danish).words(day)) besluttede \(forum ?? "[intet forum er registreret]"): "
        + "\(course.danish)" + (note.isEmpty ? "." : ". »\(note)«")
    case .nothingCame:
      "Der er ikke registreret aktioner, og ingen KPI er målt siden."
    case .moreActions(let count): "og \(count) aktioner mere; se bilaget"
    case .action(let what, let owner, let by, let state):
      "\(what) (\(owner), senest \(ReportCells(.danish).words(by))): \(Self.danish(state))"
    case .moved(let title, let from, let to, let isSame, let period):
      isSame
        ? "\(title): uændret \(to) (\(period))" : "\(title): fra \(from) til \(to) (\(period))"
    case .notMeasuredSince(let title): "\(title): ikke målt siden"
    }
  }

  private static func danish(_ recommendation: Recommendation, _ released: String?) -> String {
    switch recommendation {
    case .nothing: "Der er intet at beslutte: indsatsen er slut."
    case .approve: "Det indstilles at tage stilling til, om indsatsen skal godkendes."
    case .begin: "Det indstilles at begynde indsatsen som planlagt."
    case .measure: "Det indstilles at få målt det, der mangler, før der besluttes andet."
    case .followUp: "Det indstilles at holde den opfølgning, der er udeblevet."
    case .stop: "Det indstilles at stoppe indsatsen: det koster mere at fortsætte end at stoppe."
    case .harvest(_, let orStop):
      "Det indstilles at beslutte, om frigjort tid for \(released ?? "") skal tages ud af budgettet"
        + (orStop ? ", eller om indsatsen skal stoppes: som nu koster det mere at fortsætte." : ".")
    case .adjust: "Det indstilles at beslutte, hvordan indsatsen skal justeres."
    case .close: "Det indstilles at afslutte indsatsen: dens sidste måned er gået."
    case .catchUp: "Det indstilles at fortsætte og bringe det i orden, der er over fristen."
    case .goOn: "Det indstilles at fortsætte indsatsen."
    }
  }

  static func danish(_ state: FollowedActions.State) -> String {
    switch state {
    case .open: "i gang"
    case .overdue(let days): days == 1 ? "1 dag over fristen" : "\(days) dage over fristen"
    case .done(let day): "gennemført \(ReportCells(.danish).words(day))"
    }
  }
}
