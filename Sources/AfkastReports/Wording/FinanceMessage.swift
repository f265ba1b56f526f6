import AfkastModel

/// What is said of budgets, in each language.
enum FinanceMessage: Worded, Sendable {
  case followUpTitle, yearCaption(Year), toDateCaption(MonthSpan)
  case lineColumn, original, revised, spent, expected, deviation, share, total
  case signs, noBudget, cutBudget, unadjusted([String]), runningPrices, nothing
  case someWithoutBudget, accountNote
  // Budget years
  case budgetTitle, budgetCaption(Year?), budgetSigns, budgetForecast
  case beforeColumn(Month), restColumn(Month, Month), noArea
  case investment, operating, benefits, net, netTotal, netSpending
}

extension FinanceMessage {
  var danish: String {
    switch self {
    case .followUpTitle: "Økonomiopfølgning"
    case .yearCaption(let year): "Budgetåret \(year.number), t.kr. i løbende priser"
    case .toDateCaption(let span):
      "Til dato, \(MonthText(.danish).long(span.first)) til \(MonthText(.danish).long(span.last)), "
        + "t.kr. i løbende priser"
    case .lineColumn: "Post"
    case .original: "Oprindeligt budget"
    case .revised: "Korrigeret budget"
    case .spent: "Forbrug"
    case .expected: "Forventet regnskab"
    case .deviation: "Afvigelse"
    case .share: "%"
    case .total: "I alt"
    case .signs:
      "Udgifter er positive; indtægter og besparelser er negative. Afvigelsen er forventet regnskab "
        + "minus korrigeret budget, så et plus er merforbrug."
    case .noBudget:
      "Der er ikke registreret noget budget for posterne, så der er ingen afvigelse at vise."
    case .someWithoutBudget:
      "Nogle poster har intet registreret budget, så afvigelsen i alt kan ikke vises."
    case .accountNote:
      "En gevinst med en konto vises som forbruget på den konto; besparelsen er det, der er mindre end "
        + "referencebudgettet."
    case .cutBudget:
      "Budgetter, der rækker ud over perioden, er ikke med."
    case .unadjusted(let years):
      "Prognosen er ikke prisreguleret i \(years.joined(separator: ", ")), fordi intet indeks dækker "
        + "årene."
    case .runningPrices:
      "Forbruget er det bogførte. Forventet regnskab er det bogførte, ellers det målte eller antagne, "
        + "og derefter prognosen."
    case .nothing: "Ingen poster har penge i perioden."
    case .budgetTitle: "Budget og overslagsår"
    case .budgetCaption(let prices): "T.kr." + (prices.map { ", \($0.number)-priser" } ?? "")
    case .budgetSigns: "Netto er gevinster minus udgifter, så et minus er en nettoudgift."
    case .budgetForecast:
      "Måneder, der er gået, er som bogført, ellers målt eller antaget; resten er prognosen."
    case .beforeColumn(let last): "Til \(last)"
    case .restColumn(let first, let last): Self.years(first.year, last.year)
    case .noArea: "Uden styringsområde"
    case .investment: "Engangsudgifter"
    case .operating: "Driftsudgifter"
    case .benefits: "Gevinster"
    case .net: "Netto"
    case .netTotal: "Netto i alt"
    case .netSpending: "Nettoudgift"
    }
  }

  var english: String {
    switch self {
    case .followUpTitle: "Financial follow-up"
    case .yearCaption(let year): "Budget year \(year.number), DKK 1,000 in running prices"
    case .toDateCaption(let span):
      "To date, \(MonthText(.english).long(span.first)) to \(MonthText(.english).long(span.last)), "
        + "DKK 1,000 in running prices"
    case .lineColumn: "Line"
    case .original: "Original budget"
    case .revised: "Revised budget"
    case .spent: "Spent"
    case .expected: "Full-year forecast"
    case .deviation: "Deviation"
    case .share: "%"
    case .total: "Total"
    case .signs:
      "Costs are positive; income and savings are negative. The deviation is the forecast less the "
        + "revised budget, so more than 0 is overspending."
    case .noBudget: "No budget is recorded for the lines, so there is no deviation to show."
    case .someWithoutBudget:
      "Some lines have no recorded budget, so the total deviation cannot be shown."
    case .accountNote:
      "A benefit with an account is shown as the spending on it; the saving is what is less than the "
        + "reference budget."
    case .cutBudget: "Budgets that reach beyond the period are left out."
    case .unadjusted(let years):
      "The forecast is not price-adjusted in \(years.joined(separator: ", ")), because no index covers "
        + "the years."
    case .runningPrices:
      "Spent is what is booked. The forecast is what is booked, else measured or assumed, and then as "
        + "forecast."
    case .nothing: "No line has money in the period."
    case .budgetTitle: "Budget and forecast years"
    case .budgetCaption(let prices): "DKK 1,000" + (prices.map { ", \($0.number) prices" } ?? "")
    case .budgetSigns: "Net is benefits less costs, so less than 0 is net spending."
    case .budgetForecast:
      "Months that have passed are as booked, else measured or assumed; the rest is the forecast."
    case .beforeColumn(let last): "To \(last)"
    case .restColumn(let first, let last): Self.years(first.year, last.year)
    case .noArea: "No budget area"
    case .investment: "One-off costs"
    case .operating: "Operating costs"
    case .benefits: "Benefits"
    case .net: "Net"
    case .netTotal: "Net in all"
    case .netSpending: "Net spending"
    }
  }
  private static func years(_ first: Year, _ last: Year) -> String {
    first == last ? String(first.number) : "\(first.number)–\(last.number)"
  }
}
