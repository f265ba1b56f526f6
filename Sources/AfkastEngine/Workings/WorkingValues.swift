import AfkastModel

/// Works out formulas over what has been worked out before.
struct WorkingValues {
  private(set) var values: [[Double]] = []
  private var extents: [Working.Extent] = []

  /// Keeps the values of the next working.
  mutating func append(_ list: [Double], _ extent: Working.Extent) {
    values.append(list)
    extents.append(extent)
  }

  /// The values of the next working, row by row, so that each may look at those before.
  mutating func appendRows(
    _ count: Int, _ extent: Working.Extent, _ formula: (Int) -> WorkingFormula
  ) {
    append([], extent)
    let own = values.count - 1
    for row in 0..<count { values[own].append(value(of: formula(row), at: row)) }
  }

  private func value(of formula: WorkingFormula, at row: Int) -> Double {
    switch formula {
    case .number(let number): number
    case .value(let id): extents[id.index] == .single ? self[id, 0] : self[id, row]
    case .previous(let id): row > 0 ? self[id, row - 1] : 0
    case .element(let id, let place): self[id, whole(value(of: place, at: row))]
    case .sum(let left, let right): value(of: left, at: row) + value(of: right, at: row)
    case .difference(let left, let right): value(of: left, at: row) - value(of: right, at: row)
    case .product(let left, let right): value(of: left, at: row) * value(of: right, at: row)
    case .quotient(let left, let right): value(of: left, at: row) / value(of: right, at: row)
    case .power(let base, let exponent):
      base == .number(2)
        ? _exp2(value(of: exponent, at: row))
        : _exp(_log(value(of: base, at: row)) * value(of: exponent, at: row))
    case .smallest(let parts): parts.map { value(of: $0, at: row) }.min() ?? 0
    case .largest(let parts): parts.map { value(of: $0, at: row) }.max() ?? 0
    case .rounded(let inner, let unit): unit.rounded(value(of: inner, at: row))
    case .choice(let left, let right, let then, let other):
      value(of: value(of: left, at: row) <= value(of: right, at: row) ? then : other, at: row)
    default: valueOverRows(of: formula, at: row)
    }
  }

  /// What looks at many rows.
  private func valueOverRows(of formula: WorkingFormula, at row: Int) -> Double {
    switch formula {
    case .total(let id): return values[id.index].reduce(0, +)
    case .lowest(let id): return values[id.index].min() ?? 0
    case .totalWhere(let id, let key, let wanted):
      let wanted = value(of: wanted, at: row)
      return zip(values[id.index], values[key.index]).reduce(0) {
        $1.1 == wanted ? $0 + $1.0 : $0
      }
    case .sumOfProducts(let left, let right):
      return zip(values[left.index], values[right.index]).reduce(0) { $0 + $1.0 * $1.1 }
    case .accumulation(let entries, let byAge):
      return (0...row).reduce(0) { $0 + self[entries, $1] * self[byAge, row - $1] }
    case .instalments(let lists, let later):
      let month = Double(row) - value(of: later, at: row)
      return values[lists.starts.index].indices.reduce(0) { sum, place in
        let since = month - self[lists.starts, place]
        let months = self[lists.months, place]
        return since >= 0 && since < months ? sum + self[lists.amounts, place] / months : sum
      }
    case .lastBelow(let id, let limit):
      return Double((values[id.index].lastIndex { $0 < limit } ?? -1) + 1)
    case .countNotAboveZero(let id):
      return Double(values[id.index].count { $0 <= 0 })
    default: return 0
    }
  }

  private func whole(_ value: Double) -> Int { Int(exactly: value.rounded(.down)) ?? 0 }

  private subscript(id: WorkingID, row: Int) -> Double {
    let list = values[id.index]
    return list.indices.contains(row) ? list[row] : 0
  }
}

extension WorkingRounding {
  /// The value rounded; halves that floating point just misses count as halves, as in spreadsheets.
  func rounded(_ value: Double) -> Double {
    switch self {
    case .down: value.rounded(.down)
    case .whole: value.rounded(.toNearestOrAwayFromZero)
    case .ore:
      (value * 100 * (1 + 4 * Double.ulpOfOne)).rounded(.toNearestOrAwayFromZero) / 100
    }
  }
}
