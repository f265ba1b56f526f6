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
    Self.verdict(
      evaluation.payback, evaluation.promise, of: evaluation.flow.horizon, net: evaluation.net,
      language)
  }

  /// The verdict on a payback within a horizon.
  static func verdict(
    _ payback: Payback, _ promise: PromiseOutcome?, of horizon: MonthSpan, net: Money,
    _ language: Language
  ) -> String {
    let promise = promise.map { "; " + message($0).text(in: language) } ?? ""
    let sentence = message(payback, horizon, net).text(in: language) + promise + "."
    guard payback.lostAgain else { return sentence }
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

  private static func message(
    _ payback: Payback, _ horizon: MonthSpan, _ net: Money
  ) -> Message {
    switch payback.state {
    case .noOutlay: .nothingToEarnBack
    case .never: .neverEarnsBack(last: horizon.last, missing: -net.kroner)
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
