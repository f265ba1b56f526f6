import AfkastEngine
import AfkastModel

/// What a working is called in a heading.
struct WorkingName: Worded {
  let kind: WorkingKind
  /// The title of the line it belongs to, if any.
  let line: String?

  var danish: String { name(in: .danish) }
  var english: String { name(in: .english) }

  private func name(in language: Language) -> String {
    let isDanish = language == .danish
    switch kind {
    case .assumption(let id), .assumptionByMonth(let id): return id.text
    case .shift: return isDanish ? "Alt kommer senere med" : "Everything comes later by"
    case .index: return isDanish ? "Nr." : "No."
    case .age: return isDanish ? "Måneder siden tilgang" : "Months since entry"
    case .calendarYear: return isDanish ? "År" : "Year"
    case .planYear: return isDanish ? "Planens år" : "Year of the plan"
    case .cohort(let id, let part):
      return id.text + ": " + (isDanish ? part.danish : part.english)
    case .line(_, .month), .line(_, .year): return line ?? ""
    case .line(_, let part):
      return (line.map { $0 + ": " } ?? "") + (isDanish ? part.danish : part.english)
    case .discount(let part): return isDanish ? part.danish : part.english
    case .flow(let part): return isDanish ? part.danish : part.english
    case .result(let part): return isDanish ? part.danish : part.english
    case .year(let part): return isDanish ? part.danish : part.english
    }
  }
}

extension WorkingKind.CohortPart: Worded {
  package var danish: String {
    switch self {
    case .inflow: "tilgang pr. år"
    case .stay: "varighed (mdr.)"
    case .entrants: "tilgang, før deling"
    case .activeByAge: "andel tilbage efter måneder siden tilgang"
    case .active: "aktive"
    }
  }

  package var english: String {
    switch self {
    case .inflow: "entrants a year"
    case .stay: "stay (months)"
    case .entrants: "entrants, before division"
    case .activeByAge: "part still in by months since entry"
    case .active: "active"
    }
  }
}

extension WorkingKind.DiscountPart: Worded {
  package var danish: String {
    switch self {
    case .bandStarts: "Fra år"
    case .bandRates: "Diskonteringssats"
    case .timing: "Trin før første beløb"
    case .factor: "Diskonteringsfaktor"
    }
  }

  package var english: String {
    switch self {
    case .bandStarts: "From year"
    case .bandRates: "Discount rate"
    case .timing: "Steps before the first amount"
    case .factor: "Discount factor"
    }
  }
}

extension WorkingKind.FlowPart: Worded {
  package var danish: String {
    switch self {
    case .costs: "Udgifter"
    case .benefits: "Gevinster"
    case .net: "Netto"
    case .runningCosts: "Udgifter akkumuleret"
    case .cumulative: "Akkumuleret netto"
    case .discountedNet: "Netto, diskonteret"
    case .discountedCumulative: "Akkumuleret, diskonteret"
    }
  }

  package var english: String {
    switch self {
    case .costs: "Costs"
    case .benefits: "Benefits"
    case .net: "Net"
    case .runningCosts: "Cumulative costs"
    case .cumulative: "Cumulative net"
    case .discountedNet: "Net, discounted"
    case .discountedCumulative: "Cumulative, discounted"
    }
  }
}

extension WorkingKind.YearPart: Worded {
  package var danish: String {
    switch self {
    case .year: "År"
    case .costs: "Udgifter i alt"
    case .benefits: "Gevinster i alt"
    case .net: "Netto"
    case .cumulative: "Akkumuleret netto"
    }
  }

  package var english: String {
    switch self {
    case .year: "Year"
    case .costs: "All costs"
    case .benefits: "All benefits"
    case .net: "Net"
    case .cumulative: "Cumulative net"
    }
  }
}
