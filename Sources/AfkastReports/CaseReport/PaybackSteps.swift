import AfkastCharts
import AfkastEngine
import AfkastModel

/// When the money is back on each curve, and when it was promised.
struct PaybackSteps {
  /// One of them.
  struct Step {
    let name: String
    /// How it is drawn; nil for the promise, which is a line across all.
    let kind: LineChart.Kind?
    /// Nil where it is not back.
    let month: Month?
    let monthsFromOutlay: Int?
    /// What is said instead of a month.
    let otherwise: String
    let state: Payback.State?
    /// From the early to the late end with a chance of 80 %, in months from the start; nil where nothing is
    /// drawn.
    var range: (low: Double, high: Double)?

    func outcome(on time: CaseTimeAxis) -> PaybackLadder.Rung.Outcome {
      switch state {
      case .earnsBack:
        month.map { .at(time.place($0), low: range?.low, high: range?.high) } ?? .unknown
      case .never: .never
      case .noOutlay, nil: .unknown
      }
    }
  }

  private let reported: ReportedCase
  private let review: CaseReview
  private let language: Language

  init(_ reported: ReportedCase, _ review: CaseReview, _ language: Language) {
    self.reported = reported
    self.review = review
    self.language = language
  }

  var all: [Step] {
    let promise = review.promise.map {
      Step(
        name: say(.promised), kind: nil, month: $0.month, monthsFromOutlay: $0.promise.months,
        otherwise: "", state: nil)
    }
    var latest = step(.latest, .forecast, review.curves.forecast.payback)
    latest.range = range
    let confirmed = review.curves.confirmed.map {
      step(.confirmed, .confirmed, $0.payback, otherwise: .notYet)
    }
    return [promise, step(.plan, .plan, review.plan.payback), latest, confirmed].compactMap(\.self)
  }

  /// What the draws leave open; nil where they agree.
  private var range: (low: Double, high: Double)? {
    guard let months = reported.outlook?.paybackMonths, let early = months[.p10],
      early != months[.p90]
    else { return nil }
    return (Double(early.count), months[.p90].map { Double($0.count) } ?? .infinity)
  }

  private func step(
    _ name: FrontMessage, _ kind: LineChart.Kind, _ payback: Payback,
    otherwise: FrontMessage = .never
  ) -> Step {
    let isNothing = payback.state == .noOutlay
    return Step(
      name: say(name), kind: kind, month: payback.point?.month,
      monthsFromOutlay: payback.point?.monthsFromFirstOutlay.count,
      otherwise: say(isNothing ? .nothingOut : otherwise), state: payback.state)
  }

  private func say(_ message: FrontMessage) -> String { message.text(in: language) }
}

extension Promise {
  /// Months from the first outlay; nil where a month was promised.
  fileprivate var months: Int? { if case .within(let months) = self { months.count } else { nil } }
}
