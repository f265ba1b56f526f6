import AfkastEngine
import AfkastModel

/// What is worth a question about numbers, asked without blame, in each language.
enum KPIQuestionMessage: Worded, Sendable {
  case tooQuiet(String), identical(String, String), round(Int, Int), lastDigits
  case thresholdHugging(String), denominatorFalls(String, String)
  case intakeShift(String, String, String)
  case lateIsBetter(String, String), edited(String), exactlyOnTarget(String)
  case targetLowered(String, String), tunnelVision
  case definitionChanged([DefinitionPart], Day, String), baselineMoved(String, String?, Day)

  var danish: String {
    switch self {
    case .tooQuiet(let places):
      "Tallene svinger påfaldende lidt i \(places). Måles der på samme måde hver gang, eller blandes flere ting?"
    case .identical(let value, let places):
      "Værdien er \(value) hver gang i \(places). Er der målt, eller er den ført videre?"
    case .round(let count, let all):
      "\(count) af \(all) tal ender på 0 eller 5. Er de målt eller skønnet?"
    case .lastDigits: "De sidste cifre er ujævnt fordelt. Er tallene målt eller skønnet?"
    case .thresholdHugging(let limit):
      "Mange tal ligger lige inden for \(limit). Hvordan afgøres det, hvad der tælles med?"
    case .denominatorFalls(let before, let after):
      "Der tælles færre end før (\(after) mod \(before)). Hvem er ikke med længere?"
    case .intakeShift(let group, let before, let after):
      "Dem, der måles på, er andre end før: \(group) er \(after) mod \(before) før starten. Hvad er ændret ved visitationen?"
    case .lateIsBetter(let late, let timely):
      "Tal, der kom sent, er bedre end dem, der kom til tiden (\(late) mod \(timely)). Hvad ventede de på?"
    case .edited(let places): "Tal er rettet bagefter (\(places)). Hvad viste sig?"
    case .exactlyOnTarget(let places):
      "Målet er ramt præcist flere gange (\(places)). Hvordan gøres tallet op?"
    case .targetLowered(let from, let to):
      "Målet blev lempet fra \(from) til \(to), efter at det ikke var nået. Hvad lå til grund?"
    case .tunnelVision:
      "Målet er nået, mens en modvægts-KPI er blevet værre. Betaler noget andet prisen?"
    case .definitionChanged(let parts, let day, let command):
      "\(parts.map(\.danish).joined(separator: " og ").beginningLarge) er en anden end før (godkendt \(day)). Kan tallene stadig sammenlignes, eller begynder en ny fase (\(command))?"
    case .baselineMoved(let from, let to, let day):
      "Udgangspunktet blev flyttet fra \(from) til \(to ?? "intet") (godkendt \(day)), efter at der var målt. Hvad lå til grund?"
    }
  }

  var english: String {
    switch self {
    case .tooQuiet(let places):
      "The numbers swing remarkably little in \(places). Is it measured in the same way each time, or are things mixed?"
    case .identical(let value, let places):
      "The value is \(value) each time in \(places). Was it measured, or carried on?"
    case .round(let count, let all):
      "\(count) of \(all) numbers end in 0 or 5. Are they measured or estimated?"
    case .lastDigits: "The last digits are unevenly spread. Are the numbers measured or estimated?"
    case .thresholdHugging(let limit):
      "Many numbers lie just inside \(limit). How is it decided what counts?"
    case .denominatorFalls(let before, let after):
      "Fewer are counted than before (\(after) beside \(before)). Who is no longer in?"
    case .intakeShift(let group, let before, let after):
      "Those who are measured are others than before: \(group) is \(after), and was \(before) before the start. What changed in who is let in?"
    case .lateIsBetter(let late, let timely):
      "Numbers that came late are better than those in time (\(late) beside \(timely)). What did they wait for?"
    case .edited(let places): "Numbers were corrected afterwards (\(places)). What turned up?"
    case .exactlyOnTarget(let places):
      "The target was hit exactly several times (\(places)). How is the number made up?"
    case .targetLowered(let from, let to):
      "The target was eased from \(from) to \(to) after it had been missed. What was the reason?"
    case .tunnelVision:
      "The target is met while a balancing KPI got worse. Does something else pay the price?"
    case .definitionChanged(let parts, let day, let command):
      "\(parts.map(\.english).joined(separator: " and ").beginningLarge) differs from before (approved \(day)). Can the numbers still be compared, or does a new phase begin (\(command))?"
    case .baselineMoved(let from, let to, let day):
      "The baseline was moved from \(from) to \(to ?? "nothing") (approved \(day)) after values were known. What was the reason?"
    }
  }
}

extension DefinitionPart {
  fileprivate var danish: String {
    switch self {
    case .definition: "definitionen"
    case .unit: "enheden"
    case .source: "kilden"
    }
  }

  fileprivate var english: String {
    switch self {
    case .definition: "the definition"
    case .unit: "the unit"
    case .source: "the source"
    }
  }
}
