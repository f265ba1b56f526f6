import AfkastEngine
import AfkastModel

extension CouncilMessage {
  var danish: String {
    switch self {
    case .title(let title): "Sagsfremstilling: \(title)"
    case .themeTitle: "Beslutningstema"
    case .forumTerm: "Udvalg"
    case .numberTerm: "Sagsnummer"
    case .meetingTerm: "Møde"
    case .theme(let asked, let title):
      asked.map { "Udvalget skal tage stilling til, \(Self.theme($0)): \(title)." }
        ?? "Udvalget orienteres om indsatsen: \(title)."
    case .recommendationTitle: "Indstilling"
    case .recommends: " indstiller,"
    case .that(let recommendation, let released): "at \(Self.that(recommendation, released))"
    case .thatStatus(let month): "at status pr. \(Self.words(month)) tages til efterretning"
    case .accountTitle: "Sagsfremstilling"
    case .goal(let title): "Indsatsen tjener målet »\(title)«."
    case .statusHeading: "Status"
    case .effectHeading: "Virkning"
    case .consequencesHeading: "Øvrige konsekvenser"
    case .quality(let title): "Gevinst, der ikke er penge: \(title)"
    case .legalTerm: "Lovgrundlag"
    case .hearingTerm: "Høring"
    case .staffTerm: "Personale"
    case .economyTitle: "Økonomi"
    case .economyCaption(let prices):
      "Økonomiske konsekvenser, t.kr." + (prices.map { ", \($0.number)-priser" } ?? "")
    case .areaColumn: "Styringsområde og forvaltning"
    case .signs: "Udgifter er positive; indtægter og besparelser er negative."
    case .supplementsHeading: "Givne tillægsbevillinger"
    case .supplement(let line, let amount, let period, let source):
      "\(line), \(period): \(amount), finansieret af " + (source ?? "")
    case .appropriationTerm: "Bevilling"
    case .enclosuresTitle: "Bilag"
    case .reportEnclosure(let title, let month):
      "Rapport om \(title), status pr. \(Self.words(month))"
    case .madeBy(let program, let heads):
      "Tallene er beregnet med \(program)"
        + (heads.isEmpty
          ? "." : "; registreringernes kæde ender i \(heads.joined(separator: ", ")).")
    case .fillIn(let what): "[udfyldes: \(what)]"
    }
  }

  private static func words(_ month: Month) -> String { MonthText(.danish).long(month) }

  private static func theme(_ asked: Recommendation) -> String {
    switch asked {
    case .nothing: "om afslutningen af indsatsen tages til efterretning"
    case .approve: "om indsatsen skal godkendes"
    case .begin: "om indsatsen skal begynde som planlagt"
    case .measure: "hvordan det, der mangler, bliver målt for indsatsen"
    case .followUp: "hvordan der bliver fulgt op på indsatsen"
    case .stop: "om indsatsen skal stoppes"
    case .harvest(_, let orStop):
      "om frigjort tid skal tages ud af budgettet" + (orStop ? ", eller indsatsen stoppes" : "")
    case .adjust: "hvordan indsatsen skal justeres"
    case .close: "om indsatsen skal afsluttes"
    case .catchUp, .goOn: "om indsatsen skal fortsætte"
    }
  }

  private static func that(_ asked: Recommendation, _ released: String?) -> String {
    switch asked {
    case .nothing: "afslutningen af indsatsen tages til efterretning"
    case .approve: "der tages stilling til, om indsatsen skal godkendes"
    case .begin: "indsatsen begynder som planlagt"
    case .measure: "det, der mangler, bliver målt, før der besluttes andet"
    case .followUp: "den udeblevne opfølgning holdes"
    case .stop: "indsatsen stoppes"
    case .harvest(_, let orStop):
      "der tages stilling til, om frigjort tid for \(released ?? "") skal tages ud af budgettet"
        + (orStop ? ", eller om indsatsen skal stoppes" : "")
    case .adjust: "der tages stilling til, hvordan indsatsen skal justeres"
    case .close: "indsatsen afsluttes, fordi dens sidste måned er gået"
    case .catchUp: "indsatsen fortsætter, og det, der er over fristen, bringes i orden"
    case .goOn: "indsatsen fortsætter"
    }
  }
}
