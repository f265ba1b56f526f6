import AfkastEngine
import AfkastModel

extension CouncilMessage {
  var english: String {
    switch self {
    case .title(let title): "Council paper: \(title)"
    case .themeTitle: "Subject of the decision"
    case .forumTerm: "Committee"
    case .numberTerm: "Case number"
    case .meetingTerm: "Meeting"
    case .theme(let asked, let title):
      asked.map { "The committee is asked to decide \(Self.theme($0)): \(title)." }
        ?? "The committee is informed of the initiative: \(title)."
    case .recommendationTitle: "Recommendation"
    case .recommends: " recommends"
    case .that(let recommendation, let released): "that \(Self.that(recommendation, released))"
    case .thatStatus(let month): "that the status as of \(Self.words(month)) is noted"
    case .accountTitle: "Account of the case"
    case .goal(let title): "The initiative serves the goal “\(title)”."
    case .statusHeading: "Status"
    case .effectHeading: "Effect"
    case .consequencesHeading: "Other consequences"
    case .quality(let title): "Benefit that is no money: \(title)"
    case .legalTerm: "Legal basis"
    case .hearingTerm: "Hearing"
    case .staffTerm: "Staff"
    case .economyTitle: "Finances"
    case .economyCaption(let prices):
      "Financial consequences, DKK 1,000" + (prices.map { ", \($0.number) prices" } ?? "")
    case .areaColumn: "Budget area and department"
    case .signs: "Costs are positive; income and savings are negative."
    case .supplementsHeading: "Supplementary appropriations granted"
    case .supplement(let line, let amount, let period, let source):
      "\(line), \(period): \(amount), financed by " + (source ?? "")
    case .appropriationTerm: "Appropriation"
    case .enclosuresTitle: "Enclosures"
    case .reportEnclosure(let title, let month):
      "Report on \(title), status as of \(Self.words(month))"
    case .madeBy(let program, let heads):
      "The figures were computed with \(program)"
        + (heads.isEmpty ? "." : "; the chain of facts ends in \(heads.joined(separator: ", ")).")
    case .fillIn(let what): "[fill in: \(what)]"
    }
  }

  private static func words(_ month: Month) -> String { MonthText(.english).long(month) }

  private static func theme(_ asked: Recommendation) -> String {
    switch asked {
    case .nothing: "whether the end of the initiative is noted"
    case .approve: "whether the initiative is approved"
    case .begin: "whether the initiative begins as planned"
    case .measure: "how what is missing is measured for the initiative"
    case .followUp: "how the initiative is followed up"
    case .stop: "whether the initiative is stopped"
    case .harvest(_, let orStop):
      "whether released time is taken out of the budget"
        + (orStop ? ", or the initiative stopped" : "")
    case .adjust: "how the initiative is adjusted"
    case .close: "whether the initiative is closed"
    case .catchUp, .goOn: "whether the initiative goes on"
    }
  }

  private static func that(_ asked: Recommendation, _ released: String?) -> String {
    switch asked {
    case .nothing: "the end of the initiative is noted"
    case .approve: "it is decided whether the initiative is approved"
    case .begin: "the initiative begins as planned"
    case .measure: "what is missing is measured before anything else is decided"
    case .followUp: "the follow-up that was missed is held"
    case .stop: "the initiative is stopped"
    case .harvest(_, let orStop):
      "it is decided whether released time worth \(released ?? "") is taken out of the budget"
        + (orStop ? ", or the initiative is stopped" : "")
    case .adjust: "it is decided how the initiative is adjusted"
    case .close: "the initiative is closed, as its last month has passed"
    case .catchUp: "the initiative goes on, and what is overdue is brought in order"
    case .goOn: "the initiative goes on"
    }
  }
}
