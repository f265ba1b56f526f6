import AfkastEngine
import AfkastModel

/// The figures of an evaluation as people read them.
struct FigureList {
  private let evaluation: Evaluation
  private let language: Language
  private let numbers: NumberText

  init(_ evaluation: Evaluation, _ language: Language) {
    self.evaluation = evaluation
    self.language = language
    numbers = NumberText(language)
  }

  /// The value of a figure, with its unit.
  func text(of figure: Message.Figure) -> String {
    switch figure {
    case .totalCosts: numbers.amount(evaluation.totalCosts.kroner)
    case .totalBenefits: numbers.amount(evaluation.totalBenefits.kroner)
    case .net: numbers.amount(evaluation.net.kroner)
    case .netPresentValue: numbers.amount(evaluation.netPresentValue.kroner)
    case .benefitCostRatio:
      Message.ofBenefitCostRatio(evaluation.benefitCostRatio?.value).text(in: language)
    case .internalRate: internalRate
    case .modifiedInternalRate:
      evaluation.modifiedInternalRate.map { numbers.percent($0.value) }
        ?? Message.undefined.text(in: language)
    case .equivalentYearlyValue: numbers.amount(evaluation.equivalentYearlyValue.kroner)
    case .peakFunding: peakFunding
    }
  }

  private var internalRate: String {
    switch evaluation.internalRate {
    case .undefined: Message.undefined.text(in: language)
    case .none: Message.internalRateNone.text(in: language)
    case .one(let rate): numbers.percent(rate.value)
    case .several(let rates):
      Message.internalRateSeveral(rates.map { numbers.percent($0.value) }).text(in: language)
    }
  }

  private var peakFunding: String {
    let peak = evaluation.peakFunding
    let amount = numbers.amount(peak.amount.kroner)
    return peak.month.map { Message.peakFunding(amount: amount, $0).text(in: language) } ?? amount
  }
}
