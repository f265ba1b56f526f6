/// The columns of the table `fact`, in the order in which a row is hashed; only ever added to at the end.
enum FactColumn: Int, CaseIterable {
  case sequence, batch, recordedAt, recordedBy, caseID, kind, period, firstDay, lastDay
  case subject, amount, value, count, group, choice, text, source, account, decision, owner, due
  case action, version, caseText, workspaceText, fingerprint, corrects, reason
  case rowDigest, rowOrdinal, rowPart, attempt, fileRow
  case filePlace, reporter

  /// Those of the first version of the store; later ones are hashed where they hold something.
  static let first = 28

  /// All of them, as SQL lists them.
  static let list = allCases.map(\.name).joined(separator: ", ")

  /// Its name in SQL.
  var name: String {
    switch self {
    case .recordedAt: "recorded_at"
    case .recordedBy: "recorded_by"
    case .caseID: "case_id"
    case .firstDay: "first_day"
    case .lastDay: "last_day"
    case .group: "target_group"
    case .caseText: "case_text"
    case .workspaceText: "workspace_text"
    case .rowDigest: "row_digest"
    case .rowOrdinal: "row_ordinal"
    case .rowPart: "row_part"
    case .fileRow: "file_row"
    case .filePlace: "file_place"
    default: "\(self)"
    }
  }
}
