/// Why what stands in a cell cannot be taken into the case.
package enum CaseFormProblem: Error, Sendable, Hashable {
  /// A formula of the spreadsheet, whose value nobody may have seen.
  case formula
  /// The cell has been merged with others.
  case merged
  /// The cell shows an error.
  case failed
  case notANumber
  /// `1.234` may be a thousand or one and a bit.
  case ambiguousNumber
  case notAMonth
  case notAShare
  case notAChoice(CaseFormChoice)
  case notTrueOrFalse
  /// It has become a day, and is none.
  case becameADay
  /// An amount without a unit.
  case noUnit
  /// A percentage whose unit is not `%`.
  case notThatUnit
  /// A unit of no number: the value beside it is empty, a formula, or differs over time.
  case unitWithoutNumber
  /// A name with other signs than a-z, 0-9 and hyphens.
  case badName
  /// A new row without a name, nor a title that one can be made from.
  case noName
  /// A new case without an id, nor a title of its own.
  case noCaseName
  /// A sheet that is gone, or whose hidden marks are.
  case sheetGone(CaseFormSheet)
  /// A cell of no column.
  case strayCell
  /// A column that is there twice.
  case repeatedColumn
  /// A column that is gone, by its key.
  case columnGone(String)
  /// The name of an item that is there already.
  case nameChanged(from: String)
  /// Another row is of the same item.
  case repeated
  /// The row is of an item that the form never had.
  case unknownRow(String)
  /// A series of values that the case does not have.
  case unknownSeries
  case notAPeriod
  /// A value of a period was emptied, and not marked to be removed.
  case emptied
  /// Someone else has changed the field in the case meanwhile.
  case collided(sent: String, now: String)
  /// Someone else has added or changed the item meanwhile.
  case itemCollided
  /// The file is written in a way that the change cannot be made in.
  case notEditable
  /// It looks like a civil registration number (Danish: CPR-nummer).
  case personNumber
  /// The case would have a mistake, by its id and in English.
  case mistake(id: String, message: String, hint: String?)
}

/// Something that cannot be taken into the case, and where it stands.
package struct CaseFormFault: Sendable, Hashable {
  /// Nil for what the case's file says elsewhere.
  package let place: FormPlace?
  package let problem: CaseFormProblem
  /// What stands there.
  package let excerpt: String

  init(_ problem: CaseFormProblem, _ cell: ReturnedCell) {
    self.problem = problem
    place = cell.place
    excerpt = problem == .personNumber ? "" : cell.excerpt
  }

  package init(_ problem: CaseFormProblem, at place: FormPlace?, excerpt: String = "") {
    self.problem = problem
    self.place = place
    self.excerpt = excerpt
  }
}

/// Why a workbook is refused as a whole.
package enum CaseFormRefusal: Error, Sendable, Hashable {
  /// It was not made by `afkast workbook`.
  case notAForm
  /// It was made by a newer program.
  case newer(version: String)
  /// What it says that was sent has been changed.
  case damaged
}
