package import AfkastExchange
package import AfkastModel

/// What the words of a choice are called.
package struct CaseFormChoiceWords: Sendable {
  private static let words: [CaseFormChoice: [(key: String, danish: String, english: String)]] = [
    .costKind: [
      ("investment", "engangsudgift", "one-off"),
      ("operating", "driftsudgift", "recurring"),
    ],
    .benefitKind: [
      ("cash", "budgetforbedring", "cash"),
      ("capacity", "frigjort tid", "released time"),
      ("quality", "kvalitet", "quality"),
    ],
    .area: [
      ("service", "service", "service"),
      ("capital", "anlæg", "capital"),
      ("transfers", "overførsler", "transfers"),
      ("user-financed", "brugerfinansieret", "user-financed"),
    ],
    .actor: [
      ("municipality", "kommunen", "municipality"),
      ("region", "regionen", "region"),
      ("state", "staten", "state"),
      ("citizen", "borgeren", "citizen"),
    ],
    .role: [
      ("volume", "antal", "volume"),
      ("effect", "virkning", "effect"),
      ("price", "pris", "price"),
      ("time", "tid", "time"),
    ],
    .shape: [
      ("pert", "almindelig (PERT)", "usual (PERT)"),
      ("triangular", "trekant", "triangular"),
      ("uniform", "jævn", "uniform"),
      ("normal", "normal", "normal"),
      ("lognormal", "lognormal", "lognormal"),
    ],
    .level: [
      ("input", "ressource", "input"),
      ("activity", "aktivitet", "activity"),
      ("output", "ydelse", "output"),
      ("outcome", "effekt", "outcome"),
      ("impact", "langsigtet effekt", "impact"),
    ],
    .dimension: [
      ("economy", "økonomi", "economy"),
      ("activity", "aktivitet", "activity"),
      ("quality", "kvalitet", "quality"),
    ],
    .voice: [
      ("citizen", "borgere", "citizens"),
      ("staff", "personale", "staff"),
      ("register", "register", "register"),
    ],
    .cadence: [
      ("2 weeks", "14 dage", "2 weeks"),
      ("month", "måned", "month"),
      ("quarter", "kvartal", "quarter"),
      ("half-year", "halvår", "half-year"),
      ("year", "år", "year"),
    ],
    .reading: [
      ("value", "værdien", "the value"),
      ("improvement", "forbedringen", "the improvement"),
    ],
    .trend: [
      ("rising", "stigende", "rising"),
      ("falling", "faldende", "falling"),
    ],
    .good: [
      ("up", "op", "up"),
      ("down", "ned", "down"),
    ],
    .evidence: [
      ("0", "0 skøn", "0 estimate"),
      ("1", "1 eftermåling", "1 after-measurement"),
      ("2", "2 før og efter", "2 before and after"),
      ("3", "3 kontrolleret", "3 controlled"),
      ("4", "4 forsøg", "4 experiment"),
      ("5", "5 metaanalyse", "5 meta-analysis"),
    ],
  ]

  /// The words of a choice in a language, in the order that people choose from.
  package static func all(_ choice: CaseFormChoice, in language: Language) -> [String] {
    (words[choice] ?? []).map { language == .danish ? $0.danish : $0.english }
  }

  /// What a word of the file is called; the word itself if it is none of the choice's.
  package static func text(
    _ key: String, of choice: CaseFormChoice, in language: Language
  ) -> String {
    let found = words[choice]?.first { $0.key == key }
    return (language == .danish ? found?.danish : found?.english) ?? key
  }

  /// The word of the file that people call something, in either language.
  package static func key(of text: String, in choice: CaseFormChoice) -> String? {
    let wanted = text.lowercased()
    return words[choice]?.first {
      [$0.key, $0.danish.lowercased(), $0.english.lowercased()].contains(wanted)
    }?.key
  }
}
