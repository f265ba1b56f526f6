/// The columns of the table `fact`, in the order in which a row is hashed; only ever added to at the end.
enum FactColumn: String, CaseIterable {
  case sequence, batch
  case recordedAt = "recorded_at"
  case recordedBy = "recorded_by"
  case caseID = "case_id"
  case kind, period
  case firstDay = "first_day"
  case lastDay = "last_day"
  case subject, amount, value, count
  case group = "target_group"
  case choice, text, source, account, decision, owner, due
  case action, version
  case caseText = "case_text"
  case workspaceText = "workspace_text"
  case fingerprint, corrects, reason

  /// Its place in a row.
  var index: Int { Self.places[self] ?? 0 }

  /// All of them, as SQL lists them.
  static let list = allCases.map(\.rawValue).joined(separator: ", ")

  private static let places = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
