import AfkastModel

/// Somebody has decided how much of the released time becomes a budget cut, if only that none does.
struct HarvestUndecided: Rule {
  let id = QuestionID.harvestUndecided

  func findings(in judged: JudgedCase) -> [Finding] {
    judged.businessCase.lines.compactMap { line in
      guard case .benefit(.capacity) = line.kind, judged.places.line(line.id, "harvest") == nil
      else { return nil }
      return Finding(
        at: judged.places.line(line.id, "kind"),
        "how much of \"\(line.shortName)\" becomes a budget cut?",
        hint: "add harvest: as in 50 %, or 0 % if none does")
    }
  }
}
