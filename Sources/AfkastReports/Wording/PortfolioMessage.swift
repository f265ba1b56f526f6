import AfkastEngine
import AfkastModel

/// What a portfolio says, in each language.
enum PortfolioMessage: Worded, Sendable {
  /// Sums as people read them: to date, and at the end of all cases.
  struct Money: Sendable {
    let drawn: String
    let returned: String
    let end: String
  }

  case title(Month), conclusionTitle, noCases
  case conclusion(cases: Int, back: Int, asking: Int, Money?)
  // Each case
  case casesTitle, casesCaption, casesNote, group(PortfolioGroup, Int), total
  case countsColumn, counts, countsNot, monthsTitle
  case caseColumn, statusColumn, promisedColumn, confirmedColumn, drawnColumn, returnedColumn
  case forecastColumn, forecastMonthColumn
  case leftOutHeading, leftOut(String, why: Portfolio.Exclusion), tooLarge
  // The pool
  case poolTitle, poolFigure, poolCaption, poolNote, yearColumn, noMoney
  case knownLine, forecastLine, plannedLine, expectedCosts, expectedBenefits
  /// The lowest point with its year, the year from which it is back, and the end.
  case pool(deepest: (String, Year)?, back: Year?, end: (String, Year)?)
  // Sums
  case sharesTitle, departmentsCaption, areasCaption, departmentColumn, areaColumn, netColumn
  case prices([Year]), notesHeading
}
