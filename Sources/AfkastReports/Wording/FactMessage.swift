package import AfkastModel

/// What is said of facts, in each language.
enum FactMessage: Worded, Sendable {
  case measured(String, String), observed, booked(String, String)
  case budgeted(BudgetFigure.Kind, String, String)
  case harvested(String, String, account: String, decision: String)
  case decided(Decision.Course), toDo(String, owner: String, by: String)
  case done(Int64), reached(String), approved(Int, decision: String, fingerprint: String)
  case closed(String), newPhase(String, cause: String)
  case countsAsLess, countsAsIncome
  case withdrawn(Int64), corrects(Int64), correctedBy(Int64), withdrawnBy(Int64)
  case counted(Int), group(String), source(String), financedBy(String), about(String)
  case voice(KPI.Voice), noFacts, head(Int64, String), recorded(String, by: String)
}

extension FactMessage {
  var danish: String {
    switch self {
    case .measured(let kpi, let value): "Måling af \(kpi): \(value)"
    case .observed: "Iagttagelse"
    case .booked(let line, let amount): "Bogført på \(line): \(amount)"
    case .budgeted(.original, let line, let amount): "Oprindeligt budget for \(line): \(amount)"
    case .budgeted(.revised, let line, let amount): "Korrigeret budget for \(line): \(amount)"
    case .budgeted(.supplementary, let line, let amount): "Tillægsbevilling til \(line): \(amount)"
    case .harvested(let line, let amount, let account, let decision):
      "Hjemtaget af \(line): \(amount) om året på konto \(account), besluttet ved \(decision)"
    case .decided(let course): "Beslutning: \(course.danish)"
    case .toDo(let what, let owner, let by): "Handling: \(what). Ansvarlig: \(owner), senest \(by)"
    case .done(let action): "Handlingen i registrering \(action) er gennemført"
    case .reached(let milestone): "Milepælen \(milestone) er nået"
    case .approved(let version, let decision, let fingerprint):
      "Version \(version) er godkendt ved \(decision) (SHA-256 \(fingerprint)…)"
    case .closed(let line): "Måneden er lukket for \(line)"
    case .newPhase(let kpi, let cause): "Ny fase for \(kpi): \(cause)"
    case .withdrawn(let fact): "Tilbagekalder registrering \(fact)"
    case .corrects(let fact): "Retter registrering \(fact)"
    case .correctedBy(let fact): "rettet ved registrering \(fact)"
    case .withdrawnBy(let fact): "tilbagekaldt ved registrering \(fact)"
    case .countsAsLess: "tæller som forbrug, altså som mindre gevinst"
    case .countsAsIncome: "tæller som gevinst"
    case .counted(let count): "n = \(count)"
    case .group(let group): "målgruppe \(group)"
    case .source(let source): "kilde: \(source)"
    case .financedBy(let source): "finansieret af \(source)"
    case .about(let kpi): "om \(kpi)"
    case .voice(.citizen): "borgere"
    case .voice(.staff): "medarbejdere"
    case .voice(.register): "register"
    case .noFacts: "Intet er registreret."
    case .head(let count, let hash):
      "\(count == 1 ? "1 registrering" : "\(count) registreringer") i alt; kædens ende er \(hash)"
    case .recorded(let time, let recorder): "registreret \(time) af \(recorder)"
    }
  }

  var english: String {
    switch self {
    case .measured(let kpi, let value): "Measured \(kpi): \(value)"
    case .observed: "Observation"
    case .booked(let line, let amount): "Booked on \(line): \(amount)"
    case .budgeted(.original, let line, let amount): "Original budget for \(line): \(amount)"
    case .budgeted(.revised, let line, let amount): "Revised budget for \(line): \(amount)"
    case .budgeted(.supplementary, let line, let amount):
      "Supplementary budget for \(line): \(amount)"
    case .harvested(let line, let amount, let account, let decision):
      "Harvested of \(line): \(amount) a year on account \(account), decided by \(decision)"
    case .decided(let course): "Decision: \(course.english)"
    case .toDo(let what, let owner, let by): "Action: \(what). Owner: \(owner), by \(by)"
    case .done(let action): "The action of fact \(action) is done"
    case .reached(let milestone): "The milestone \(milestone) is reached"
    case .approved(let version, let decision, let fingerprint):
      "Version \(version) is approved by \(decision) (SHA-256 \(fingerprint)…)"
    case .closed(let line): "The month is closed for \(line)"
    case .newPhase(let kpi, let cause): "New phase of \(kpi): \(cause)"
    case .withdrawn(let fact): "Withdraws fact \(fact)"
    case .corrects(let fact): "Corrects fact \(fact)"
    case .correctedBy(let fact): "corrected by fact \(fact)"
    case .withdrawnBy(let fact): "withdrawn by fact \(fact)"
    case .countsAsLess: "counts as spending, so as less benefit"
    case .countsAsIncome: "counts as benefit"
    case .counted(let count): "n = \(count)"
    case .group(let group): "group \(group)"
    case .source(let source): "source: \(source)"
    case .financedBy(let source): "financed by \(source)"
    case .about(let kpi): "on \(kpi)"
    case .voice(.citizen): "citizens"
    case .voice(.staff): "staff"
    case .voice(.register): "register"
    case .noFacts: "Nothing is recorded."
    case .head(let count, let hash):
      "\(count == 1 ? "1 fact" : "\(count) facts") in all; the chain ends in \(hash)"
    case .recorded(let time, let recorder): "recorded \(time) by \(recorder)"
    }
  }
}

/// What people call a course.
extension Decision.Course: Worded {
  package var danish: String {
    switch self {
    case .continue: "fortsæt"
    case .adjust: "justér"
    case .scaleUp: "opskalér"
    case .scaleDown: "nedskalér"
    case .stop: "stop"
    case .close: "afslut"
    }
  }

  package var english: String {
    switch self {
    case .continue: "continue"
    case .adjust: "adjust"
    case .scaleUp: "scale up"
    case .scaleDown: "scale down"
    case .stop: "stop"
    case .close: "close"
    }
  }
}
