import AfkastEngine
import AfkastModel

/// The words of the table that shows who pays and who gains.
struct PocketText {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// What stands before the row of a pocket; a department by its id.
  func name(of perspective: Perspective) -> String {
    switch (perspective, language) {
    case (.department(let id), _): id.text
    case (.actor(let actor), .danish): danish(actor)
    case (.public, .danish): "Det offentlige"
    case (.society, .danish): "Samfundet"
    case (.noDepartment, .danish): "Uden forvaltning"
    case (.actor(let actor), .english): english(actor)
    case (.public, .english): "The public sector"
    case (.society, .english): "Society"
    case (.noDepartment, .english): "No department"
    }
  }

  /// Who pays and never gets it back while others gain, in one sentence.
  func wrong(_ payers: [String], _ gainers: [String], missing: Double) -> String {
    let (payers, gainers) = (list(payers), list(gainers))
    let amount = NumberText(language).amount(missing)
    return switch language {
    case .danish:
      "Udgift og gevinst falder ikke samme sted: \(payers) får aldrig pengene igen "
        + "(der mangler \(amount)), mens \(gainers) har gevinsten."
    case .english:
      "The cost and the benefit fall in different pockets: \(payers) will never get the money "
        + "back (\(amount) short), while the gain goes to \(gainers)."
    }
  }

  private func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let and = language == .danish ? "og" : "and"
    return names.dropLast().joined(separator: ", ") + " \(and) \(last)"
  }

  private func danish(_ actor: Actor) -> String {
    switch actor {
    case .municipality: "Kommunen"
    case .region: "Regionen"
    case .state: "Staten"
    case .citizen: "Borgerne"
    }
  }

  private func english(_ actor: Actor) -> String {
    switch actor {
    case .municipality: "Municipality"
    case .region: "Region"
    case .state: "State"
    case .citizen: "Citizens"
    }
  }
}
