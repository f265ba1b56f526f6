import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import ArgumentParser

/// What `afkast explain` is asked for: a figure, or a line that counts.
enum Explainable {
  case figure(ExplainedFigure)
  case line(SeenLine)

  init(named name: String, in evaluation: Evaluation) throws {
    let lines = evaluation.explainableLines
    if let figure = ExplainedFigure(rawValue: name) ?? Self.alias(name) {
      self = .figure(figure)
    } else if let line = lines.first(where: { $0.line.id.text == name }) {
      self = .line(line)
    } else {
      let names = ExplainedFigure.allCases.map(\.rawValue) + lines.map(\.line.id.text)
      throw ValidationError(unknown: "figure and no line that counts named", name, among: names)
    }
  }

  func explanation(
    of evaluation: Evaluation, in month: Month?
  ) -> Result<Explanation, EvaluationFailure> {
    switch self {
    case .figure(let figure):
      Result { () throws(EvaluationFailure) in
        try evaluation.explanation(of: figure, in: month)
      }
    case .line(let line):
      Result { () throws(EvaluationFailure) in
        try evaluation.explanation(of: line, in: month)
      }
    }
  }

  /// The name that the JSON of `evaluate` has for a figure.
  private static func alias(_ name: String) -> ExplainedFigure? {
    switch name {
    case "totalCosts": .costs
    case "totalBenefits": .benefits
    default: nil
    }
  }
}
