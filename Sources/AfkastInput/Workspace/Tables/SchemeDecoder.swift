import AfkastDiagnostics
import AfkastModel

/// Reads one reimbursement scheme of the workspace's own.
struct SchemeDecoder {
  private let table: TableEntry

  init(_ table: TableEntry) {
    self.table = table
  }

  /// The scheme; nil after a mistake.
  func decode() -> ReimbursementScheme? {
    let origin = table.origin(yearIsRequired: true)
    let shares = shares(table.fields)
    guard let name = table.name, let origin, let shares else { return nil }
    return ReimbursementScheme(name: name, origin: origin, shares: shares)
  }

  private func shares(_ read: Fields) -> ReimbursementScheme.Shares? {
    let kinds = ["ladder", "brackets", "share"].filter(read.has)
    guard kinds.count == 1 else {
      if !read.isIncomplete {
        read.mistakes.add(
          .keysConflict, at: read.range,
          "a scheme has one of ladder, brackets and share (of the first days)",
          hint: "as in { share: 50 %, days: 120 }")
      }
      return nil
    }
    switch kinds[0] {
    case "ladder": return ladder(read).map(ReimbursementScheme.Shares.ladder)
    case "brackets": return brackets(read).map(ReimbursementScheme.Shares.brackets)
    default:
      let share = read.value("share", PercentageParser.parseShare)
      let days = read.requiredValue("days", CountParser.parse)
      guard let share, let days else { return nil }
      return .firstDays(share, days: Double(days))
    }
  }

  /// `{ 4: 80 %, 26: 40 %, after: 20 % }`: up to and with a week, and after.
  private func ladder(_ read: Fields) -> ReimbursementLadder? {
    let entries = read.mappingEntries("ladder")
    let steps = entries.compactMap { entry -> ReimbursementLadder.Step? in
      let share = read.parse(entry.value, of: entry.key, PercentageParser.parseShare)
      if entry.key == "after" { return share.map { .init(untilWeek: nil, share: $0) } }
      let week = read.parse(entry.keyNode, of: "ladder", CountParser.parse)
      guard let share, let week else { return nil }
      return .init(untilWeek: week, share: share)
    }
    guard steps.count == entries.count else { return nil }
    guard let ladder = ReimbursementLadder(steps) else {
      read.mistakes.add(
        .badRange, at: read.valueRange("ladder"),
        "a ladder has rising weeks, and after them \"after\"",
        hint: "as in { 4: 80 %, 26: 40 %, after: 20 % }")
      return nil
    }
    return ladder
  }

  /// `{ 860 tkr: 25 %, 1_680 tkr: 50 % }`: of what lies above each limit.
  private func brackets(_ read: Fields) -> ReimbursementBrackets? {
    let entries = read.mappingEntries("brackets")
    let brackets = entries.compactMap { entry -> ReimbursementBrackets.Bracket? in
      let share = read.parse(entry.value, of: entry.key, PercentageParser.parseShare)
      let limit = read.parse(entry.keyNode, of: "brackets", AmountParser.parse)
      guard let share, case .total(let above) = limit else { return nil }
      return .init(above: above, share: share)
    }
    guard brackets.count == entries.count else { return nil }
    guard let result = ReimbursementBrackets(brackets) else {
      read.mistakes.add(
        .badRange, at: read.valueRange("brackets"), "the limits of brackets rise",
        hint: "as in { 860 tkr: 25 %, 1_680 tkr: 50 % }")
      return nil
    }
    return result
  }
}
