import AfkastModel

/// How a report says its figures were made, in each language.
enum MethodMessage: Worded, Sendable {
  case methodTitle, asOfTerm, horizonTerm, versionsTerm, perspectiveTerm, pricesTerm
  case departmentsTerm, deflationTerm, discountingTerm, drawsTerm, programTerm, factsTerm
  case asOf(Month, knownAt: Day?), horizon(MonthSpan)
  case versions(plan: Int, followed: Int), notApproved, perspective, prices(Year?)
  case index(String), noIndex, notPriceAdjusted([String])
  case discounting(Discounting), draws(Int, seed: UInt64), program(String), noStore

  var danish: String {
    switch self {
    case .methodTitle: "Sådan er tallene blevet til"
    case .asOfTerm: "Status pr."
    case .departmentsTerm: "Forvaltninger"
    case .horizonTerm: "Periode"
    case .versionsTerm: "Versioner"
    case .perspectiveTerm: "Set fra"
    case .pricesTerm: "Prisniveau"
    case .deflationTerm: "Prisregulering"
    case .discountingTerm: "Tilbagediskontering"
    case .drawsTerm: "Simulering"
    case .programTerm: "Program"
    case .factsTerm: "Registreringer"
    case .asOf(let month, let day):
      MonthText(.danish).long(month)
        + (day.map { ", som det var kendt \(ReportCells(.danish).words($0))" } ?? "")
    case .horizon(let span): Self.words(span, .danish, "til")
    case .versions(let plan, let followed):
      plan == followed
        ? "planen er den først godkendte version (\(plan)), som følges"
        : "planen er den først godkendte version (\(plan)); version \(followed) følges"
    case .notApproved: "ingen version er godkendt, så sagens fil gælder som planen"
    case .perspective: "kommunen; frigjort tid tæller kun, når den er taget ud af budgettet"
    case .prices(let year): year.map { "\($0.number)-priser, uden moms" } ?? "ikke angivet"
    case .index(let name): "bogførte beløb er regnet om til prisniveauet med indekset \(name)"
    case .noIndex: "intet indeks; ingen beløb skulle regnes om"
    case .notPriceAdjusted(let years):
      "ikke prisreguleret"
        + (years.isEmpty ? "" : ": intet indeks dækker \(years.joined(separator: ", "))")
    case .discounting(let discounting):
      Message.discounting(discounting).danish + "; tilbagebetalingen er uden renter"
    case .draws(let count, let seed):
      "\(NumberText(.danish).decimal(Double(count), decimals: 0)) trækninger, frø \(seed); "
        + "måneder, der er gået, trækkes ikke"
    case .program(let program): program
    case .noStore: "ingen: alt er regnet efter sagens fil alene"
    }
  }

  var english: String {
    switch self {
    case .methodTitle: "How the figures were made"
    case .asOfTerm: "Status as of"
    case .departmentsTerm: "Departments"
    case .horizonTerm: "Period"
    case .versionsTerm: "Versions"
    case .perspectiveTerm: "Seen by"
    case .pricesTerm: "Price level"
    case .deflationTerm: "Price adjustment"
    case .discountingTerm: "Discounting"
    case .drawsTerm: "Simulation"
    case .programTerm: "Program"
    case .factsTerm: "Facts"
    case .asOf(let month, let day):
      MonthText(.english).long(month)
        + (day.map { ", as it was known on \(ReportCells(.english).words($0))" } ?? "")
    case .horizon(let span): Self.words(span, .english, "to")
    case .versions(let plan, let followed):
      plan == followed
        ? "the plan is the version approved first (\(plan)), which is followed"
        : "the plan is the version approved first (\(plan)); version \(followed) is followed"
    case .notApproved: "no version is approved, so the case file serves as the plan"
    case .perspective: "the municipality; released time counts only once a budget is cut for it"
    case .prices(let year): year.map { "\($0.number) prices, without VAT" } ?? "not given"
    case .index(let name): "booked amounts were moved to the price level by the index \(name)"
    case .noIndex: "no index; no amount had to be moved"
    case .notPriceAdjusted(let years):
      "not price-adjusted"
        + (years.isEmpty ? "" : ": no index covers \(years.joined(separator: ", "))")
    case .discounting(let discounting):
      Message.discounting(discounting).english + "; payback is without interest"
    case .draws(let count, let seed):
      "\(NumberText(.english).decimal(Double(count), decimals: 0)) draws, seed \(seed); months that "
        + "have passed are not drawn"
    case .program(let program): program
    case .noStore: "none: everything is reckoned from the case file alone"
    }
  }

  private static func words(_ span: MonthSpan, _ language: Language, _ to: String) -> String {
    let text = MonthText(language)
    return "\(text.long(span.first)) \(to) \(text.long(span.last))"
  }
}
