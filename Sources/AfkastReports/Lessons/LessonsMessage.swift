import AfkastEngine
import AfkastModel

/// What is said of lessons, in each language.
enum LessonsMessage: Worded, Sendable {
  case heading(Month, knownAt: Day?)
  case counted(Int, of: Int), leftOut(LeftOut, Int)
  case realisedHeading, months(Int), intervalHeading, casesHeading, tooFew, to
  case kind(LessonKind), side(Side), evidence(Int), knownPrices
  case finding(String, String, Outcome, Basis), nothingClear
  case legend, offer
  // The table for afkast.yaml
  case howToUse(String)
  /// Cases, months, and the name of another table that stands in it.
  case source(Int, MonthSpan, other: String?)
  case illustrative
  case learned(String, Basis), notLearned(table: String), fromTable(String)
  /// A level whose interval holds 100 %.
  case unclear(Int, String, Basis)

  /// Why cases add nothing.
  enum LeftOut: Sendable, CaseIterable {
    case notApproved, tooEarly, tooLittle
  }

  /// What plans come to.
  enum Outcome: Sendable {
    case spent, realised, harvested
  }

  /// What a lesson rests on.
  struct Basis: Sendable {
    let months: Int
    let cases: Int
    let interval: String
  }
}
