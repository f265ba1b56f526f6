import AfkastModel

extension [Fact] {
  /// The months that facts close, in runs without gaps, by line.
  var closedMonths: [CaseRecord.Closed] {
    var months: [LineID: Set<Month>] = [:]
    for fact in self {
      guard case .closing(let line) = fact.content else { continue }
      months[line, default: []].insert(fact.period.firstDay.month)
    }
    return months.sorted { $0.key < $1.key }.flatMap { line, months in
      months.sorted().runs.map { CaseRecord.Closed(line: line, months: $0) }
    }
  }

  /// The batches that facts from rows of files are in.
  var imported: [CaseRecord.Imported] {
    var counts: [BatchID: Int] = [:]
    for fact in self where fact.row != nil { counts[fact.batch, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.map { .init(batch: $0.key, facts: $0.value) }
  }
}

extension [Month] {
  /// Months in order, taken together where one follows the other.
  fileprivate var runs: [MonthSpan] {
    var runs: [MonthSpan] = []
    for month in self {
      if let run = runs.last, run.last.advanced(by: 1) == month,
        let longer = MonthSpan(run.first, through: month)
      {
        runs[runs.count - 1] = longer
      } else {
        runs.append(MonthSpan(month))
      }
    }
    return runs
  }
}
