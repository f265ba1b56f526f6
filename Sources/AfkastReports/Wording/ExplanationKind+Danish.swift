import AfkastEngine
import AfkastModel

extension ExplanationKind {
  /// What people call it, in Danish.
  var danish: String {
    switch self {
    case .figure(let figure): figure.name(in: .danish)
    case .line(let line): line.title.map { "\($0) (\(line.id.text))" } ?? line.id.text
    case .year(let year): String(year.number)
    case .months(let span): span.shortText
    case .eachMonth: "hver måned"
    case .monthCount: "måneder"
    case .payback(let payback, let isDiscounted):
      Self.words(for: payback, interest: isDiscounted ? " med renter" : "")
    case .wholeMonths(let span): span.map { "hele måneder \($0.shortText)" } ?? "hele måneder"
    case .partOfPaybackMonth(let month): "del af \(month)"
    case .missing: "mangler, når måneden begynder"
    case .peak(let month):
      Message.figure(.peakFunding).text(in: .danish) + (month.map { ", i \($0)" } ?? "")
    case .monthsOfYear: "måneder på et år"
    case .factorSum: "sum af alle diskonteringsfaktorer"
    case .inMonths: "i disse måneder"
    case .discountFactor: "diskonteringsfaktor"
    case .monthlyAmount: "beløb i måneden, før indfasning og andele"
    case .weight: "indfasning, forsinkelse og udfasning"
    case .rounding: "afrunding af den løbende sum til hele øre"
    case .certainAmount: "beløb"
    case .instalment(let span): "beløb i \(span.shortText)"
    case .formula(let text): "formel: \(text)"
    case .assumption(let assumption) where assumption.sharedPlace != nil:
      "fælles forudsætning \(assumption.id.text) (afkast.yaml)"
    case .assumption(let assumption): "forudsætning \(assumption.id.text)"
    case .fromYear(let year): "fra \(year.number)"
    case .cohort(let cohort): "kohorte \(cohort.id.text), aktive personer"
    case .entry(let span): "tilgang \(span.shortText)"
    case .stay: "varighed"
    case .entrants(let month): "begyndt i \(month)"
    case .entered: "begyndt"
    case .activePart: "aktiv del af måneden"
    case .notDeadweight(let share): "ikke sket alligevel (dødvægt \(share.text(in: .danish)))"
    case .notDisplaced(let share): "ikke blot flyttet (fortrængning \(share.text(in: .danish)))"
    case .priceMove(let move):
      "fra \(move.from.number)- til \(move.to.number)-priser med prisindeks \(move.index.name)"
        + move.index.origin.illustrativeMark(in: .danish)
    case .indexLevel(let year): "indeks \(year.number)"
    case .indexChange(let year): "pris- og lønudvikling til \(year.number)"
    case .unitPrice(let price):
      "enhedspris \(price.name), \(price.year.number)-priser"
        + price.origin.illustrativeMark(in: .danish)
    case .harvest: "hjemtaget i budgettet"
    case .reimbursement(let scheme, .own): "egen andel efter refusion (\(scheme.scheme))"
    case .reimbursement(let scheme, _): "statens andel (\(scheme.scheme))"
    case .whole: "det hele"
    case .partOfMonth: "andel af månedens beløb"
    case .stateShare: "statens andel af den"
    case .ladderStep(let week?): "staten betaler til og med uge \(week)"
    case .ladderStep(nil): "staten betaler derefter"
    case .bracket(let limit):
      "staten betaler af det over \(NumberText(.danish).kroner(limit.kroner))"
    case .firstDays(let days):
      "staten betaler de første \(NumberText(.danish).plain(days)) dage af året"
    case .yearlyCost: "udgift om året pr. person"
    case .phaseIn: "indfasning over"
    case .delay: "forsinkelse"
    case .fadeOutAfter: "fuld virkning i"
    case .fadeOutOver: "udfasning over"
    case .halfLife: "halveringstid"
    }
  }

  private static func words(for payback: Payback, interest: String) -> String {
    switch payback.state {
    case .earnsBack(let point): "Tjent hjem\(interest) i \(point.month), regnet fra start"
    case .never: "Aldrig tjent hjem\(interest)"
    case .noOutlay: "Aldrig i minus\(interest)"
    }
  }
}
