/// Words below each other that do not touch: each as near to its place as the others let it.
enum LabelColumn {
  /// The places at least `gap` apart and inside the room, in the order given; where the room is too small
  /// they are spread evenly.
  static func spread(_ wanted: [Double], gap: Double, in room: ClosedRange<Double>) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    let size = room.upperBound - room.lowerBound
    let gap = min(gap, order.count > 1 ? size / Double(order.count - 1) : size)
    var places = wanted
    var floor = room.lowerBound
    for index in order {
      places[index] = max(floor, min(wanted[index], room.upperBound))
      floor = places[index] + gap
    }
    var ceiling = room.upperBound
    for index in order.reversed() {
      places[index] = min(places[index], ceiling)
      ceiling = places[index] - gap
    }
    return places
  }
}
