import AfkastModel

extension QuantileTable {
  /// The values of an estimate, in base units; nil for a lognormal one that is not above zero.
  ///
  /// No shape gives values outside `low`…`high`: they are the lowest and highest conceivable. Normal and
  /// lognormal take them as three standard deviations to each side, cut off there.
  init(_ estimate: ValueEstimate) {
    let (low, likely, high) = (estimate.low.value, estimate.likely.value, estimate.high.value)
    let width = high - low
    let mode = (likely - low) / width
    switch estimate.shape {
    case .uniform:
      self.init { low + width * $0 }
    case .triangular:
      self.init { low + width * Self.triangular($0, mode: mode) }
    case .pert:
      let quantiles = DensityQuantiles { Self.pertDensity($0, mode: mode) }
      self.init { low + width * quantiles.quantile($0) }
    case .normal:
      let quantiles = DensityQuantiles { Self.bell(($0 - mode) * 6) }
      self.init { low + width * quantiles.quantile($0) }
    case .lognormal:
      let ratio = _log(high / low)
      let deviation = ratio / 6
      // The most likely value of a lognormal is e^(μ − σ²).
      let middle = (_log(likely / low) + deviation * deviation) / ratio
      let quantiles = DensityQuantiles { Self.bell(($0 - middle) * 6) }
      self.init { low * _exp(ratio * quantiles.quantile($0)) }
    }
  }

  private static func triangular(_ probability: Double, mode: Double) -> Double {
    probability < mode
      ? (probability * mode).squareRoot()
      : 1 - ((1 - probability) * (1 - mode)).squareRoot()
  }

  /// x^(4m)·(1 − x)^(4 − 4m): the beta distribution of PERT with λ = 4.
  private static func pertDensity(_ x: Double, mode: Double) -> Double {
    let (rise, fall) = (4 * mode, 4 - 4 * mode)
    let left = rise == 0 ? 0 : rise * _log(x)
    let right = fall == 0 ? 0 : fall * _log(1 - x)
    return _exp(left + right)
  }

  /// The normal density, not normed, at so many standard deviations.
  static func bell(_ deviations: Double) -> Double { _exp(-deviations * deviations / 2) }
}
