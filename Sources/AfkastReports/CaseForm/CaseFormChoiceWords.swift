package import AfkastExchange
package import AfkastModel

/// What the words of a choice are called.
package struct CaseFormChoiceWords: Sendable {
  private struct Word {
    let key: String
    let danish: String
    let english: String
  }

  private static let words: [CaseFormChoice: [Word]] = [
    .costKind: [
      Word(key: "investment", danish: "engangsudgift", english: "one-off"),
      Word(key: "operating", danish: "driftsudgift", english: "recurring"),
    ],
    .benefitKind: [
      Word(key: "cash", danish: "budgetforbedring", english: "cash"),
      Word(key: "capacity", danish: "frigjort tid", english: "released time"),
      Word(key: "quality", danish: "kvalitet", english: "quality"),
    ],
    .area: [
      Word(key: "service", danish: "service", english: "service"),
      Word(key: "capital", danish: "anlæg", english: "capital"),
      Word(key: "transfers", danish: "overførsler", english: "transfers"),
      Word(key: "user-financed", danish: "brugerfinansieret", english: "user-financed"),
    ],
    .actor: [
      Word(key: "municipality", danish: "kommunen", english: "municipality"),
      Word(key: "region", danish: "regionen", english: "region"),
      Word(key: "state", danish: "staten", english: "state"),
      Word(key: "citizen", danish: "borgeren", english: "citizen"),
    ],
    .role: [
      Word(key: "volume", danish: "antal", english: "volume"),
      Word(key: "effect", danish: "virkning", english: "effect"),
      Word(key: "price", danish: "pris", english: "price"),
      Word(key: "time", danish: "tid", english: "time"),
    ],
    .shape: [
      Word(key: "pert", danish: "almindelig (PERT)", english: "usual (PERT)"),
      Word(key: "triangular", danish: "trekant", english: "triangular"),
      Word(key: "uniform", danish: "jævn", english: "uniform"),
      Word(key: "normal", danish: "normal", english: "normal"),
      Word(key: "lognormal", danish: "lognormal", english: "lognormal"),
    ],
    .level: [
      Word(key: "input", danish: "ressource", english: "input"),
      Word(key: "activity", danish: "aktivitet", english: "activity"),
      Word(key: "output", danish: "ydelse", english: "output"),
      Word(key: "outcome", danish: "effekt", english: "outcome"),
      Word(key: "impact", danish: "langsigtet effekt", english: "impact"),
    ],
    .dimension: [
      Word(key: "economy", danish: "økonomi", english: "economy"),
      Word(key: "activity", danish: "aktivitet", english: "activity"),
      Word(key: "quality", danish: "kvalitet", english: "quality"),
    ],
    .voice: [
      Word(key: "citizen", danish: "borgere", english: "citizens"),
      Word(key: "staff", danish: "personale", english: "staff"),
      Word(key: "register", danish: "register", english: "register"),
    ],
    .cadence: [
      Word(key: "2 weeks", danish: "14 dage", english: "2 weeks"),
      Word(key: "month", danish: "måned", english: "month"),
      Word(key: "quarter", danish: "kvartal", english: "quarter"),
      Word(key: "half-year", danish: "halvår", english: "half-year"),
      Word(key: "year", danish: "år", english: "year"),
    ],
    .reading: [
      Word(key: "value", danish: "værdien", english: "the value"),
      Word(key: "improvement", danish: "forbedringen", english: "the improvement"),
    ],
    .trend: [
      Word(key: "rising", danish: "stigende", english: "rising"),
      Word(key: "falling", danish: "faldende", english: "falling"),
    ],
    .good: [
      Word(key: "up", danish: "op", english: "up"),
      Word(key: "down", danish: "ned", english: "down"),
    ],
    .evidence: [
      Word(key: "0", danish: "0 skøn", english: "0 estimate"),
      Word(key: "1", danish: "1 eftermåling", english: "1 after-measurement"),
      Word(key: "2", danish: "2 før og efter", english: "2 before and after"),
      Word(key: "3", danish: "3 kontrolleret", english: "3 controlled"),
      Word(key: "4", danish: "4 forsøg", english: "4 experiment"),
      Word(key: "5", danish: "5 metaanalyse", english: "5 meta-analysis"),
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
    let wanted = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words[choice]?.first {
      [$0.key, $0.danish.lowercased(), $0.english.lowercased()].contains(wanted)
    }?.key
  }
}
