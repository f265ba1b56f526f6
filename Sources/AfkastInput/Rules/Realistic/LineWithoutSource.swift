import AfkastModel

/// A figure says where it comes from, so that somebody else can find it again.
struct LineWithoutSource: Rule {
  let id = QuestionID.lineWithoutSource

  func findings(in judged: JudgedCase) -> [Finding] {
    let lines = judged.businessCase.lines.filter { $0.source == nil }
    let others = judged.businessCase.qualityBenefits.filter { $0.source == nil }
    let unsourced = lines.map { ($0.id, $0.shortName) } + others.map { ($0.id, $0.shortName) }
    return unsourced.map { id, name in
      Finding(
        at: judged.places.line(id), "what is \"\(name)\" based on?",
        hint: "add source: an offer, account or study, or say that it is an estimate")
    }
  }
}
