public import AfkastModel

extension Evaluation {
  /// How a figure is made, over the whole horizon or in one month of it.
  public func explanation(of figure: ExplainedFigure, in month: Month? = nil) -> Explanation {
    let explainer = Explainer(self, in: month)
    return switch figure {
    case .costs: explainer.costs(.adds)
    case .benefits: explainer.benefits(.adds)
    case .net: explainer.net(.adds)
    case .npv: explainer.presentValue()
    }
  }

  /// The lines that count and so can be explained.
  public var explainableLines: [SeenLine] { flow.benefitLines + flow.costLines }

  /// How a line that counts is made, over the whole horizon or in one month of it;
  /// `EvaluationFailure` if an amount cannot be computed.
  public func explanation(of line: SeenLine, in month: Month? = nil) throws(EvaluationFailure)
    -> Explanation
  {
    do throws(LineProblem) {
      return try LineExplainer(line, Explainer(self, in: month)).explanation()
    } catch {
      throw EvaluationFailure(error.reason, line: line.line.id)
    }
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

  var flow: CashFlow { evaluation.flow }

  func net(_ operation: Explanation.Operation) -> Explanation {
    Explanation(
      operation, .figure(.net), sum(of: flow.net), [benefits(.adds), costs(.subtracts)])
  }

  func costs(_ operation: Explanation.Operation) -> Explanation {
    Explanation(
      operation, .figure(.costs), sum(of: flow.costs), flow.costLines.map(total(of:)))
  }

  func benefits(_ operation: Explanation.Operation) -> Explanation {
    Explanation(
      operation, .figure(.benefits), sum(of: flow.benefits), flow.benefitLines.map(total(of:)))
  }

  private func total(of line: SeenLine) -> Explanation {
    Explanation(.adds, .line(line.line), sum(of: line.months))
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
