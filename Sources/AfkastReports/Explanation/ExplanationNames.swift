import AfkastEngine
import AfkastModel

extension ExplainedFigure {
  /// The figure under the name that it has on other pages.
  func name(in language: Language) -> String {
    let figure: Message.Figure
    switch self {
    case .costs: figure = .totalCosts
    case .benefits: figure = .totalBenefits
    case .net: figure = .net
    case .npv: figure = .netPresentValue
    case .benefitCostRatio: figure = .benefitCostRatio
    case .equivalentYearlyValue: figure = .equivalentYearlyValue
    case .peakFunding: figure = .peakFunding
    case .presentValueCosts: return Message.presentValueOfCosts.text(in: language)
    case .presentValueBenefits: return Message.presentValueOfBenefits.text(in: language)
    case .payback: return Message.backInHeading.text(in: language)
    case .discountedPayback: return Message.backWithInterest.text(in: language)
    }
    return Message.figure(figure).text(in: language)
  }
}

extension MonthSpan {
  /// `2027-01..2027-06`, or the month where it is one.
  var shortText: String { count == 1 ? first.description : "\(first)..\(last)" }
}

extension Share {
  /// The share as people read it.
  func text(in language: Language) -> String {
    ExplainedValue.share(fraction).text(in: language)
  }
}

extension ExplainedValue {
  /// The value with its unit, with the decimals that adding up by hand needs.
  func text(in language: Language) -> String {
    let numbers = NumberText(language)
    let isDanish = language == .danish
    return switch self {
    case .money(let money): numbers.kroner(money.kroner)
    case .unrounded(let money): numbers.kroner(money.kroner, isWhole: false)
    case .perMonth(let money):
      numbers.kroner(money.kroner, isWhole: false) + (isDanish ? " pr. måned" : " a month")
    case .perYear(let rate):
      numbers.kroner(rate.orePerYear / 100, isWhole: false) + (isDanish ? " om året" : " a year")
    case .number(let number): numbers.plain(number, upTo: 10)
    case .share(let share): numbers.plain(share * 100, upTo: 8) + (isDanish ? " %" : "%")
    case .months(let months): Message.months(numbers.plain(months)).text(in: language)
    case .persons(let persons): numbers.plain(persons, upTo: 8)
    case .quantity(let number, ""): numbers.plain(number, upTo: 6)
    case .quantity(let number, let unit):
      "\(numbers.plain(number, upTo: 6)) \(UnitText(language).after(number, unit))"
    }
  }

  /// The value in its unit, for programs; shares are fractions.
  var number: Double {
    switch self {
    case .money(let money): money.kroner
    case .unrounded(let money), .perMonth(let money): money.kroner
    case .perYear(let rate): rate.orePerYear / 100
    case .number(let number), .share(let number), .months(let number), .persons(let number),
      .quantity(let number, _):
      number
    }
  }

  /// The unit as case files write it; nil for pure numbers.
  var unit: String? {
    switch self {
    case .money, .unrounded: "kr"
    case .perMonth: "kr/month"
    case .perYear: "kr/year"
    case .number, .share: nil
    case .months: "month"
    case .persons: "person"
    case .quantity(_, let unit): unit
    }
  }
}
