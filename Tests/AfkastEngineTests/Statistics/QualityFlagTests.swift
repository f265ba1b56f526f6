import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// Questions about the numbers.
@Suite struct QualityFlagTests {
  private static let seed: UInt64 = 20_260_611

  @Test func `values too near the mean are asked about`() {
    func quiet(_ count: Int) -> [QualityFlag] {
      let close = (0..<count).map { [50.3, 50.7, 51.4][$0 % 3] }
      let series = Series([44, 43, 50, 50, 57, 56] + close + [58])
      let chart = ControlChart(
        of: series, phases: [PhaseStart(at: 0, baseline: 6)], good: .higher)
      return ValueChecks.flags(of: series, chart: chart)
    }
    #expect(quiet(15) == [.tooQuiet(places: 6..<21)])
    #expect(quiet(14).isEmpty)
  }

  @Test func `six equal values in a row are asked about, unless all are equal`() {
    let series = Series([3, 4] + Array(repeating: 7, count: 6) + [2])
    #expect(ValueChecks.repeats(in: series) == [.identical(value: 7, places: 2..<8)])
    #expect(ValueChecks.repeats(in: Series([3] + Array(repeating: 7, count: 5) + [2])).isEmpty)
    #expect(ValueChecks.repeats(in: Series(Array(repeating: 7, count: 30))).isEmpty)
    let gap: [Double?] = [1, 7, 7, 7, nil, 7, 7, 7]
    #expect(ValueChecks.repeats(in: Series(gap)).isEmpty)
  }

  @Test func `round values are asked about where chance would not make them`() {
    let round = Series([10, 25, 40, 15, 30, 55, 20, 35, 60, 45, 50, 42, 15.0])
    // scipy.stats.binom.sf(11, 13, 0.2).
    guard case .round(12, of: 13, let probability) = ValueChecks.digits(of: round).first else {
      Issue.record("\(ValueChecks.digits(of: round))")
      return
    }
    #expect(isNear(probability.value, 4.341760000000003e-08, 1e-6))
    let tenths = Series([1.3, 4.7, 2.2, 8.9, 6.1, 3.4, 7.6, 5.8, 9.2, 2.7, 4.1, 6.5])
    #expect(ValueChecks.digits(of: tenths).isEmpty)
  }

  @Test func `last digits are asked about rarely where chance made them`() {
    var (random, asked) = (SeededGenerator(seed: Self.seed), 0)
    for _ in 0..<300 {
      let values = (0..<80).map { _ in Double(Int.random(in: 100...999, using: &random)) }
      asked += ValueChecks.digits(of: Series(values)).isEmpty ? 0 : 1
      let made = Series(values.map { $0 - Double(Int($0) % 10) + Double(Int($0) % 3) })
      #expect(!ValueChecks.digits(of: made).isEmpty, "seed \(Self.seed)")
    }
    #expect(asked <= 9, "seed \(Self.seed): \(asked) of 300, three are expected")
  }

  @Test func `digits of values without a common decimal say nothing`() {
    #expect(LastDigits(of: [1.0 / 3, 50, 90]) == nil)
    #expect(LastDigits(of: []) == nil && LastDigits(of: [1, 2, 3]) == nil)
    #expect(LastDigits(of: [1e90, 2, 3]) == nil)
    #expect(LastDigits(of: [-31, 0, 12])?.values == [1, 0, 2])
  }

  @Test func `values heaped just inside a limit are asked about`() {
    let heaped = Array(repeating: 29.5, count: 14) + [30.5, 12, 90]
    // scipy.stats.binom.sf(13, 15, 0.5).
    guard
      case .thresholdHugging(30, inside: 14, outside: 1, let probability)? =
        ValueChecks.hugging(heaped, limit: 30, good: .lower, step: 2)
    else {
      Issue.record("not asked")
      return
    }
    #expect(isNear(probability.value, 16.0 / 32_768))
    #expect(ValueChecks.hugging(heaped, limit: 30, good: .higher, step: 2) == nil)
    #expect(ValueChecks.hugging([], limit: 30, good: .lower, step: 2) == nil)
  }

