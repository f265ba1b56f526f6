import AfkastEngine
import AfkastModel

extension PortfolioMessage {
  var danish: String {
    switch self {
    case .title(let month): "Porteføljen i \(MonthText(.danish).long(month))"
    case .conclusionTitle: "Konklusion"
    case .noCases: "Der er ingen indsatser."
    case .conclusion(let cases, let back, let asking, let money):
      Self.conclusion(cases, back, asking, money)
    case .casesTitle: "Indsatserne efter den beslutning, de kræver"
    case .casesCaption: "Indsatserne, beløb i t.kr."
    case .casesNote:
      "Trukket er udgifter til dato: bogført, ellers målt, ellers som planlagt. Kommet tilbage er gevinster, der "
        + "er bogført eller målt. Sikkert netto tæller kun det, der er sikkert. * er ikke med i summen."
    case .group(let group, let count): "\(Self.danish(group)) (\(count))"
    case .total: "I alt"
    case .countsColumn: "Med i sum"
    case .counts: "ja"
    case .countsNot: "nej"
    case .monthsTitle: "Prognose pr. måned, kr."
    case .caseColumn: "Indsats"
    case .statusColumn: "Status"
    case .promisedColumn: "Forudsat, mdr. derfra"
    case .confirmedColumn: "Sikkert netto"
    case .drawnColumn: "Trukket"
    case .returnedColumn: "Kommet tilbage"
    case .forecastColumn: "Ventet netto"
    case .forecastMonthColumn: "Ventet tjent hjem"
    case .leftOutHeading: "Ikke med i summerne"
    case .leftOut(let title, .alternative(let other)):
      "\(title): et alternativ til \(other.text), som er talt med; kun et af dem kan gennemføres."
    case .leftOut(let title, .neverApproved):
      "\(title): stoppet eller afsluttet uden at være godkendt, altså ikke gennemført."
    case .leftOut(let title, .notComputed): "\(title): kan ikke beregnes."
    case .tooLarge: "Beløbene er for store til at blive lagt sammen."
    case .poolTitle: "Puljen over tid"
    case .poolFigure: "Puljens akkumulerede netto"
    case .poolCaption: "Puljen år for år, t.kr."
    case .poolNote:
      "Trukket og kommet tilbage er til dato. Ventede udgifter og gevinster er hele årets: det, der er sket, og det, "
        + "der ventes. Akkumuleret er ved årets udgang, i statusåret til og med statusmåneden."
    case .yearColumn: "År"
    case .noMoney: "Ingen penge er hverken brugt eller kommet ind."
    case .knownLine: "Akkumuleret til dato"
    case .forecastLine: "Akkumuleret, ventet"
    case .plannedLine: "Akkumuleret, planlagt"
    case .expectedCosts: "Ventede udgifter"
    case .expectedBenefits: "Ventede gevinster"
    case .pool(let deepest, let back, let end): Self.pool(deepest, back, end)
    case .sharesTitle: "Fordelt på forvaltninger og styringsområder"
    case .departmentsCaption: "Efter forvaltning, t.kr."
    case .areasCaption: "Efter styringsområde, t.kr."
    case .departmentColumn: "Forvaltning"
    case .areaColumn: "Styringsområde"
    case .netColumn: "Netto til dato"
    case .prices(let years):
      switch years.count {
      case 0: "ikke angivet"
      case 1: "\(years[0].number)-priser, uden moms"
      default:
        "indsatserne er i \(years.map { "\($0.number)-" }.joined(separator: ", "))priser og er lagt "
          + "sammen uden omregning"
      }
    case .notesHeading: "Om de enkelte indsatser"
    }
  }

  private static func conclusion(
    _ cases: Int, _ back: Int, _ asking: Int, _ money: Money?
  ) -> String {
    let number = cases == 1 ? "Af 1 indsats" : "Af \(cases) indsatser"
    let first = "\(number) er \(back) tjent hjem, og \(asking) kræver en beslutning"
    return
      (first
      + (money.map {
        "; der er trukket \($0.drawn) og kommet \($0.returned) tilbage, og det ventede netto er \($0.end)"
      } ?? "")).ended
  }

  private static func pool(
    _ deepest: (String, Year)?, _ back: Year?, _ end: (String, Year)?
  ) -> String {
    guard let end else { return "" }
    let low = deepest.map { "Puljen binder mest ved udgangen af \($0.1.number): \($0.0)" }
    let home =
      deepest == nil
      ? "Puljen er efter prognosen aldrig i minus ved et årsskifte"
      : back.map { "den er efter prognosen tjent hjem ved udgangen af \($0.number)" }
        ?? "den er efter prognosen ikke tjent hjem"
    let last = "i \(end.1.number) ender den på \(end.0)"
    return Message.capitalized([low, home, last].compactMap(\.self).joined(separator: "; ")).ended
  }

  static func danish(_ group: PortfolioGroup) -> String {
    switch group {
    case .lostAgain: "Tjent hjem og tabt igen: skal indsatsen ændres eller stoppes?"
    case .never: "Tjener sig ikke hjem: skal indsatsen ændres eller stoppes?"
    case .unknown: "Ukendt: få målt, eller få holdt den opfølgning, der mangler"
    case .overdue: "Noget er over fristen: få det indhentet"
    case .late: "Senere end forudsat: skal indsatsen ændres, eller gælder en ny frist?"
    case .onTheWay: "På vej som forudsat: ingen beslutning nu"
    case .notStarted: "Ikke begyndt: godkend eller begynd"
    case .earnedBack: "Tjent hjem: ingen beslutning nu"
    case .ended: "Stoppet eller afsluttet"
    }
  }
}
