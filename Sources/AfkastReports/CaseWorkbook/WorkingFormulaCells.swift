import AfkastDocuments
import AfkastEngine

/// Writes formulas over workings as a spreadsheet has them: the arithmetic is the engine's, only the
/// notation is made here.
struct WorkingFormulaCells {
  private let places: [WorkingID: WorkingPlace]
  private let workings: [Working]
  /// The number of each month.
  private let index: WorkingPlace

  init(_ places: [WorkingID: WorkingPlace], _ workings: [Working], index: WorkingPlace) {
    self.places = places
    self.workings = workings
    self.index = index
  }

  /// The formula in a row, counted from 0.
  func formula(_ formula: WorkingFormula, at row: Int) -> SheetFormula {
    func at(_ inner: WorkingFormula) -> SheetFormula { self.formula(inner, at: row) }
    switch formula {
    case .number(let number): return .number(number)
    case .value(let id): return value(of: id, at: row)
    case .previous(let id): return row > 0 ? value(of: id, at: row - 1) : .number(0)
    case .element(let id, let place): return element(of: id, place, at: row)
    case .sum(let left, let right): return .binary(.plus, at(left), at(right))
    case .difference(let left, let right): return .binary(.minus, at(left), at(right))
    case .product(let left, let right): return .binary(.times, at(left), at(right))
    case .quotient(let left, let right): return .binary(.over, at(left), at(right))
    case .power(let base, let exponent): return .binary(.power, at(base), at(exponent))
    case .smallest(let parts): return .call(.smallest, parts.map(at))
    case .largest(let parts): return .call(.largest, parts.map(at))
    case .rounded(let inner, let unit): return Self.rounded(at(inner), unit)
    case .choice(let left, let right, let then, let other):
      return .call(.ifElse, [.binary(.atMost, at(left), at(right)), at(then), at(other)])
    default: return overRows(formula, at: row)
    }
  }

  /// What looks at many rows.
  private func overRows(_ formula: WorkingFormula, at row: Int) -> SheetFormula {
    switch formula {
    case .total(let id): return .call(.sum, [all(id)])
    case .lowest(let id): return .call(.smallest, [all(id)])
    case .sumOfProducts(let left, let right): return .call(.sumProduct, [all(left), all(right)])
    case .totalWhere(let id, let key, let wanted):
      return .call(.sumIf, [all(key), self.formula(wanted, at: row), all(id)])
    case .accumulation(let entries, let byAge):
      guard let entries = places[entries], let byAge = places[byAge] else { return .number(0) }
      return .call(.sumProduct, [entries.range(0, row), byAge.range(0, row)])
    case .instalments(let lists, let later):
      return instalments(lists, later: self.formula(later, at: row), at: row)
    case .lastBelow(let id, let limit):
      let isBelow = SheetFormula.binary(
        .minus, .number(1), .binary(.atMost, .number(limit), all(id)))
      let number = SheetFormula.binary(.plus, index.all, .number(1))
      return .call(.sumProduct, [.call(.largest, [.binary(.times, isBelow, number)])])
    case .countNotAboveZero(let id): return .call(.countIf, [all(id), .text("<=0")])
    default: return .number(0)
    }
  }

  private func instalments(
    _ lists: WorkingFormula.Instalments, later: SheetFormula, at row: Int
  ) -> SheetFormula {
    let month = SheetFormula.binary(.minus, index.beside(row), later)
    let begun = SheetFormula.binary(.atMost, all(lists.starts), month)
    let going = SheetFormula.binary(
      .atMost, .binary(.plus, month, .number(1)),
      .binary(.plus, all(lists.starts), all(lists.months)))
    let each = SheetFormula.binary(.over, all(lists.amounts), all(lists.months))
    return .call(.sumProduct, [.binary(.times, .binary(.times, begun, going), each)])
  }

  private func element(
    of id: WorkingID, _ place: WorkingFormula, at row: Int
  ) -> SheetFormula {
    guard let list = places[id] else { return .number(0) }
    if case .number(let number) = place, let index = Int(exactly: number) {
      return list.fixed(index)
    }
    return .call(.index, [list.all, .binary(.plus, formula(place, at: row), .number(1))])
  }

  private func value(of id: WorkingID, at row: Int) -> SheetFormula {
    guard let place = places[id] else { return .number(0) }
    return workings[id.index].extent == .single ? place.fixed(0) : place.beside(row)
  }

  private func all(_ id: WorkingID) -> SheetFormula { places[id]?.all ?? .number(0) }

  private static func rounded(_ inner: SheetFormula, _ unit: WorkingRounding) -> SheetFormula {
    switch unit {
    case .ore: .call(.round, [inner, .number(2)])
    case .whole: .call(.round, [inner, .number(0)])
    case .down: .call(.integer, [inner])
    }
  }
}
