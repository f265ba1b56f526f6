import AfkastTestSupport

@testable import AfkastEngine

/// Series of normal noise whose values follow each other, with a step or without one.
struct SimulatedSeries {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// One normal draw, by Box and Muller's polar method.
  mutating func normal() -> Double {
    while true {
      let x = Double.random(in: -1..<1, using: &random)
      let y = Double.random(in: -1..<1, using: &random)
      let square = x * x + y * y
      if square > 0, square < 1 { return x * (-2 * _log(square) / square).squareRoot() }
    }
  }

  /// Noise with standard deviation 1 and lag-one autocorrelation `rho`.
  mutating func noise(_ count: Int, rho: Double) -> [Double] {
    var value = normal()
    return (0..<count).map { place in
      if place > 0 { value = rho * value + (1 - rho * rho).squareRoot() * normal() }
      return value
    }
  }

  /// The same with a step of so many standard deviations.
  mutating func series(_ count: Int, rho: Double, step: Double = 0, at change: Int = 0) -> Series {
    Series(noise(count, rho: rho).enumerated().map { $1 + ($0 >= change ? step : 0) })
  }
}
