package import AfkastModel

/// The measurements that are recorded already.
package struct RecordedMeasurements: Sendable {
  enum Standing {
    case new, known
    case differs(Fact)
  }

  private var holding: [ReadMeasurement.Place: Fact] = [:]
  private var rows: Set<RowIdentity> = []

  /// Of nothing.
  package init() {}

  /// Adds the facts of a case: all of them, those that hold, and the batches that were undone.
  package mutating func add(_ facts: [Fact], holding: [Fact], undone: Set<BatchID>) {
    for fact in holding {
      guard case .measurement(let measurement) = fact.content else { continue }
      let place = ReadMeasurement.Place(
        caseID: fact.caseID, kpi: measurement.kpi, period: fact.period, group: measurement.group)
      self.holding[place] = fact
    }
    // A row that was corrected since is known all the same: its file is not asked again.
    for fact in facts where !undone.contains(fact.batch) {
      if let row = fact.row { rows.insert(row.identity) }
    }
  }

  func standing(of measured: ReadMeasurement) -> Standing {
    if rows.contains(measured.identity) { return .known }
    guard let fact = holding[measured.place], case .measurement(let old) = fact.content else {
      return .new
    }
    return measured.measurement.agrees(with: old) ? .known : .differs(fact)
  }
}
