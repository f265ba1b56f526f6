import AfkastEngine
import AfkastModel

/// When things are due, and which periods places of the chart are.
extension KPIWords {
  var next: String {
    guard let item = standing.next else { return say(KPIMessage.nothingNext) }
    let periods = item.periods.map { periods in
      periods.count == 1
        ? periods.first.description
        : say(DueMessage.through(periods.first.description, periods.last.description))
    }
    let period = periods ?? ""
    switch item.state {
    case .overdue: return say(KPIMessage.nextOverdue(item.daysLate, period: period))
    case .due, .upcoming: return say(KPIMessage.nextDue(item.dueDay, period: period))
    }
  }

  /// The periods of places, from the first to the last: `2027-01 til 2027-07`.
  func span(_ places: some Collection<Int>) -> String {
    let periods = places.compactMap { place in
      standing.judgement.points.indices.contains(place)
        ? standing.judgement.points[place].reading?.period : nil
    }
    guard let first = periods.first, let last = periods.last else { return "–" }
    return first == last
      ? first.description : say(DueMessage.through(first.description, last.description))
  }

  /// The periods of places, one by one.
  func list(_ places: [Int]) -> String {
    places.compactMap { place in
      standing.judgement.points.indices.contains(place)
        ? standing.judgement.points[place].reading?.period : nil
    }.text
  }
}
