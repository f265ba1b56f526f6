/// A change of a case file.
package enum CaseEdit: Hashable, Sendable {
  /// A field gets a value, whether it stands there or not.
  ///
  /// It takes the place of what cannot stand beside it: `amount` of `amount/2027`, and the other way.
  case set(CaseFieldPath, CaseFieldValue)
  /// A field that stands there goes.
  case remove(CaseFieldPath)
  /// An item of a list goes, or an assumption, cohort or scenario, with all its fields.
  case removeItem(CaseFieldPath)
  /// A new last item of a list with its id, or a new assumption, cohort or scenario with its name; a
  /// list without ids (`correlations`) takes none.
  case add(to: String, id: String?, fields: [CaseNewField])
}

/// A field of a new item, with its path inside the item, as in `target/value`.
package struct CaseNewField: Hashable, Sendable {
  package let path: CaseFieldPath
  package let value: CaseFieldValue

  package init(_ path: String, _ value: CaseFieldValue) {
    self.init(CaseFieldPath(path), value)
  }

  package init(_ path: CaseFieldPath, _ value: CaseFieldValue) {
    self.path = path
    self.value = value
  }
}

/// Why a case file was not changed.
package enum CaseEditFailure: Error, Hashable, Sendable {
  /// The file has mistakes of YAML that it must be mended of first, such as a key that stands twice.
  case unsound
  /// The path names an item that is not there.
  case noSuchItem(CaseFieldPath)
  /// There is no such field to remove.
  case notThere(CaseFieldPath)
  /// Several items have the id.
  case ambiguous(CaseFieldPath)
  /// An item with the id of a new one is there already.
  case alreadyThere(CaseFieldPath)
  /// Two edits ask for different things.
  case contradictory(CaseFieldPath)
  /// Without the field nothing is left of its item: remove the item.
  case lastField(CaseFieldPath)
  /// The file is written in a way that the edit cannot be made in, or a comment would get lost.
  case notEditable(CaseFieldPath)
  /// The edited text would not have read back as asked.
  case notKept(CaseFieldPath)
}
