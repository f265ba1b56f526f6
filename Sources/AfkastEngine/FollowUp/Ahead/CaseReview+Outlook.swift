extension CaseReview {
  /// How the case may turn out from here on, with what has been learned.
  ///
  /// Months that have passed are drawn no more. Nil where a number is too large. The plan's promise is none of its: ``odds(draws:seed:)`` tells of that.
  public func outlook(
    draws: DrawCount, seed: UInt64
  ) throws(EvaluationFailure) -> SimulatedOutcome? {
    let settings = SimulationSettings(draws: draws, seed: seed)
    let run = CaseRun(try SimulatedCase(stillToComeOf: curves), settings)
    let scale = run.trial()
    let tallies = (0..<DrawCount.replicates).map { replicate in
      var tally = OutcomeTally(scale, replicate: replicate, of: draws)
      let takesFan = tally.takesFan
      run.forEach(run.points(.main, replicate: replicate, bits: draws.bits)) { block in
        let outcome = run.fold(&block, keeps: takesFan)
        tally.add(outcome, scale)
        if takesFan { tally.addFan(block.rows.span, scale) }
      }
      return tally
    }
    return SimulatedOutcome(
      tallies, scale, horizon: curves.frame.horizon, within: nil, promisedIndex: nil)
  }
}
