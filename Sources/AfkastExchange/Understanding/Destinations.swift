import AfkastModel

/// Finds the lines that an account, a PSP element or names in the file belong to.
struct Destinations {
  private struct Key: Hashable {
    let account: String?
    let psp: String?
  }

  private let rules: [Key: AccountRule]
  private let known: KnownLines

  init(_ rules: [AccountRule], known: KnownLines) {
    self.rules = Dictionary(
      rules.map { (Key(account: $0.account, psp: $0.psp), $0) },
      uniquingKeysWith: { first, _ in first })
    self.known = known
  }

  /// The rule that says most: of both, then of the PSP element, then of the account.
  func rule(account: String, psp: String) throws(NoDestination) -> AccountRule {
    guard
      let rule = rules[Key(account: account, psp: psp)] ?? rules[Key(account: nil, psp: psp)]
        ?? rules[Key(account: account, psp: nil)]
    else {
      throw NoDestination(Unmatched(reason: .noRule, name: account, detail: psp))
    }
    for place in rule.destinations where !known.has(place.line, of: place.caseID) {
      try check(place.caseID.text, place.line.text)
    }
    return rule
  }

  /// The line that a row names itself.
  func line(caseID: String, line: String) throws(NoDestination) -> AccountRule.Destination {
    try check(caseID, line)
    guard let caseID = CaseID(caseID), let line = LineID(line) else {
      throw NoDestination(Unmatched(reason: .noCase, name: caseID, detail: line))
    }
    return AccountRule.Destination(caseID, line)
  }

  private func check(_ caseText: String, _ lineText: String) throws(NoDestination) {
    let reason = known.reason(against: LineID(lineText), of: CaseID(caseText))
    if let reason {
      throw NoDestination(Unmatched(reason: reason, name: caseText, detail: lineText))
    }
  }
}

/// That a row belongs to no line.
struct NoDestination: Error {
  let unmatched: Unmatched

  init(_ unmatched: Unmatched) {
    self.unmatched = unmatched
  }
}
