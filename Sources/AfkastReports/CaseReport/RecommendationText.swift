import AfkastEngine
import AfkastModel

/// What is recommended, and why, in a sentence each.
struct RecommendationText {
  private let reported: ReportedCase
  private let status: CaseStatus
  private let language: Language
  private let numbers: NumberText

  init(_ reported: ReportedCase, _ status: CaseStatus, _ language: Language) {
    self.reported = reported
    self.status = status
    self.language = language
    numbers = NumberText(language)
  }

  private var recommendation: Recommendation {
    status.recommendation(isApproved: reported.entry.versions != nil)
  }

  var sentence: String { say(.recommended(recommendation, released: released)) }

  /// Why, by the figures of the case; the verdict has told what is wrong.
  var reason: String {
    let ahead = status.review.stillToCome
    let worth = (
      continued: numbers.amount(ahead.continued.kroner),
      stopped: numbers.amount(ahead.stopped.kroner)
    )
    let sentences: [DecisionMessage?] =
      switch recommendation {
      case .nothing, .close: []
      case .measure, .followUp, .catchUp: [.overdueCount(status.overdue.count)]
      case .harvest, .adjust: [runRate, .worth(worth.continued, worth.stopped)]
      case .begin, .approve, .stop, .goOn: [.worth(worth.continued, worth.stopped)]
      }
    return sentences.compactMap(\.self).map(say).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var released: String? {
    if case .harvest(let money, _) = recommendation { numbers.amount(money.kroner) } else { nil }
  }

  /// What it would take to keep the promise; nil where nothing does.
  private var runRate: DecisionMessage? {
    let businessCase = reported.businessCase
    // What is expected has been learned from values, of which one may be hidden.
    let hidden = reported.kpis.privacy.assumptions
    let found = status.requiredRunRates.first {
      $0.required != nil && $0.required != $0.expected && !hidden.contains($0.assumption)
    }
    return found.flatMap { rate in
      let values = AssumptionNumbers(
        rate.assumption, isFactor: rate.isFactor, businessCase, language)
      return rate.required.map {
        .required(values.name, values.text(rate.expected), values.text($0))
      }
    }
  }

  private func say(_ message: DecisionMessage) -> String { message.text(in: language) }
}
