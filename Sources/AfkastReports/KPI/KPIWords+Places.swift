import AfkastEngine
import AfkastModel

/// When things are due, and which periods places of the chart are.
extension KPIWords {
  var next: String {
    guard let item = standing.next else { return say(KPIMessage.nothingNext) }
    let period = item.periods.map { periods.text(from: $0.first, through: $0.last) } ?? ""
    switch item.state {
    case .overdue: return say(KPIMessage.nextOverdue(item.daysLate, period: period))
    case .due, .upcoming: return say(KPIMessage.nextDue(item.dueDay, period: period))
    }
  }

  /// The periods of places, from the first to the last: `2027-01 til 2027-07`.
  func span(_ places: some Collection<Int>) -> String {
    let found = places.compactMap(period)
    guard let first = found.first, let last = found.last else { return "–" }
    return periods.text(from: first, through: last)
  }

  /// The periods of places, one by one.
  func list(_ places: [Int]) -> String { periods.text(places.compactMap(period)) }

  private func period(at place: Int) -> Period? {
    let points = standing.judgement.points
    return points.indices.contains(place) ? points[place].reading?.period : nil
  }
}
