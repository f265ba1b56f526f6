package import AfkastModel

/// Why a cell of a form is not recorded.
package enum FormProblem: Sendable, Hashable {
  /// The value is not on the KPI's scale.
  case offScale(ValueRange)
  /// No number, or one in another form than the form's language.
  case notANumber
  /// A number with more digits than any measurement.
  case tooLarge
  /// The value is written with another unit than the KPI's.
  case wrongUnit(String)
  /// No whole number from 0 to a billion.
  case notACount
  /// No day, as `31-12-2027`.
  case notADay
  /// A day that has not come.
  case futureDay
  /// Neither a tick nor nothing.
  case notATick
  /// Words that are too long, or with characters that cannot be seen.
  case notWords
  /// A number or a day stands where words are asked for, or true or false where a number is.
  case wrongKind
  /// The cell calculates: what it showed was not written by anybody.
  case formula
  /// The cell is merged with others, so that it may be of several rows.
  case merged(String)
  /// It looks like a civil registration number.
  case personNumber
  /// What the form said in this row was changed.
  case changed
  /// Something stands outside the cells that are to be filled in.
  case outside
  /// How many were measured, and no value.
  case countWithoutValue
  /// A day, and no tick.
  case dayWithoutTick
  /// The case is not there any more, or its file has mistakes.
  case noCase(CaseID), mistakenCase(CaseID)
  /// The case has it no more.
  case noKPI(KPIID), noGroup(GroupID), noMilestone(MilestoneID)
  /// The KPI's unit as the form says it, and as it is now.
  case otherUnit(String, now: String)
  /// There is no such action.
  case noAction(FactID)
  /// The action was corrected or withdrawn by a later fact.
  case correctedAction(by: FactID)
  /// Another cell says otherwise of the same KPI, group and period; neither of them is taken.
  case contradicts(FormPlace)
  /// A fact says otherwise.
  case differs(Fact, Measurement)
}

/// A cell of a form that is not recorded.
package struct FormFault: Error, Sendable, Hashable {
  /// Where it is.
  package let place: FormPlace
  /// Why.
  package let problem: FormProblem
  /// What stands there, shortened; nothing of what may be a person's number.
  package let excerpt: String
  /// What its row is about, where that is known.
  package let row: FormRowID?
}

/// Why a file is no form that can be read here: nothing of it is recorded.
package enum FormRefusal: Error, Sendable, Hashable {
  /// It has no form in it.
  case noForm
  /// It holds rows of a form, and nothing that says which.
  case noStamp(FormPlace)
  /// It was made by a later version of the program.
  case newer
  /// It was made in another workspace; its municipality, empty where that has no name.
  case otherWorkspace(String)
  /// It has more rows than any form.
  case tooManyRows(Int)
}
