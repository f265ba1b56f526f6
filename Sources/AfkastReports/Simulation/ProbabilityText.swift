import AfkastEngine
import AfkastModel

/// Probabilities as people read them: no finer than they are known, and never certain by rounding.
struct ProbabilityText {
  private let language: Language
  private let numbers: NumberText

  init(_ language: Language) {
    self.language = language
    numbers = NumberText(language)
  }

  /// `57 %`, `>99 %`, `0 %`, for a table; with ± where the error is a percent or more.
  func text(of estimate: ProbabilityEstimate) -> String {
    switch Bound(estimate.probability.value) {
    case .impossible: percent(0)
    case .certain: percent(1)
    case .under: "<" + percent(0.01)
    case .over: ">" + percent(0.99)
    case nil: between(estimate)
    }
  }

  /// The same inside a sentence, with the draws where all or none say so.
  func sentence(of estimate: ProbabilityEstimate, draws: Int) -> String {
    let count = numbers.decimal(Double(draws), decimals: 0)
    return switch Bound(estimate.probability.value) {
    case .impossible: "\(percent(0)) (\(say(.none(count))))"
    case .certain: "\(percent(1)) (\(say(.all(count))))"
    case .under: say(.under(percent(0.01)))
    case .over: say(.over(percent(0.99)))
    case nil: between(estimate)
    }
  }

  /// A bar of so many signs, one for each part that is passed.
  func bar(of estimate: ProbabilityEstimate, width: Int) -> String {
    let value = estimate.probability.value
    let full = Int((value * Double(width)).rounded())
    let shown = value > 0 ? max(1, min(full, value < 1 ? width - 1 : width)) : 0
    return String(repeating: "█", count: shown) + String(repeating: "·", count: width - shown)
  }

  private func between(_ estimate: ProbabilityEstimate) -> String {
    let error = estimate.standardError.value
    let percent = percent(estimate.probability.value)
    return error < 0.01 ? percent : "\(percent) ± \(numbers.decimal(error * 100, decimals: 0))"
  }

  private func percent(_ fraction: Double) -> String { numbers.percent(fraction, decimals: 0) }

  private func say(_ message: SimulationMessage) -> String { message.text(in: language) }
}

/// A probability that whole percents would round to certainty, or that is certain.
private enum Bound {
  case impossible, under, over, certain

  init?(_ probability: Double) {
    switch probability {
    case ...0: self = .impossible
    case 1...: self = .certain
    case ..<0.005: self = .under
    case 0.995...: self = .over
    default: return nil
    }
  }
}

extension NumberText {
  /// A standard error in percentage points, rounded up to two digits that say something.
  func errorInPoints(_ error: Double) -> String {
    let points = error * 100
    let decimals = points >= 1 ? 1 : points >= 0.1 ? 2 : 3
    let scale = decimals == 1 ? 10.0 : decimals == 2 ? 100.0 : 1000.0
    return plain((points * scale).rounded(.up) / scale, upTo: decimals)
  }
}
