import AfkastEngine
import AfkastModel

/// The verdict on a case in one plain sentence with its evidence.
struct ReportVerdict {
  private let reported: ReportedCase
  private let language: Language
  private let numbers: NumberText

  init(_ reported: ReportedCase, _ language: Language) {
    self.reported = reported
    self.language = language
    numbers = NumberText(language)
  }

  var sentence: String {
    switch reported.entry.result {
    case .failure(let problem):
      VerdictSentence.problem(StatusMessage.problem(problem).text(in: language))
        .text(in: language)
    case .success(let status): message(status).text(in: language)
    }
  }

  private func message(_ status: CaseStatus) -> VerdictSentence {
    let review = status.review
    let forecast = review.curves.forecast
    switch review.verdict {
    case .closed(let ending): return .closed(ending)
    case .notStarted: return .notStarted(.init(review.plan.payback), promise(review))
    case .unknown(let missing): return .unknown(missing, known(review))
    case .earnedBack(let month):
      let net = status.toDate.confirmed.map { numbers.amount($0.net.kroner) }
      return .earnedBack(month, against(review, month), net: net, known(review))
    case .lostAgain(let month):
      return .lostAgain(month, .init(forecast.payback), known(review))
    case .never:
      return .never(
        missing: numbers.amount(-forecast.total.kroner), by: forecast.horizon.last,
        promise(review), known(review))
    case .onTheWay:
      return .onTheWay(review.againstPlan, .init(forecast.payback), promise(review), known(review))
    }
  }

  /// The part of the benefits to date that is more than assumed; nil where none was planned yet.
  private func known(_ review: CaseReview) -> String? {
    review.known.share.map { numbers.percent($0.value, decimals: 0) }
  }

  private func promise(_ review: CaseReview) -> VerdictSentence.Promised? {
    review.promise.map { .init(month: $0.month, state: $0.state) }
  }

  /// What is certain is held against the promise itself, whatever is forecast.
  private func against(_ review: CaseReview, _ month: Month) -> VerdictSentence.Promised? {
    review.promise.map { .init(month: $0.month, state: .init(back: month, promised: $0.month)) }
  }
}

extension PromiseOutcome.State {
  fileprivate init(back month: Month, promised: Month) {
    let late = promised.distance(to: month)
    let length = WholeMonths(Int(late.magnitude)) ?? .zero
    self = late == 0 ? .onTime : late > 0 ? .late(length) : .early(length)
  }
}
