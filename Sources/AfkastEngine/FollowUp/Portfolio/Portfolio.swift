public import AfkastModel

/// Several cases together: who needs a decision, and what the pool has paid out and got back.
public struct Portfolio: Sendable {
  /// Why a case is not in the sums.
  public enum Exclusion: Sendable, Hashable {
    /// Only one of several alternatives can be carried out, and this one counts.
    case alternative(to: CaseID)
    /// It was stopped or closed, and no version of it was ever approved: it was not carried out.
    case neverApproved
    /// It cannot be computed.
    case notComputed
  }

  /// A part of the sums.
  public struct Share<Name: Sendable>: Sendable {
    /// What it is of.
    public let name: Name
    /// Its amounts.
    public let amounts: PoolAmounts
  }

  /// A year, and where the pool stands at its end.
  public struct PoolYear: Sendable {
    /// The year.
    public let year: Year
    /// What is of the year alone.
    public let amounts: PoolAmounts
    /// From the first year to the end of this one.
    public let cumulative: PoolAmounts
  }

  /// The money of all that count.
  public struct Sums: Sendable {
    /// All together.
    public let total: PoolAmounts
    /// What certainly came back to date, less what was spent.
    public let confirmed: Money
    /// In order of time, years without money between them included.
    public let years: [PoolYear]
    /// By department, in order of their names; without one last.
    public let departments: [Share<DepartmentID?>]
    /// By budget area, in their order; without one last.
    public let areas: [Share<BudgetArea?>]
  }

  /// The places of cases by the decision they ask for, the most pressing first; each in the order given.
  public let groups: [(group: PortfolioGroup, places: [Int])]
  /// Why the case at a place is not in the sums; nil where it is.
  public let exclusions: [Exclusion?]
  /// Price levels of the cases that count, in order; more than one cannot be added up without error.
  public let priceLevels: [Year]
  /// The sums; nil where they are too large to be money.
  public let sums: Sums?

  /// Of cases in any order.
  public init(_ cases: [PortfolioCase]) {
    groups = PortfolioGroup.allCases.compactMap { group in
      let places = cases.indices.filter { cases[$0].group == group }
      return places.isEmpty ? nil : (group, places)
    }
    exclusions = zip(cases, AlternativeChoice(cases).counted).map { item, other in
      if item.figures == nil { return .notComputed }
      if let other { return .alternative(to: other) }
      return item.group == .ended && !item.isApproved ? .neverApproved : nil
    }
    let counted = zip(cases, exclusions).compactMap { $1 == nil ? $0.figures : nil }
    priceLevels = Set(counted.compactMap(\.prices)).sorted()
    sums = try? Sums(counted)
  }
}

extension Portfolio.Sums {
  fileprivate init(_ cases: [PortfolioFigures]) throws(MoneyOverflow) {
    var (total, years) = (PoolAmounts(), [Year: PoolAmounts]())
    var confirmed = Money.zero
    var departments: [DepartmentID?: PoolAmounts] = [:]
    var areas: [BudgetArea?: PoolAmounts] = [:]
    for figures in cases {
      try total.add(figures.total)
      confirmed = try confirmed + figures.confirmed
      for (year, amounts) in figures.years {
        try years[year, default: PoolAmounts()].add(amounts)
      }
      for (place, amounts) in figures.places {
        try departments[place.department, default: PoolAmounts()].add(amounts)
        try areas[place.area, default: PoolAmounts()].add(amounts)
      }
    }
    (self.total, self.confirmed) = (total, confirmed)
    self.years = try Self.inOrder(years)
    let named = departments.keys.compactMap(\.self).sorted()
    self.departments = (named + [nil]).compactMap { name in
      departments[name].map { Portfolio.Share(name: name, amounts: $0) }
    }
    self.areas = (BudgetArea.allCases + [nil]).compactMap { name in
      areas[name].map { Portfolio.Share(name: name, amounts: $0) }
    }
  }

  private static func inOrder(
    _ years: [Year: PoolAmounts]
  ) throws(MoneyOverflow) -> [Portfolio.PoolYear] {
    guard let first = years.keys.min()?.number, let last = years.keys.max()?.number else {
      return []
    }
    var (cumulative, found) = (PoolAmounts(), [Portfolio.PoolYear]())
    for number in first...last {
      guard let year = Year(number) else { continue }
      let amounts = years[year] ?? PoolAmounts()
      try cumulative.add(amounts)
      found.append(.init(year: year, amounts: amounts, cumulative: cumulative))
    }
    return found
  }
}
