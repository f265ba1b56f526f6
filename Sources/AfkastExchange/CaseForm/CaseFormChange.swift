package import AfkastInput

/// Something that somebody changed in a form.
package struct CaseFormChange: Sendable, Hashable {
  /// What becomes of the case.
  package enum Kind: Sendable, Hashable {
    /// A field has another value, or one for the first time.
    case set(CaseFieldPath, from: CaseFieldValue?, to: CaseFieldValue)
    /// A field is emptied.
    case remove(CaseFieldPath, from: CaseFieldValue)
    case removeItem(list: String, id: String)
    case add(list: String, id: String, fields: [CaseNewField])
  }

  package let kind: Kind
  package let place: FormPlace
  package let sheet: CaseFormSheet
  /// The field, where it has a place of its own.
  package let field: CaseFormField?

  init(
    _ kind: Kind, at place: FormPlace, on sheet: CaseFormSheet, _ field: CaseFormField? = nil
  ) {
    self.kind = kind
    self.place = place
    self.sheet = sheet
    self.field = field
  }

  /// The edit of the file's text.
  package var edit: CaseEdit {
    switch kind {
    case .set(let path, _, let value): .set(path, value)
    case .remove(let path, _): .remove(path)
    case .removeItem(let list, let id): .removeItem(CaseFieldPath(list, item: id))
    case .add(let list, let id, let fields): .add(to: list, id: id, fields: fields)
    }
  }
}

/// What a returned form says that differs from what was sent.
package struct CaseFormChanges: Sendable {
  package internal(set) var changes: [CaseFormChange] = []
  package internal(set) var faults: [CaseFormFault] = []
  /// Items and fields whose rows are gone; they stay in the case.
  package internal(set) var missing: [CaseFormMissing] = []
  /// Where fields of the case stand in the form, for mistakes that only the whole case shows.
  package internal(set) var places: [CaseFieldPath: FormPlace] = [:]
  /// What stands in cells.
  var excerpts: [FormPlace: String] = [:]

  /// Notes where a field stands in the form.
  mutating func note(_ path: CaseFieldPath, in cell: ReturnedCell) {
    places[path] = cell.place
    excerpts[cell.place] = cell.excerpt
  }
}

/// A row that was sent and did not come back.
package struct CaseFormMissing: Sendable, Hashable {
  package let sheet: CaseFormSheet
  /// Its item or field; nil where the whole sheet is gone.
  package let key: String?
}
