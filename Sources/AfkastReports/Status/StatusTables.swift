import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// The tables of a case under follow-up.
struct StatusTables {
  private let status: CaseStatus
  private let businessCase: BusinessCase
  private let language: Language
  private let numbers: NumberText
  private let width: Int

  init(_ status: CaseStatus, _ businessCase: BusinessCase, _ language: Language, width: Int) {
    self.status = status
    self.businessCase = businessCase
    self.language = language
    numbers = NumberText(language)
    self.width = width
  }

  /// What the four curves come to by the as-of month, and when each is back.
  var curves: String {
    let review = status.review
    let toDate = status.toDate
    let all = [toDate.plan, toDate.measured, toDate.confirmed, toDate.forecast]
    let paybacks = [
      review.plan.payback, review.curves.measured?.payback, review.curves.confirmed?.payback,
      review.curves.forecast.payback,
    ]
    let rows = [
      [Message.costsHeading.text(in: language)] + all.map { thousands($0?.costs) },
      [Message.benefitsHeading.text(in: language)] + all.map { thousands($0?.benefits) },
      [Message.netHeading.text(in: language)] + all.map { thousands($0?.net) },
      [
        say(.wholeNet), thousands(review.plan.total), "", "",
        thousands(review.curves.forecast.total),
      ],
      [say(.paybackHeading)]
        + zip(paybacks, [true, false, false, true]).map { payback($0, isWhole: $1) },
    ]
    let isAssumed = status.costs.assumed > .zero
    return table(
      [.toDateHeading, .planColumn, .measuredColumn, .confirmedColumn, .forecastColumn], rows)
      + say(.legendCertain).wrapped(to: width)
      + (isAssumed ? say(.assumedCosts).wrapped(to: width) : "")
  }

  /// What the kroner of the plan to date rest on; nil before the start.
  var standing: String? {
    guard status.toDate.forecast != nil else { return nil }
    let sides: [(Message, KnownShare)] = [
      (.costsHeading, status.costs), (.benefitsHeading, status.review.known),
    ]
    let rows = sides.filter { $0.1.planned > .zero }.map { heading, known in
      [heading.text(in: language)]
        + [known.booked, known.measured, known.assumed].map { part in
          known.share(of: part).map { numbers.percent($0.value, decimals: 0) } ?? ""
        }
    }
    guard !rows.isEmpty else { return nil }
    return table([.standingHeading, .bookedColumn, .standingMeasured, .assumedColumn], rows)
  }

  /// What must be reached from now on; nil where nothing is required.
  var required: String? {
    let rows = status.requiredRunRates.map { rate in
      let values = AssumptionNumbers(
        rate.assumption, isFactor: rate.isFactor, businessCase, language)
      return [
        values.name, values.text(rate.expected), rate.required.map(values.text) ?? unmoved,
      ]
    }
    guard !rows.isEmpty else { return nil }
    return table([.requiredTitle, .expectedColumn, .requiredColumn], rows)
  }

  /// What is said where no value of an assumption decides on the promise.
  private var unmoved: String {
    switch status.review.promise?.state {
    case .early, .onTime, .nothingToEarnBack, nil: say(.keptAnyway)
    case .late, .notWithinHorizon: say(.outOfReach)
    }
  }

  /// What measurements have taught; nil where there are none.
  var learned: String? {
    let learned = status.review.curves.evidence.learned
    let rows = businessCase.assumptions.compactMap { learned[$0.id] }.map(row)
    guard !rows.isEmpty else { return nil }
    let columns: [TextTable.Column] =
      [.init(say(.learnedTitle), .left)]
      + [StatusMessage.planColumn, .measuredColumn, .expectedColumn].map { .init(say($0)) }
      + [.init("n"), .init("", .left)]
    return TextTable(columns, rows: rows, width: width).text
  }

  private func row(_ learned: LearnedAssumption) -> [String] {
    let values = AssumptionNumbers(
      learned.assumption, isFactor: learned.isFactor, businessCase, language)
    let isTooFew = learned.samples < LearnedAssumption.fewestSamples
    let remark: StatusMessage? =
      isTooFew
      ? .tooFew(LearnedAssumption.fewestSamples)
      : learned.basis == .contradiction ? .contradicts : nil
    return [
      values.name, values.text(learned.planned),
      learned.measured.map(values.text) ?? "", values.text(learned.expected),
      String(learned.samples), remark.map(say) ?? "",
    ]
  }

  /// Released time to date; nil where there is none.
  var harvests: String? {
    let rows = status.harvests.map { harvest in
      [title(of: harvest.line)]
        + [harvest.realised, harvest.harvested, harvest.counted].map { thousands($0) }
    }
    guard !rows.isEmpty else { return nil }
    return table([.harvestTitle, .realisedColumn, .harvestedColumn, .countsColumn], rows)
  }

  /// The steps from plan to forecast that make a difference; nil where nobody asked.
  var bridge: String? {
    guard let bridge = status.bridge else { return nil }
    let steps = bridge.steps.filter { $0.change != .zero }
    guard !steps.isEmpty else { return say(.bridgeSame) + "\n" }
    let rows =
      [[say(.planColumn), thousands(bridge.plan)]]
      + steps.map { ["  " + say(.cause($0.cause)), signed($0.change)] }
      + [[say(.forecastColumn), thousands(bridge.forecast)]]
    return say(.bridgeTitle) + "\n" + TextTable([.init("", .left), .init("")], rows: rows).text
  }

  private func payback(_ payback: Payback?, isWhole: Bool) -> String {
    guard let payback else { return "" }
    // A curve that ends today says nothing of what comes.
    if !isWhole, payback.state == .never { return say(.confirmedNotYet) }
    return payback.state.shortText(in: language)
  }

  private func title(of id: LineID) -> String {
    businessCase.lines.first { $0.id == id }?.title?.visible ?? id.text
  }

  private func table(_ headings: [StatusMessage], _ rows: [[String]]) -> String {
    let columns = headings.enumerated().map { index, heading in
      TextTable.Column(say(heading), index == 0 ? .left : .right)
    }
    return TextTable(columns, rows: rows, width: width).text
  }

  private func signed(_ money: Money) -> String {
    (money > .zero ? "+" : "") + numbers.thousands(money.kroner)
  }

  private func thousands(_ money: Money?) -> String {
    money.map { numbers.thousands($0.kroner) } ?? ""
  }

  private func say(_ message: StatusMessage) -> String { message.text(in: language) }
}
