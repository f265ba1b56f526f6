import AfkastModel

extension BusinessCase {
  /// The measured assumption of a line whose values contain its phase-in, delay and fall-off; nil where none
  /// does, so that the profile stays.
  ///
  /// It is the first that says how many, else the first effect that is a total. What each is worth, and how
  /// much of an effect each has, is whole from the first on: half of the citizens at half a phase-in have
  /// the whole effect each.
  func profileCarrier(of inputs: LineInputs) -> AssumptionID? {
    let measured = Set(kpis.compactMap { $0.measures?.assumption })
    let own = assumptions.filter { measured.contains($0.id) && inputs.assumptions.contains($0.id) }
    let volume = own.first { $0.cause == .volume }
    return (volume ?? own.first { $0.cause == .effect && !$0.unit.isPerSomething })?.id
  }
}

extension Unit {
  /// Whether it counts something for each of something else, other than time.
  fileprivate var isPerSomething: Bool {
    powers.contains { base, power in
      if case .noun = base { power < 0 } else { false }
    }
  }
}
