import AfkastModel

/// A figure says where it comes from, so that somebody else can find it again.
///
/// A line whose amount is made of nothing but sourced assumptions has said so.
struct LineWithoutSource: Rule {
  let id = QuestionID.lineWithoutSource

  func findings(in judged: JudgedCase) -> [Finding] {
    let sourced = Set(judged.businessCase.assumptions.filter(\.isSourced).map(\.id))
    let grounds = Grounds(of: judged.businessCase)
    let lines = judged.businessCase.lines.filter { line in
      let assumptions = grounds.assumptions(of: line)
      return line.source == nil && (assumptions.isEmpty || !sourced.isSuperset(of: assumptions))
    }
    let others = judged.businessCase.qualityBenefits.filter { $0.source == nil }
    let unsourced = lines.map { ($0.id, $0.shortName) } + others.map { ($0.id, $0.shortName) }
    return unsourced.map { id, name in
      Finding(
        at: judged.places.line(id), "what is \"\(name)\" based on?",
        hint: "add source: an offer, account or study, or say that it is an estimate")
    }
  }
}

extension Assumption {
  /// What others make it has its source in them.
  fileprivate var isSourced: Bool {
    if case .formula = value { true } else { source != nil }
  }
}
