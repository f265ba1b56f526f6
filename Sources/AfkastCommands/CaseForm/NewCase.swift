import AfkastInput
import AfkastModel
import ArgumentParser

/// A case that begins as one of the templates.
struct NewCase {
  let template: String
  /// The first month as it was asked for; nil for next January.
  let start: String?

  /// The text of the case with an id.
  func text(id: CaseID, in context: Context) throws -> String {
    try scaffold().text(id: id, start: firstMonth(in: context))
  }

  private func scaffold() throws -> CaseTemplate {
    if let template = CaseTemplate.all.first(where: { $0.name == template }) { return template }
    let names = CaseTemplate.all.map(\.name)
    throw ValidationError(unknown: "template", template, among: names)
  }

  private func firstMonth(in context: Context) throws -> Month {
    if let start {
      do { return try WrittenOption.month(start) } catch { throw ValidationError(error.message) }
    }
    let nextYear = context.presentMonth.flatMap { Month(year: $0.year.number + 1, month: 1) }
    guard let nextYear else {
      throw ValidationError("The clock does not tell the year; give --start, as in 2027-01.")
    }
    return nextYear
  }
}
