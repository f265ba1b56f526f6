import AfkastEngine

/// What a KPI's numbers say, in a few words: each answers one of the questions that a status needs.
enum KPIVerdictMessage: Worded, Sendable {
  case effect(EffectVerdict, isSteady: Bool)
  case variation(AfkastEngine.Finding<Variation>)
  case assurance(AfkastEngine.Finding<Assurance>?)
  case light(KPIProgress.Light)
  case tooLate(before: Int), plan(isReached: Bool, isOutdated: Bool), held(Bool), good(String)
  case noneForAll
}

extension KPIVerdictMessage {
  var danish: String {
    switch self {
    case .effect(let verdict, let isSteady): Self.danish(verdict, isSteady)
    case .variation(.found(.common)): "svinger som før"
    case .variation(.found(.improvement(let side))):
      "bedre end tilfældige udsving (\(side == .above ? "op" : "ned"))"
    case .variation(.found(.concern(let side))):
      "værre end tilfældige udsving (\(side == .above ? "op" : "ned"))"
    case .variation(.found(.neutral(let side))):
      "mere end tilfældige udsving (\(side == .above ? "op" : "ned"))"
    case .variation(.unknown(let obstacle)): Self.danish(obstacle)
    case .assurance(nil): "der er intet mål"
    case .assurance(.found(.passes)): "målet holder, også når tallene er dårligst"
    case .assurance(.found(.fails)): "målet nås ikke, uden at noget ændres"
    case .assurance(.found(.inconsistent)): "tilfældet afgør, om målet nås"
    case .assurance(.unknown(let obstacle)): Self.danish(obstacle)
    case .tooLate(before: 0): "virkningen kan ikke afgøres: ingen målinger fra før starten"
    case .tooLate(let before):
      "virkningen kan ikke afgøres: kun \(before) af de \(EffectVerdict.leastBefore) målinger fra før "
        + "starten er nødvendige"
    case .plan(let isReached, let isOutdated):
      (isOutdated ? "senest " : "")
        + (isReached ? "på højde med planen i dag eller bedre" : "bag planen i dag")
    case .held(let isMet): isMet ? "målet holder" : "målet holder ikke"
    case .good(let range): "godt er \(range)"
    case .noneForAll: "kan ikke afgøres: en værdi for alle mangler"
    case .light(.green): "grøn"
    case .light(.yellow): "gul"
    case .light(.red): "rød"
    }
  }

  var english: String {
    switch self {
    case .effect(let verdict, let isSteady): Self.english(verdict, isSteady)
    case .variation(.found(.common)): "swings as before"
    case .variation(.found(.improvement(let side))):
      "better than chance swings (\(side == .above ? "up" : "down"))"
    case .variation(.found(.concern(let side))):
      "worse than chance swings (\(side == .above ? "up" : "down"))"
    case .variation(.found(.neutral(let side))):
      "more than chance swings (\(side == .above ? "up" : "down"))"
    case .variation(.unknown(let obstacle)): Self.english(obstacle)
    case .assurance(nil): "there is no target"
    case .assurance(.found(.passes)): "the target holds, even at the worst"
    case .assurance(.found(.fails)): "the target is missed unless something changes"
    case .assurance(.found(.inconsistent)): "chance decides whether the target is met"
    case .assurance(.unknown(let obstacle)): Self.english(obstacle)
    case .tooLate(before: 0): "the effect cannot be told: no measurements from before the start"
    case .tooLate(let before):
      "the effect cannot be told: only \(before) of the \(EffectVerdict.leastBefore) measurements from "
        + "before the start that are needed"
    case .plan(let isReached, let isOutdated):
      (isOutdated ? "last " : "")
        + (isReached ? "level with today's plan or better" : "behind today's plan")
    case .held(let isMet): isMet ? "the target holds" : "the target does not hold"
    case .good(let range): "good is \(range)"
    case .noneForAll: "cannot be told: a value for all is missing"
    case .light(.green): "green"
    case .light(.yellow): "yellow"
    case .light(.red): "red"
    }
  }

  private static func danish(_ verdict: EffectVerdict, _ isSteady: Bool) -> String {
    switch verdict {
    case .tooEarly(let before, let after):
      "for tidligt: "
        + missing(before, after, ("før", "efter", "starten"), "og", "nødvendige målinger")
    case .noVariation: "tallene svinger slet ikke: spørg til kilden, før der sluttes noget"
    case .noGoodSide: "sagen siger ikke, om høje eller lave tal er gode"
    case .noDemonstrableChange:
      isSteady
        ? "tallene svinger som før: der er endnu ingen påviselig ændring"
        : "tallene har flyttet sig, men der er endnu ingen påviselig ændring"
    case .better(.certain): "bedre end før, og det er sikkert"
    case .better(.likely): "sandsynligvis bedre end før"
    case .worse(.certain): "værre end før, og det er sikkert"
    case .worse(.likely): "sandsynligvis værre end før"
    }
  }

  private static func english(_ verdict: EffectVerdict, _ isSteady: Bool) -> String {
    switch verdict {
    case .tooEarly(let before, let after):
      "too early: "
        + missing(
          before, after, ("before", "after", "the start"), "and", "measurements")
    case .noVariation: "the numbers do not swing at all: ask about the source first"
    case .noGoodSide: "the case does not say whether high or low numbers are good"
    case .noDemonstrableChange:
      isSteady
        ? "the numbers swing as before: there is no demonstrable change yet"
        : "the numbers have moved, but there is no demonstrable change yet"
    case .better(.certain): "better than before, and that is certain"
    case .better(.likely): "probably better than before"
    case .worse(.certain): "worse than before, and that is certain"
    case .worse(.likely): "probably worse than before"
    }
  }

  /// `3 af 6 nødvendige målinger før starten og 1 af 3 efter`: what is short, and nothing else.
  private static func missing(
    _ before: Int, _ after: Int, _ words: (before: String, after: String, start: String),
    _ and: String, _ measurements: String
  ) -> String {
    let of = and == "and" ? "of the" : "af"
    let (least, leastAfter) = (EffectVerdict.leastBefore, EffectVerdict.leastAfter)
    let earlier =
      before < least
      ? "\(before) \(of) \(least) \(measurements) \(words.before) \(words.start)" : nil
    // What was said of the earlier ones is not said again.
    let later =
      earlier == nil
      ? "\(after) \(of) \(leastAfter) \(measurements) \(words.after) \(words.start)"
      : after < leastAfter ? "\(after) \(of) \(leastAfter) \(words.after)" : nil
    let parts = [earlier, later].compactMap(\.self).joined(separator: " \(and) ")
    return and == "and" ? "\(parts) that are needed" : parts
  }
}
