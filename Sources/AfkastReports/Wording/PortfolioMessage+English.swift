import AfkastEngine
import AfkastModel

extension PortfolioMessage {
  var english: String {
    switch self {
    case .title(let month): "The portfolio in \(MonthText(.english).long(month))"
    case .conclusionTitle: "Conclusion"
    case .noCases: "There are no cases."
    case .conclusion(let cases, let back, let asking, let money):
      Self.conclusion(of: cases, back, asking, money)
    case .casesTitle: "The cases by the decision that they ask for"
    case .casesCaption: "The cases, amounts in DKK 1,000"
    case .casesNote:
      "Drawn are costs to date: booked, else measured, else as planned. Returned are benefits that are booked or "
        + "measured. Confirmed net counts only what is certain. * is not in the sum."
    case .group(let group, let count): "\(Self.english(group)) (\(count))"
    case .total: "Total"
    case .countsColumn: "In sums"
    case .counts: "yes"
    case .countsNot: "no"
    case .monthsTitle: "Forecast by month, DKK"
    case .caseColumn: "Case"
    case .statusColumn: "Status"
    case .promisedColumn: "Promised, months from it"
    case .confirmedColumn: "Confirmed net"
    case .drawnColumn: "Drawn"
    case .returnedColumn: "Returned"
    case .forecastColumn: "Expected net"
    case .forecastMonthColumn: "Expected back"
    case .leftOutHeading: "Not in the sums"
    case .leftOut(let title, .alternative(let other)):
      "\(title): an alternative to \(other.text), which counts; only one of them can be carried out."
    case .leftOut(let title, .neverApproved):
      "\(title): stopped or closed without having been approved, so it was not carried out."
    case .leftOut(let title, .notComputed): "\(title): cannot be computed."
    case .tooLarge: "The amounts are too large to be added up."
    case .poolTitle: "The pool over time"
    case .poolFigure: "Cumulative net of the pool"
    case .poolCaption: "The pool year by year, DKK 1,000"
    case .poolNote:
      "Drawn and returned are to date. Expected costs and benefits are of the whole year: what happened, and what is "
        + "to come. Cumulative is at the end of the year, in the year of the status to its month."
    case .yearColumn: "Year"
    case .noMoney: "No money was spent or came in."
    case .knownLine: "Cumulative to date"
    case .forecastLine: "Cumulative, expected"
    case .plannedLine: "Cumulative, planned"
    case .expectedCosts: "Expected costs"
    case .expectedBenefits: "Expected benefits"
    case .pool(let deepest, let back, let end): Self.pool(down: deepest, back, end)
    case .sharesTitle: "By department and budget area"
    case .departmentsCaption: "By department, DKK 1,000"
    case .areasCaption: "By budget area, DKK 1,000"
    case .departmentColumn: "Department"
    case .areaColumn: "Budget area"
    case .netColumn: "Net to date"
    case .prices(let years):
      switch years.count {
      case 0: "not stated"
      case 1: "\(years[0].number) prices, without VAT"
      default:
        "cases are in prices of \(years.map { String($0.number) }.joined(separator: ", ")), added up "
          + "without adjustment"
      }
    case .notesHeading: "On single cases"
    }
  }

  private static func conclusion(
    of cases: Int, _ back: Int, _ asking: Int, _ money: Money?
  ) -> String {
    let first =
      "Of \(cases) case\(cases == 1 ? "" : "s") \(back) \(back == 1 ? "is" : "are") earned back, and "
      + "\(asking) need\(asking == 1 ? "s" : "") a decision"
    return
      (first
      + (money.map {
        "; \($0.drawn) was drawn and \($0.returned) came back, and the expected net is \($0.end)"
      } ?? "")).ended
  }

  private static func pool(
    down deepest: (String, Year)?, _ back: Year?, _ end: (String, Year)?
  ) -> String {
    guard let end else { return "" }
    let low = deepest.map { "The pool has most tied up at the end of \($0.1.number): \($0.0)" }
    let home =
      deepest == nil
      ? "By the forecast the pool is below zero at no year's end"
      : back.map { "by the forecast it is earned back by the end of \($0.number)" }
        ?? "by the forecast it is not earned back"
    let last = "in \(end.1.number) it ends at \(end.0)"
    return [low, home, last].compactMap(\.self).joined(separator: "; ").ended
  }

  static func english(_ group: PortfolioGroup) -> String {
    switch group {
    case .lostAgain: "Earned back and lost again: change it, or stop it?"
    case .never: "Does not earn itself back: change it, or stop it?"
    case .unknown: "Unknown: have it measured, or hold the follow-up that is missing"
    case .overdue: "Something is overdue: bring it in order"
    case .late: "Later than promised: change it, or agree on another date?"
    case .onTheWay: "On its way as promised: nothing to decide now"
    case .notStarted: "Not started: approve or begin"
    case .earnedBack: "Earned back: nothing to decide now"
    case .ended: "Stopped or closed"
    }
  }
}
