import AfkastDiagnostics
import AfkastEngine
import AfkastModel

/// What is known of a KPI's effect, how it was measured, and what was expected.
struct KPIEffectText {
  private let words: KPIWords

  init(_ words: KPIWords) {
    self.words = words
  }

  private var standing: KPIStanding { words.standing }
  private var effect: KPIEffect { standing.judgement.effect }
  private var numbers: NumberText { NumberText(words.language) }

  /// Sentence by sentence.
  var lines: [String] {
    guard !words.hidesNumbers else { return words.standing.breakEven.map(needed) ?? [] }
    var lines = effect.isEstimated ? [difference, design, autocorrelation].compactMap(\.self) : []
    if !effect.isEstimated { lines.append(words.say(withoutEstimate)) }
    if effect.areTrendsParallel == false { lines.append(words.say(KPIEffectMessage.notParallel)) }
    if let least = effect.detectable.value {
      lines.append(words.say(KPIEffectMessage.detectable(words.number(least))))
    }
    return lines + [shares, chance, badStart].compactMap(\.self)
      + (standing.breakEven.map(needed) ?? [])
  }

  private func needed(_ breakEven: KPIBreakEven) -> [String] {
    KPIBreakEvenText(breakEven, words).lines
  }

  private var withoutEstimate: KPIEffectMessage {
    if case .noVariation = effect.verdict { .noVariation } else { .none }
  }

  private var difference: String? {
    guard let difference = effect.difference, let intervals = effect.intervals else { return nil }
    return words.say(
      KPIEffectMessage.difference(
        words.number(difference), wide: range(intervals.ninetyFive),
        narrow: range(intervals.eighty)))
  }

  private func range(_ interval: Interval) -> String {
    words.say(KPIEffectMessage.range(words.number(interval.low), words.number(interval.high)))
  }

  private var design: String? {
    let message: KPIEffectMessage? =
      switch effect.design {
      case .beforeAfter:
        .beforeAfter(hasComparison: standing.kpi.comparison != nil, hadTrend: effect.hadTrend)
      case .interruptedSeries: .interruptedSeries
      case .comparisonGroup: .comparisonGroup
      case nil: nil
      }
    return message.map(words.say)
  }

  private var autocorrelation: String? {
    guard let corrected = effect.autocorrelation?.corrected, corrected > 0 else { return nil }
    return words.say(
      KPIEffectMessage.autocorrelation(numbers.decimal(corrected, decimals: 2)))
  }

  /// All before beside all after; not where either is of few people, or leaves few out.
  private var shares: String? {
    guard let shares = standing.judgement.shares, !isSmall(shares.before), !isSmall(shares.after)
    else { return nil }
    let interval = shares.interval(.ninetyFive)
    let low = numbers.percent(interval.low)
    let reach = words.say(KPIEffectMessage.range(low, numbers.percent(interval.high)))
    return words.say(
      KPIEffectMessage.shares(
        before: share(shares.before), after: share(shares.after),
        difference: "\(numbers.percent(shares.difference)) (\(reach))"))
  }

  private func share(_ count: Count) -> String {
    "\(numbers.percent(count.rate)) (n = \(numbers.decimal(count.exposure, decimals: 0)))"
  }

  private func isSmall(_ count: Count) -> Bool {
    count.exposure < Double(words.report.workspace.suppressBelow)
  }

  private var chance: String? {
    guard shares != nil, let chance = standing.chanceOfTarget else { return nil }
    return words.say(KPIEffectMessage.chance(numbers.percent(chance.value, decimals: 0)))
  }

  private var badStart: String? {
    standing.judgement.badStart.map { start in
      words.say(
        KPIEffectMessage.badStart(
          value: words.number(start.value), mean: words.number(start.mean),
          change: words.number(start.expectedChange.magnitude), isBaseline: start.isBaseline))
    }
  }

  /// What the plan expected, and what it has become.
  var expectation: [String] {
    guard let learned = standing.learned else { return [] }
    let name = learned.assumption.text
    guard learned.samples >= LearnedAssumption.fewestSamples else {
      let needed = LearnedAssumption.fewestSamples
      return [words.say(KPIEffectMessage.tooFewToLearn(name, learned.samples, needed))]
    }
    guard !words.hidesNumbers else {
      return [words.say(KPIEffectMessage.planned(name, written(learned.planned.value, learned)))]
    }
    let overdue = learned.overdue > 0 ? words.say(KPIEffectMessage.overdue(learned.overdue)) : nil
    return [
      words.say(
        KPIEffectMessage.learned(
          name, planned: written(learned.planned.value, learned),
          measured: learned.measured.map { written($0.value, learned) },
          expected: written(learned.expected.value, learned))), basis(learned), overdue,
    ].compactMap(\.self)
  }

  private func basis(_ learned: LearnedAssumption) -> String? {
    switch learned.basis {
    case .plan, .measurements: nil
    case .both: words.say(KPIEffectMessage.planRange)
    case .contradiction: words.say(KPIEffectMessage.contradiction)
    }
  }

  /// In the unit of the case file; of a plan that differs by month, as a share of it.
  private func written(_ value: Double, _ learned: LearnedAssumption) -> String {
    guard !learned.isFactor else { return numbers.percent(value, decimals: 0) }
    let assumption = words.report.businessCase.assumption(learned.assumption)
    guard let assumption, let base = Quotient(value),
      let number = (base / assumption.unitSize)?.value
    else { return words.number(value) }
    let unit = UnitText(words.language).after(number, assumption.unitText)
    return "\(words.number(number)) \(unit.visible)"
  }
}

extension KPIEffect {
  /// Whether there is an estimate to show: while it is too early, a number would be taken for one.
  var isEstimated: Bool {
    if case .tooEarly = verdict { return false }
    return difference != nil
  }
}
