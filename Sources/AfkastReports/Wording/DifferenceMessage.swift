import AfkastEngine
import AfkastModel

/// What is said of how a case differs from an approved version, in each language.
enum DifferenceMessage: Worded, Sendable {
  case compared(Int, String, by: String)
  case same, onlyText, onlyWorkspaceText, onlyWorkspace, onlyCase, both, sameMoney
  case whatChanged, added, removed, part(PartChange.Kind)
  case inKroner, approved, now, change, moved(Int)
  case yes, no, yearly(String), months(String)
}

extension DifferenceMessage {
  var danish: String {
    switch self {
    case .compared(let version, let day, let decision):
      "Sammenlignet med version \(version), godkendt \(day) ved \(decision)."
    case .same: "Sagen er, som den blev godkendt."
    case .onlyText:
      "Teksten er en anden, men intet, der beregnes eller følges op på, er ændret."
    case .onlyWorkspaceText:
      "Kun teksten i afkast.yaml er en anden, og intet, der beregnes, er ændret."
    case .onlyWorkspace:
      "Sagens fil er, som den blev godkendt; det er afkast.yaml (satser, tabeller, fælles "
        + "forudsætninger), der er ændret."
    case .onlyCase: "Sagens fil er ændret."
    case .both: "Både sagens fil og afkast.yaml er ændret."
    case .sameMoney: "I kroner er intet ændret."
    case .whatChanged: "Hvad er ændret"
    case .added: "ny"
    case .removed: "fjernet"
    case .part(let kind): Self.danish(kind)
    case .inKroner: "Kroner"
    case .approved: "Godkendt"
    case .now: "Nu"
    case .change: "Ændring"
    case .moved(let months): Self.moved(months, "måned", "måneder")
    case .yes: "ja"
    case .no: "nej"
    case .yearly(let amount): "\(amount) om året"
    case .months(let count): count == "1" ? "1 måned" : "\(count) måneder"
    }
  }

  var english: String {
    switch self {
    case .compared(let version, let day, let decision):
      "Compared with version \(version), approved \(day) by \(decision)."
    case .same: "The case is as it was approved."
    case .onlyText: "The text differs, but nothing that is computed or followed does."
    case .onlyWorkspaceText:
      "Only the text of afkast.yaml differs, and nothing that is computed does."
    case .onlyWorkspace:
      "The case file is as it was approved; what changed is afkast.yaml (rates, tables, shared "
        + "assumptions)."
    case .onlyCase: "The case file has changed."
    case .both: "Both the case file and afkast.yaml have changed."
    case .sameMoney: "Nothing changes in kroner."
    case .whatChanged: "What changed"
    case .added: "new"
    case .removed: "removed"
    case .part(let kind): Self.english(kind)
    case .inKroner: "DKK"
    case .approved: "Approved"
    case .now: "Now"
    case .change: "Change"
    case .moved(let months): Self.moved(months, "month", "months")
    case .yes: "yes"
    case .no: "no"
    case .yearly(let amount): "\(amount) a year"
    case .months(let count): count == "1" ? "1 month" : "\(count) months"
    }
  }

  private static func moved(_ months: Int, _ one: String, _ several: String) -> String {
    guard months != 0 else { return "0" }
    let noun = months.magnitude == 1 ? one : several
    return "\(months > 0 ? "+" : "\u{2212}")\(months.magnitude) \(noun)"
  }

  private static func danish(_ kind: PartChange.Kind) -> String {
    switch kind {
    case .case: "sagen"
    case .line: "post"
    case .assumption: "forudsætning"
    case .cohort: "gruppe med tilgang"
    case .correlation: "samvariation"
    case .scenario: "scenarie"
    case .kpi: "KPI"
    case .milestone: "milepæl"
    case .node: "led i effektkæden"
    case .followUp: "opfølgning"
    case .workspace: "afkast.yaml"
    }
  }

  private static func english(_ kind: PartChange.Kind) -> String {
    switch kind {
    case .case: "the case"
    case .line: "line"
    case .assumption: "assumption"
    case .cohort: "cohort"
    case .correlation: "correlation"
    case .scenario: "scenario"
    case .kpi: "KPI"
    case .milestone: "milestone"
    case .node: "node of the chain"
    case .followUp: "follow-up"
    case .workspace: "afkast.yaml"
    }
  }
}
