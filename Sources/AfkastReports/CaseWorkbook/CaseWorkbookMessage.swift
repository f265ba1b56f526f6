import AfkastModel

/// What the workbook of a case says beside its figures.
enum CaseWorkbookMessage: Worded {
  case overviewHint, assumptionsHint, linesHint, byYearHint, sumsHint, ratesHint, monthsHint
  case agesHint, flowHint, budgetHint
  case now, plan, change
  case paybackMonth, monthsFromOutlay, discountedPayback
  case never, nothingToEarnBack
  case liveTitle, fixedTitle, live, otherSheets, otherFigures, schemesAreFixed, formulaIsFixed(
    String)
  case id, name, value, unit, low, likely, high, source, evidence, note, madeOf, byYear, byMonth
  case line, kind, department, month, cost, benefit
  case chartTitle, chartAxis, chartConclusion(String)
  case refused, provenance, fingerprint, calculation(String)

  var danish: String {
    switch self {
    case .overviewHint: "Ret de gule felter på de andre ark: kolonnen Nu regner om med det samme."
    case .assumptionsHint: "Gule felter kan ændres. Navnene bruges i formlerne."
    case .linesHint: "Én række pr. post. Gule felter kan ændres; alt andet følger af dem."
    case .byYearHint: "Værdier, der er forskellige fra år til år; den sidste gælder videre frem."
    case .sumsHint: "Beløb, der falder i bestemte måneder."
    case .ratesHint:
      "Diskonteringssatser og refusionstrin. Refusionstrin er fastsat ved lov og er låst."
    case .monthsHint:
      "Sådan bliver en post til måneder: beløb × tidsprofil, lagt sammen før afrunding."
    case .agesHint:
      "Hvor meget der er tilbage af dem, der kom til, og hvad staten betaler; ældste øverst."
    case .flowHint: "Kr. pr. måned i hele øre. Det akkumulerede afrundes, så ingen øre går tabt."
    case .budgetHint: "Kr. pr. kalenderår. Udgifter og gevinster er begge positive."
    case .now: "Nu"
    case .plan: "Afkasts plan"
    case .change: "Forskel"
    case .paybackMonth: "Tjent hjem"
    case .monthsFromOutlay: "Måneder efter den første udgift"
    case .discountedPayback: "Tjent hjem med renter"
    case .never: "aldrig"
    case .nothingToEarnBack: "aldrig i minus"
    case .liveTitle: "Hvad regner om"
    case .fixedTitle: "Hvad er fast"
    case .live:
      "Pengestrøm, akkumuleret netto, nutidsværdi, tilbagebetaling og budgetår regnes af formler over de gule felter."
    case .otherSheets:
      "Ændres ikke ved ændring af forudsætninger: kolonnen Afkasts plan, lav og høj, den løbende tekst og alle ark, der ikke er nævnt her."
    case .otherFigures:
      "Intern rente, følsomhed og sandsynligheder er ikke formler her; de står i rapporten, som Afkast har regnet dem."
    case .schemesAreFixed:
      "Refusionsordningers trin, dage og grænser og prisfremskrivningen er faste tal og ændres ikke ved ændring af forudsætninger."
    case .formulaIsFixed(let name):
      "\(name): formlen er for lang til et regneark; tallene er faste og ændres ikke ved ændring af forudsætninger."
    case .id: "Forudsætning"
    case .name: "Navn i formler"
    case .value: "Værdi"
    case .unit: "Enhed"
    case .low: "Lav"
    case .likely: "Forventet"
    case .high: "Høj"
    case .source: "Kilde"
    case .evidence: "Evidens (0-5)"
    case .note: "Note"
    case .madeOf: "Beregnes som"
    case .byYear: "se arket Værdier pr. år"
    case .byMonth: "se arket Tidsprofil"
    case .line: "Post"
    case .kind: "Art"
    case .department: "Forvaltning"
    case .month: "Måned"
    case .cost: "udgift"
    case .benefit: "gevinst"
    case .chartTitle: "Akkumuleret netto"
    case .chartAxis: "kr."
    case .chartConclusion(let verdict): "Planens akkumulerede netto måned for måned. \(verdict)"
    case .refused: "Værdien er uden for det, posten kan have."
    case .provenance: "Oplysninger"
    case .fingerprint: "Sagens tekst, SHA-256"
    case .calculation(let sheet): "\(sheet) - regnet"
    }
  }
}
