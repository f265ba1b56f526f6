import AfkastEngine
import AfkastModel

/// The rows of a comparison as people read them.
struct ComparisonRows {
  /// One measure of all alternatives.
  struct Row {
    let name: String
    /// The text of the alternative at an index.
    let cell: (Int) -> String
  }

  private let comparison: Comparison
  private let language: Language
  private let numbers: NumberText

  init(_ comparison: Comparison, _ language: Language) {
    self.comparison = comparison
    self.language = language
    numbers = NumberText(language)
  }

  /// Money in thousands of kroner, then payback, then each outcome that one of some alternatives has.
  func of(_ shown: ArraySlice<Int>) -> [Row] {
    let outcomes = comparison.kpis.indices.filter { index in
      shown.contains {
        let alternative = comparison.alternatives[$0]
        return !alternative.isDoingNothing && alternative.outcomes[index] != nil
      }
    }
    return money + payback + outcomes.flatMap(outcome)
  }

  private var money: [Row] {
    [
      row(.figure(.totalCosts)) { thousands($0.totalCosts.kroner) },
      row(.figure(.totalBenefits)) { thousands($0.totalBenefits.kroner) },
      row(.figure(.net)) { thousands($0.net.kroner) },
      row(.figure(.netPresentValue)) { thousands($0.netPresentValue.kroner) },
      row(.figure(.equivalentYearlyValue)) { thousands($0.equivalentYearlyValue.kroner) },
      Row(name: say(.comparison(.rank))) { String(comparison.alternatives[$0].rank) },
      row(.figure(.benefitCostRatio)) { evaluation in
        evaluation.benefitCostRatio.map { numbers.decimal($0.value, decimals: 2) } ?? Self.none
      },
      row(.figure(.peakFunding)) { thousands($0.peakFunding.amount.kroner) },
    ]
  }

  private var payback: [Row] {
    [
      caseRow(.backInHeading) { $0.payback.state.shortText(in: language) },
      row(.comparison(.afterMonths)) {
        $0.payback.point.map { String($0.monthsFromFirstOutlay.count) } ?? Self.none
      },
      caseRow(.comparison(.discountedPayback)) {
        $0.discountedPayback.state.shortText(in: language)
      },
      row(.promiseHeading) { $0.promise?.shortText(in: language) ?? Self.none },
    ]
  }

  private func outcome(_ index: Int) -> [Row] {
    let kpi = comparison.kpis[index]
    func row(_ word: ComparisonWord, _ text: @escaping (Outcome) -> String) -> Row {
      Row(name: "  " + say(.comparison(word))) {
        comparison.alternatives[$0].outcomes[index].map(text) ?? Self.none
      }
    }
    return [
      Row(name: say(.comparison(.outcome(kpi)))) { _ in "" },
      row(.atTarget(kpi.counts)) { numbers.plain($0.atTarget.number, upTo: 2) },
      row(.total(kpi.counts)) { numbers.plain($0.total.number, upTo: 1) },
      row(.costPerUnit(kpi.counts)) { $0.costPerUnit.map { small($0.kroner) } ?? Self.none },
      row(.netCostPerUnit(kpi.counts)) { net($0.netCostPerUnit) },
    ]
  }

  private func net(_ cost: Outcome.NetCost) -> String {
    switch cost {
    case .perUnit(let money): small(money.kroner)
    case .paysForItself: say(.comparison(.paysForItself))
    case .undefined: Self.none
    }
  }

  private func row(_ name: Message, _ text: @escaping (Evaluation) -> String) -> Row {
    Row(name: say(name)) { text(comparison.alternatives[$0].evaluation) }
  }

  /// Nothing is earned back by doing nothing.
  private func caseRow(_ name: Message, _ text: @escaping (Evaluation) -> String) -> Row {
    Row(name: say(name)) {
      let alternative = comparison.alternatives[$0]
      return alternative.isDoingNothing ? Self.none : text(alternative.evaluation)
    }
  }

  /// Kroner, with øre where a unit costs little.
  private func small(_ kroner: Double) -> String {
    kroner.magnitude < 100 ? numbers.kroner(kroner) : numbers.amount(kroner)
  }

  private func thousands(_ kroner: Double) -> String { numbers.thousands(kroner) }

  private func say(_ message: Message) -> String { message.text(in: language) }

  private static let none = "\u{2013}"
}
