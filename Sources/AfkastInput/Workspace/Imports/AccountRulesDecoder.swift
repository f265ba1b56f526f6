import AfkastDiagnostics
import AfkastModel

/// Reads which case and line an account or a PSP element belongs to.
struct AccountRulesDecoder {
  private struct Key: Hashable {
    let account: String?
    let psp: String?
  }

  private let mapping: Fields
  private let columns: PostingColumns?

  init(_ mapping: Fields, _ columns: PostingColumns?) {
    self.mapping = mapping
    self.columns = columns
  }

  func decode() -> [AccountRule] {
    checkNeed()
    var seen: [Key: SourceRange] = [:]
    return mapping.list("accounts").compactMap { node in
      guard let fields = Fields(node, WorkspaceSchema.accountRule, mistakes: mapping.mistakes)
      else { return nil }
      return rule(fields, &seen)
    }
  }

  /// Rules are needed where columns do not say case and line, and would do nothing where they do.
  private func checkNeed() {
    guard let columns else { return }
    if columns.caseID == nil {
      _ = mapping.requiredNode("accounts")
    } else if mapping.has("accounts") {
      mapping.mistakes.add(
        .keysConflict, at: mapping.keyRange("accounts"),
        "the columns say case and line, so accounts would do nothing", hint: "keep one of the two")
    }
  }

  private func rule(_ fields: Fields, _ seen: inout [Key: SourceRange]) -> AccountRule? {
    let key = Key(account: fields.text("account"), psp: fields.text("psp"))
    checkColumn(fields, "account", columns?.account)
    checkColumn(fields, "psp", columns?.psp)
    if !fields.has("account"), !fields.has("psp") { _ = fields.requiredNode("account") }
    let destinations = destinations(fields)
    if let first = seen[key], key.account != nil || key.psp != nil {
      fields.mistakes.add(
        .duplicateID, at: fields.range, "this account and PSP element stand here a second time",
        hint: "list all lines of it under one \"to\"",
        notes: [Diagnostic.Note("the first time is here", at: first)])
      return nil
    }
    seen[key] = fields.range
    guard let destinations, key.account != nil || key.psp != nil else { return nil }
    if let rule = AccountRule(account: key.account, psp: key.psp, to: destinations) { return rule }
    fields.mistakes.add(
      .sharesNotWhole, at: fields.valueRange("to"),
      "the shares of an account are together 100 %, so that every krone has its place",
      hint: "book what belongs to no case on an account of its own, or leave the account out")
    return nil
  }

  private func checkColumn(_ fields: Fields, _ key: String, _ column: String?) {
    guard columns != nil, column == nil, fields.has(key) else { return }
    fields.mistakes.add(
      .missingKey, at: fields.keyRange(key), "no column is named for \"\(key)\"",
      hint: "add \(key) to columns, with the heading that stands over it")
  }

  private func destinations(_ fields: Fields) -> [AccountRule.Destination]? {
    guard fields.has("to") else {
      return destination(fields, share: .whole).map { [$0] }
    }
    for key in ["case", "line"] where fields.has(key) {
      fields.mistakes.add(
        .keysConflict, at: fields.keyRange(key), "\"\(key)\" stands here or under \"to\"",
        hint: "keep one of the two")
    }
    let nodes = fields.list("to")
    let read = nodes.compactMap { node -> AccountRule.Destination? in
      guard let to = Fields(node, WorkspaceSchema.accountShare, mistakes: fields.mistakes) else {
        return nil
      }
      let share = to.requiredValue("share", PercentageParser.parseShare)
      return destination(to, share: share)
    }
    return read.count == nodes.count ? read : nil
  }

  private func destination(_ fields: Fields, share: Share?) -> AccountRule.Destination? {
    let caseID: CaseID? = fields.requiredValue("case", IdentifierParser.parse)
    let line: LineID? = fields.requiredValue("line", IdentifierParser.parse)
    guard let caseID, let line, let share else { return nil }
    return AccountRule.Destination(caseID, line, share: share)
  }
}
