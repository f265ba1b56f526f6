/// Room for eight draws of a case: used over and over, so that no draw asks for memory.
struct DrawBlock {
  /// Where in [0, 1) each uncertain assumption lies.
  var coordinates: [Lanes]
  /// What is drawn and what follows from it, by slot.
  var values: [Lanes]
  /// The second differences of the net, in øre by month; after folding, the cumulative net.
  var rows: [LaneRow]
  /// Those in uncertain cohorts, by month.
  var cohorts: [[Lanes]]
  /// Those who enter uncertain cohorts, by month.
  var entrants: [[Lanes]]
  /// The months of a line that is computed one by one.
  var months: [Lanes]
  private var stack: [Lanes] = []

  /// Room for a case.
  init(for simulated: SimulatedCase) {
    coordinates = [Lanes](repeating: .zero, count: simulated.uncertain.count)
    values = [Lanes](repeating: .zero, count: simulated.slotCount)
    rows = [LaneRow](repeating: LaneRow(repeating: 0), count: simulated.rows)
    cohorts = simulated.cohorts.map { _ in
      [Lanes](repeating: .zero, count: simulated.months)
    }
    entrants = cohorts
    months = [Lanes](repeating: .zero, count: simulated.months)
    stack.reserveCapacity(16)
  }
}

extension DrawBlock {
  /// What a program gives in a month.
  mutating func value(of program: LaneProgram, month: Int = 0) -> Lanes {
    // Taken out while it is used, so that the values can be read beside it.
    var stack: [Lanes] = []
    swap(&stack, &self.stack)
    defer { swap(&stack, &self.stack) }
    return program.value(values.span, month: month, cohorts: cohorts, stack: &stack)
  }
}

extension SimulatedCase {
  /// Makes eight draws from their coordinates: their values, and the second differences of their net.
  func draw(_ block: inout DrawBlock) {
    if let correlations {
      var coordinates = block.coordinates.mutableSpan
      correlations.mix(&coordinates)
    }
    let coordinates = block.coordinates
    var drawn = block.values.mutableSpan
    lookUp(coordinates.span, into: &drawn)
    for computed in computed { block.values[computed.slot] = block.value(of: computed.program) }
    let values = block.values
    var rows = block.rows.mutableSpan
    reset(&rows)
    shape(values.span, into: &rows)
    if !dense.isEmpty || !moving.isEmpty { addDense(to: &block) }
  }

  /// The value of each assumption at its coordinate: two neighbours of its table, and the way between.
  @inline(never)
  private func lookUp(_ coordinates: Span<Lanes>, into values: inout MutableSpan<Lanes>) {
    let (tables, uncertain) = (tables.span, uncertain.span)
    for slot in coordinates.indices {
      let start = uncertain[slot].table
      let place = coordinates[slot] * Double(QuantileTable.cells)
      let cells = (place - 0.5) + WholePart.rounding
      let way = place - (cells - WholePart.rounding)
      var (low, high) = (Lanes.zero, Lanes.zero)
      var isEdge = false
      for lane in 0..<8 {
        let cell = WholePart.index(cells[lane])
        low[lane] = tables[start &+ cell]
        high[lane] = tables[start &+ cell &+ 1]
        isEdge = isEdge || cell == 0 || cell >= QuantileTable.cells - 2
      }
      values[slot] = low + way * (high - low)
      guard isEdge else { continue }
      for lane in 0..<8 {
        values[slot][lane] = QuantileTable.value(
          at: coordinates[slot][lane], in: tables, from: start)
      }
    }
  }

  private func reset(_ rows: inout MutableSpan<LaneRow>) {
    let certain = certain.span
    for month in certain.indices { rows[month] = LaneRow(repeating: certain[month]) }
  }
}

extension LaneRow {
  /// Adds eight lanes.
  @inline(__always)
  mutating func add(_ lanes: Lanes) {
    for lane in 0..<8 { self[lane] += lanes[lane] }
  }

  /// The month as lanes that are computed with.
  @inline(__always)
  var lanes: Lanes {
    Lanes(self[0], self[1], self[2], self[3], self[4], self[5], self[6], self[7])
  }
}