  @Test func `a denominator that falls by more than a fifth is asked about`() {
    let falls = Series([100, 104, 96, 80, 78, 79])
    #expect(
      IntakeChecks.denominator(falls, change: 3) == .denominatorFalls(before: 100, after: 79))
    #expect(IntakeChecks.denominator(Series([100, 80]), change: 1) == nil)
    #expect(IntakeChecks.denominator(Series([0, 0, 0]), change: 1) == nil)
    #expect(IntakeChecks.denominator(Series([]), change: 1) == nil)
  }

  @Test func `an intake of others than before is asked about`() throws {
    let before = try known(Count(30, of: 100))
    let (same, other) = (try known(Count(28, of: 90)), try known(Count(10, of: 90)))
    #expect(IntakeChecks.shift(before: before, after: same) == nil)
    let probability = try known(IntakeChecks.shift(before: before, after: other))
    // scipy.stats.fisher_exact([[30, 70], [10, 80]]).
    #expect(isNear(probability.value, 0.0021803362568528824, 1e-9))
    let three = try known(IntakeChecks.shift(before: before, after: other, comparisons: 3))
    #expect(isNear(three.value, 3 * 0.0021803362568528824, 1e-9))
    #expect(IntakeChecks.shift(before: before, after: other, comparisons: 30) == nil)
  }

  @Test func `late values that are better, and edited ones, are asked about`() {
    let timely = [10, 11, 9, 10, 12, 10].map { ReportedValue($0) }
    let late = [4, 5, 3, 4].map { ReportedValue($0, isLate: true) }
    guard
      case .lateIsBetter(4, timely: _, _)? = ReportingChecks.flags(
        of: timely + late, good: .lower
      ).first
    else {
      Issue.record("not asked")
      return
    }
    #expect(ReportingChecks.flags(of: timely + late, good: .higher).isEmpty)
    #expect(ReportingChecks.flags(of: timely + late.prefix(2), good: .lower).isEmpty)
    let edited = timely + [ReportedValue(3, isEdited: true)]
    #expect(ReportingChecks.flags(of: edited, good: .higher) == [.edited(places: [6])])
  }

  @Test func `targets reached exactly, and lowered after a miss, are asked about`() {
    let values = Series([12, 10, 9, 10, 10])
    let targets = Series([10, nil, nil, nil, nil])
    #expect(
      TargetChecks.flags(of: values, targets: targets, good: .lower)
        == [.exactlyOnTarget(places: [1, 3, 4])])
    let missed = Series([8, 7, 6])
    let lowered = Series([10, nil, 7])
    #expect(
      TargetChecks.flags(of: missed, targets: lowered, good: .higher)
        == [.targetLowered(after: 1, from: 10, to: 7)])
    #expect(
      TargetChecks.flags(of: missed, targets: Series([10, nil, 11]), good: .higher).isEmpty)
    #expect(TargetChecks.flags(of: Series([]), targets: lowered, good: .higher).isEmpty)
    let met = TargetChecks.flags(
      of: Series([8, 9, 9]), targets: Series([10, 7, 6]), good: .higher)
    #expect(met == [.targetLowered(after: 0, from: 10, to: 7)], "the second followed no miss")
  }

  @Test func `a target met while a balancing KPI gets worse is asked about`() {
    let worse = EffectVerdict.worse(.likely)
    #expect(
      TargetChecks.tunnelVision(isTargetMet: true, balancing: worse)
        == .tunnelVision(balancing: worse))
    #expect(TargetChecks.tunnelVision(isTargetMet: false, balancing: worse) == nil)
    #expect(TargetChecks.tunnelVision(isTargetMet: true, balancing: .noDemonstrableChange) == nil)
  }
}
