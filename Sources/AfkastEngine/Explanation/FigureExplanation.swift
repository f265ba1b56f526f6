public import AfkastModel

extension Evaluation {
  /// How a figure is made, over the whole horizon or in one month of it, down to what the case says;
  /// `EvaluationFailure` if an amount cannot be computed.
  ///
  /// Figures that no single month has (``ExplainedFigure/isMonthly``) are always of the whole horizon.
  public func explanation(of figure: ExplainedFigure, in month: Month? = nil)
    throws(EvaluationFailure) -> Explanation
  {
    let explainer = Explainer(self, in: figure.isMonthly ? month : nil)
    switch figure {
    case .costs: return try explainer.costs(.adds)
    case .benefits: return try explainer.benefits(.adds)
    case .net: return try explainer.net(.adds)
    case .npv: return try explainer.presentValue(.adds)
    case .presentValueCosts: return try explainer.presentValueOfCosts(.adds)
    case .presentValueBenefits: return try explainer.presentValueOfBenefits(.adds)
    case .benefitCostRatio: return try explainer.benefitCostRatio()
    case .equivalentYearlyValue: return try explainer.equivalentYearlyValue()
    case .peakFunding: return try explainer.peakFunding()
    case .payback: return try explainer.paybackTime()
    case .discountedPayback: return try explainer.discountedPaybackTime()
    }
  }

  /// The lines that count and so can be explained.
  public var explainableLines: [SeenLine] { flow.benefitLines + flow.costLines }

  /// How a line that counts is made, over the whole horizon or in one month of it;
  /// `EvaluationFailure` if an amount cannot be computed.
  public func explanation(of line: SeenLine, in month: Month? = nil) throws(EvaluationFailure)
    -> Explanation
  {
    try Explainer(self, in: month).explanation(of: line)
  }
}

/// Explains figures of an evaluation in some of its months.
struct Explainer {
  let evaluation: Evaluation
  /// The index of the one month that is asked for.
  let index: Int?
  /// The months that are asked for, as indices.
  let indices: Range<Int>

  init(_ evaluation: Evaluation, in month: Month?) {
    let horizon = evaluation.flow.horizon
    self.evaluation = evaluation
    index = month.map { horizon.first.distance(to: $0) }
    indices = index.map { $0..<($0 + 1) } ?? 0..<horizon.count
  }

  /// The same over several months.
  init(_ evaluation: Evaluation, over indices: Range<Int>) {
    self.evaluation = evaluation
    index = nil
    self.indices = indices
  }

  var flow: CashFlow { evaluation.flow }

  func net(_ operation: Explanation.Operation) throws(EvaluationFailure) -> Explanation {
    let parts = try [benefits(.adds), costs(.subtracts)]
    return Explanation(operation, .figure(.net), sum(of: flow.net), parts)
  }

  func costs(_ operation: Explanation.Operation) throws(EvaluationFailure) -> Explanation {
    let lines = try totals(of: flow.costLines)
    return Explanation(operation, .figure(.costs), sum(of: flow.costs), lines)
  }

  func benefits(_ operation: Explanation.Operation) throws(EvaluationFailure) -> Explanation {
    let lines = try totals(of: flow.benefitLines)
    return Explanation(operation, .figure(.benefits), sum(of: flow.benefits), lines)
  }

  private func totals(of lines: [SeenLine]) throws(EvaluationFailure) -> [Explanation] {
    var totals: [Explanation] = []
    for line in lines { try totals.append(total(of: line)) }
    return totals
  }

  /// A line under a figure; where it comes to nothing, there is nothing below it.
  private func total(of line: SeenLine) throws(EvaluationFailure) -> Explanation {
    guard sum(of: line.months, over: indices) == .zero else { return try explanation(of: line) }
    return Explanation(.adds, .line(line.line), sum(of: line.months))
  }

  func explanation(of line: SeenLine) throws(EvaluationFailure) -> Explanation {
    do throws(LineProblem) {
      return try LineExplainer(line, self).explanation()
    } catch {
      throw EvaluationFailure(error.reason, line: line.line.id)
    }
  }

  /// The sum over the months asked for.
  ///
  /// It cannot overflow: the evaluation has added the same months up before.
  func sum(of months: [Money]) -> ExplainedValue {
    .money(sum(of: months, over: indices))
  }

  func sum(of months: [Money], over range: Range<Int>) -> Money {
    Money(ore: months[range].reduce(0) { $0 &+ $1.ore })
  }

  /// The calendar years asked for, each with its months as indices.
  var years: [(year: Year, months: Range<Int>)] {
    flow.horizon.years.compactMap { year in
      guard let months = year.months.intersection(flow.horizon) else { return nil }
      let first = flow.horizon.first.distance(to: months.first)
      let range = (first..<(first + months.count)).clamped(to: indices)
      return range.isEmpty ? nil : (year, range)
    }
  }
}
