import AfkastEngine

/// What is said of the value at which a case just pays, in each language.
enum KPIBreakEvenMessage: Worded, Sendable {
  case level(String, String, promise: String?), shareOfPlan(String), none(String)
  case measured(String, KPIBreakEven.Outcome)

  var danish: String {
    switch self {
    case .level(let assumption, let value, let promise):
      "Med resten som planlagt går sagen i nul ved \(assumption) = \(value)"
        + (promise.map { "; den er netop tjent hjem som forudsat ved \($0)" } ?? "") + "."
    case .shareOfPlan(let share): "\(share) af planen"
    case .none(let assumption):
      "Med resten som planlagt er der ingen værdi af \(assumption), hvor sagen går i nul."
    case .measured(let range, .earnsBack):
      "Målt er \(range) (80 %): med hele intervallet tjener sagen sig hjem."
    case .measured(let range, .doesNot):
      "Målt er \(range) (80 %): med den virkning tjener sagen sig ikke hjem."
    case .measured(let range, .open):
      "Målt er \(range) (80 %): det er for usikkert til at sige, om sagen tjener sig hjem."
    }
  }

  var english: String {
    switch self {
    case .level(let assumption, let value, let promise):
      "The rest as planned, the case breaks even at \(assumption) = \(value)"
        + (promise.map { "; the promise is just kept at \($0)" } ?? "") + "."
    case .shareOfPlan(let share): "\(share) of the plan"
    case .none(let assumption):
      "The rest as planned, there is no value of \(assumption) at which the case breaks even."
    case .measured(let range, .earnsBack):
      "Measured is \(range) (80%): at all of it the case earns itself back."
    case .measured(let range, .doesNot):
      "Measured is \(range) (80%): at this effect the case does not earn itself back."
    case .measured(let range, .open):
      "Measured is \(range) (80%): too uncertain to say whether the case earns itself back."
    }
  }
}
