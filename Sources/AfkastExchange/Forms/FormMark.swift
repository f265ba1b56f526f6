package import AfkastModel

/// What a form writes into its hidden cells, by which whatever comes back is found again.
///
/// Each begins with a word of its own, so that it is known wherever it ends up.
package enum FormMark: Sendable, Hashable {
  /// The form, its number, and over each column what is in it.
  case form(FormStamp, number: String)
  /// A row with cells to fill in, and the digest of what else stands in it.
  case row(FormRowID, sent: String)
  /// A row without cells to fill in, and the digest of what stands in it.
  case words(sent: String)
  /// The row that says who filled the form in.
  case reporter
  /// A row that a form had when it was sent.
  case sent(form: String, FormRowID)

  /// What is in a column.
  package enum Column: String, Sendable, Hashable, CaseIterable {
    /// What was sent, and is not to be changed.
    case sent
    /// The value, or the tick.
    case answer
    /// How many were measured, or the day.
    case detail
    /// Words.
    case remark
    /// A tick that an odd value is right.
    case confirmation
    /// Who filled the form in, in the row that asks for it.
    case reporter

    /// The words in the cell over a column that is each of these.
    package static func text(of columns: [Column]) -> String {
      "afkast:" + columns.map(\.rawValue).joined(separator: "+")
    }

    /// What a column is, by the words over it; nothing for any other words.
    static func all(_ text: String) -> [Column] {
      guard text.hasPrefix("afkast:") else { return [] }
      return text.dropFirst(7).split(separator: "+").compactMap { Column(rawValue: String($0)) }
    }
  }
}

/// Writes marks, and reads those that nobody has changed.
package struct FormSeal: Sendable {
  private let digest: @Sendable ([UInt8]) -> RowDigest

  /// The version of the form.
  private static let version = "1"

  /// `digest` tells contents apart.
  package init(digest: @escaping @Sendable ([UInt8]) -> RowDigest) {
    self.digest = digest
  }

  /// The mark as a cell holds it.
  package func text(of mark: FormMark) -> String {
    switch mark {
    case .form(let stamp, let number):
      sealed(["afkast-form", Self.version, number] + stamp.fields)
    case .row(let id, let sent): sealed(["afkast-row", sent] + id.fields)
    case .words(let sent): sealed(["afkast-words", sent])
    case .reporter: sealed(["afkast-reporter"])
    case .sent(let form, let id): sealed(["afkast-sent", form] + id.fields)
    }
  }

  /// What a cell holds; nil if it is no mark, or one that was changed.
  func mark(_ text: String) -> FormMark? {
    var fields = FormFields.split(text)
    guard let seal = fields.popLast(), let kind = fields.first, seal == self.seal(fields) else {
      return nil
    }
    let rest = Array(fields.dropFirst(2))
    switch (kind, fields.count) {
    case ("afkast-form", 3...):
      return FormStamp(Array(fields.dropFirst(3))).map { .form($0, number: fields[2]) }
    case ("afkast-row", 2...): return FormRowID(rest).map { .row($0, sent: fields[1]) }
    case ("afkast-words", 2): return .words(sent: fields[1])
    case ("afkast-reporter", 1): return .reporter
    case ("afkast-sent", 2...): return FormRowID(rest).map { .sent(form: fields[1], $0) }
    default: return nil
    }
  }

  /// Whether a cell was a mark when it was sent, whatever has become of it.
  static func isMark(_ cell: ArraySlice<UInt8>) -> Bool { cell.starts(with: "afkast-".utf8) }

  /// Whether it is that of a form of a later version.
  static func isNewer(_ text: String) -> Bool {
    let fields = FormFields.split(text)
    return fields.first == "afkast-form" && fields.count > 1 && fields[1] != version
  }

  /// A number of the form: the same for the same content.
  package func number(of stamp: FormStamp, rows: [FormRowID]) -> String {
    hash(stamp.fields + rows.flatMap(\.fields))
  }

  /// The digest of cells' words; spaces and line breaks do not count, which programs write in their own ways.
  package func digest(of words: [String]) -> String {
    hash(
      words.map { words in
        String(words.filter { !$0.isWhitespace }).replacing("_x005F_", with: "_")
          .replacing("_x000D_", with: "")
      }.filter { !$0.isEmpty })
  }

  private func sealed(_ fields: [String]) -> String { FormFields.joined(fields + [seal(fields)]) }

  private func seal(_ fields: [String]) -> String { String(hash(fields).prefix(8)) }

  private func hash(_ fields: [String]) -> String {
    let number = String(digest(Array(FormFields.joined(fields).utf8)).high, radix: 16)
    return String(repeating: "0", count: 16 - number.count) + number
  }
}
