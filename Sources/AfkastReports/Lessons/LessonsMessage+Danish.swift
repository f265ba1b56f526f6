import AfkastEngine
import AfkastModel

extension LessonsMessage {
  var danish: String {
    switch self {
    case .heading(let month, let day):
      "Hvad sagerne har lært os, pr. \(MonthText(.danish).long(month))"
        + (day.map { ", som det var kendt \($0)" } ?? "")
    case .counted(let count, let all): "\(count) af \(Self.danish(cases: all)) har målinger nok."
    case .leftOut(let reason, let count): Self.danish(reason, count)
    case .realisedHeading: "Realiseret i % af planlagt"
    case .months(let months): "\(months) mdr."
    case .intervalHeading: "80 %-interval"
    case .casesHeading: "Sager"
    case .tooFew: "for få sager"
    case .to: " til "
    case .kind(let kind):
      switch kind {
      case .investment: "Engangsudgifter"
      case .operating: "Driftsudgifter"
      case .cash: "Budgetforbedringer"
      case .capacity: "Frigjort tid (hjemtaget)"
      }
    case .side(let side): side == .cost ? "udgifter" : "gevinster"
    case .evidence(let level): "Evidens \(level)"
    case .knownPrices: "Kendte priser"
    case .finding(let name, let percent, let outcome, let basis):
      "\(name): \(percent) af det planlagte blev \(outcome.danish) efter \(basis.months) måneder "
        + "(\(basis.danish))."
    case .nothingClear:
      "Intet 80 %-interval ligger helt over eller under 100 %, så intet er sikkert endnu."
    case .legend:
      "Planlagt er den først godkendte version. Kun måneder, der er bogført eller målt, tæller, og kun "
        + "poster, hvor det er mindst halvdelen af det planlagte. Intervallet rummer det sande tal fire gange "
        + "af fem og kræver \(Lesson.fewestCases) sager. Evidens: som en forsigtig beregning ser posten."
    case .offer:
      "Kommunens egne korrektioner til en forsigtig beregning: afkast lessons --as-table NAVN. De bruges kun, "
        + "hvis I selv skriver dem i afkast.yaml."
    case .howToUse(let name):
      "Sæt dette ind i afkast.yaml; afkast evaluate --prudent --prudence-table \(name) regner med det."
    case .source(let count, let span, let other):
      "Kommunens egen opfølgning på \(Self.danish(cases: count)), \(span.first) til \(span.last)"
        + (other.map { "; hvor der er for få sager, eller det ikke er sikkert, tabellen \($0)" }
          ?? "")
    case .illustrative: "nogle niveauer er fra en tabel med illustrative tal"
    case .learned(let percent, let basis):
      "\(percent) af det planlagte efter \(basis.months) måneder, \(basis.danish)"
    case .notLearned(let table): "for få sager; fra tabellen \(table)"
    case .fromTable(let table): "fra tabellen \(table)"
    case .unclear(let level, let percent, let basis):
      "evidens \(level) er ikke sikker og er udeladt: \(percent) af det planlagte efter \(basis.months) måneder, "
        + basis.danish
    }
  }

  private static func danish(cases count: Int) -> String {
    "\(count) \(count == 1 ? "sag" : "sager")"
  }

  private static func danish(_ reason: LeftOut, _ count: Int) -> String {
    let cases = danish(cases: count)
    return switch reason {
    case .notApproved: "\(cases) uden godkendt version: der er ingen plan at sammenligne med."
    case .tooEarly: "\(cases) har ikke løbet i \(LessonSample.ages.first?.count ?? 0) måneder."
    case .tooLittle: "\(cases), hvor mindre end halvdelen af hver post er bogført eller målt."
    }
  }
}

extension LessonsMessage.Basis {
  fileprivate var danish: String { "\(cases) sager, 80 %-interval \(interval)" }
}

extension LessonsMessage.Outcome {
  fileprivate var danish: String {
    switch self {
    case .spent: "brugt"
    case .realised: "realiseret"
    case .harvested: "hjemtaget"
    }
  }
}
