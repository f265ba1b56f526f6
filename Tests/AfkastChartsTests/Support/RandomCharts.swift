import AfkastTestSupport

@testable import AfkastCharts

/// Charts of numbers that no one would draw: none, one, all the same, the largest, and what is no number.
struct RandomCharts {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func all() -> [any Chart] {
    [line(), control(), waterfall(), tornado(), bullet(), stacked(), ladder(), sparkline()]
  }

  private mutating func value() -> Double {
    let special: [Double] = [
      .nan, .infinity, -.infinity, 0, -0.0, 1e308, -1e308, .leastNonzeroMagnitude, 1e16, -1e-12,
      1e6, 42,
    ]
    guard Int.random(in: 0..<4, using: &generator) == 0 else {
      return Double.random(in: -1e6...1e6, using: &generator)
    }
    return special[Int.random(in: 0..<special.count, using: &generator)]
  }

  private mutating func values(_ most: Int = 40) -> [Double] {
    let count = Int.random(in: 0...most, using: &generator)
    guard Bool.random(using: &generator) else { return Array(repeating: value(), count: count) }
    return (0..<count).map { _ in value() }
  }

  private mutating func words() -> String {
    let all = [
      "", "1", "Et navn", "Et meget langt navn på en forudsætning i en indsats", "æøå – “x”",
    ]
    return all[Int.random(in: 0..<all.count, using: &generator)]
  }

  private mutating func axis() -> Axis {
    let text = words()
    if Bool.random(using: &generator) { return Axis(text, .round { _ in text }) }
    return Axis(text, .given(values().map { Tick($0, text) }))
  }

  private mutating func points() -> [LineChart.Point] { values().map { .init(value(), $0) } }

  private mutating func rules() -> [Rule] { values(4).map { Rule(at: $0, words()) } }

  private mutating func line() -> LineChart {
    LineChart(
      LineChart.Kind.allCases.map { .init(words(), $0, points()) },
      bands: [.init(words(), .outer, low: points(), high: points())],
      marks: values(3).map { .init(at: $0, .forecast, words()) }, rules: rules(), x: axis(),
      y: axis(), hasZero: Bool.random(using: &generator), empty: words(), height: value())
  }

  private mutating func control() -> ControlChart {
    ControlChart(
      values().map {
        .init(value(), $0, ControlChart.Kind.allCases.randomElement(using: &generator) ?? .common)
      },
      phases: values(3).map {
        .init(from: $0, through: value(), mean: value(), lower: value(), upper: value())
      }, target: .init(value(), words()), trajectory: points(), rules: rules(),
      names: .init(
        mean: words(), lower: words(), upper: words(), trajectory: words(),
        kinds: [.common: words()]),
      x: axis(), y: axis(), empty: words(), height: value())
  }

  private mutating func waterfall() -> WaterfallChart {
    WaterfallChart(
      values(9).map {
        .init(words(), Bool.random(using: &generator) ? .total : .change, $0, words())
      },
      axis: axis(), empty: words())
  }

  private mutating func tornado() -> TornadoChart {
    TornadoChart(
      values(12).map {
        .init(words(), words(), low: .init($0, words()), high: .init(value(), words()))
      }, centre: value(), breakEven: value(),
      names: .init(low: words(), high: words(), centre: words(), breakEven: words()), axis: axis(),
      empty: words())
  }

  private mutating func bullet() -> BulletChart {
    let (one, other) = (value(), value())
    return BulletChart(
      words(), words(), value: value(), markers: values(3).map { .init(.baseline, $0, words()) },
      ranges: values(7).map { .init(through: $0, words()) },
      scale: one < other ? one...other : 0...0, axis: axis(), empty: words())
  }

  private mutating func stacked() -> StackedBarChart {
    StackedBarChart(
      values(8).map { _ in words() }, values(6).map { _ in .init(words(), values(9), words()) },
      axis: axis(), empty: words())
  }

  private mutating func ladder() -> PaybackLadder {
    PaybackLadder(
      values(5).map { .init(words(), .plan, .at($0, low: value(), high: value()), words()) }
        + [.init(words(), .forecast, .never, words()), .init(words(), .actual, .unknown, words())],
      from: value(), to: value(), rules: rules(), axis: axis(), empty: words())
  }

  private mutating func sparkline() -> Sparkline {
    Sparkline(values(), band: -1...1, label: words(), empty: words())
  }
}
