package import AfkastEngine
package import AfkastModel

/// What an evaluation means, in words.
package struct EvaluationSentence: Sendable {
  private let evaluation: Evaluation
  private let language: Language

  package init(_ evaluation: Evaluation, _ language: Language) {
    self.evaluation = evaluation
    self.language = language
  }

  /// Whether it earns itself back, when, and what was promised: one sentence, at times two.
  package var verdict: String {
    let promise = evaluation.promise.map { "; " + Self.message($0).text(in: language) } ?? ""
    let sentence = payback.text(in: language) + promise + "."
    guard evaluation.payback.lostAgain else { return sentence }
    return sentence + " " + Message.lostOnTheWay.text(in: language)
  }

  /// The same with interest.
  package var discounted: String? {
    switch evaluation.discountedPayback.state {
    case .noOutlay: nil
    case .never: Message.discountedNever.text(in: language)
    case .earnsBack(let point): Message.discountedEarnsBack(point.month).text(in: language)
    }
  }

  private var payback: Message {
    switch evaluation.payback.state {
    case .noOutlay: .nothingToEarnBack
    case .never:
      .neverEarnsBack(last: evaluation.flow.horizon.last, missing: -evaluation.net.kroner)
    case .earnsBack(let point):
      .earnsBack(in: point.month, monthsFromFirstOutlay: point.monthsFromFirstOutlay.count)
    }
  }

  private static func message(_ outcome: PromiseOutcome) -> Message {
    switch outcome.state {
    case .early(let months): .promiseKeptEarly(outcome.promise, months: months.count)
    case .onTime: .promiseKept(outcome.promise)
    case .late(let months): .promiseLate(outcome.promise, months: months.count)
    case .notWithinHorizon: .promiseNotWithinHorizon(outcome.promise)
    case .nothingToEarnBack: .promiseNothingToEarnBack(outcome.promise)
    }
  }
}
