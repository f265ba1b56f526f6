/// Yearly real discount rates by years elapsed, as a finance ministry publishes them.
public struct DiscountSchedule: Sendable, Hashable {
  /// A rate that holds from so many years elapsed until the next band begins.
  public struct Band: Sendable, Hashable {
    /// Whole years elapsed when the rate begins to hold.
    public let fromYear: Int
    /// The effective yearly rate.
    public let rate: YearlyRate

    /// Makes a band.
    public init(fromYear: Int, rate: YearlyRate) {
      self.fromYear = fromYear
      self.rate = rate
    }
  }

  /// The name that files, options and results call it by, as in `dk-2021`.
  public let name: String
  /// Who published it and when.
  public let origin: TableOrigin
  /// Bands in order of years; the first one begins at 0.
  public let bands: [Band]

  /// A schedule from yearly percentages by the years elapsed when they begin to hold, in order of
  /// years, the first one at 0; percentages that are no rate are left out.
  public init(_ name: String, _ origin: TableOrigin, percentByYear: [(Int, Double)]) {
    self.name = name
    self.origin = origin
    self.bands = percentByYear.compactMap { year, percent in
      YearlyRate(percent / 100).map { Band(fromYear: year, rate: $0) }
    }
  }

  /// A schedule of bands; nil unless the first one begins at 0 and the years rise.
  public init?(_ name: String, _ origin: TableOrigin, bands: [Band]) {
    let years = bands.map(\.fromYear)
    guard years.first == 0, zip(years, years.dropFirst()).allSatisfy(<) else { return nil }
    self.init(name: name, origin: origin, bands: bands)
  }

  /// One rate for all years.
  public static func constant(_ rate: YearlyRate, name: String) -> DiscountSchedule {
    DiscountSchedule(
      name: name, origin: TableOrigin(year: nil, source: nil),
      bands: [Band(fromYear: 0, rate: rate)])
  }

  private init(name: String, origin: TableOrigin, bands: [Band]) {
    self.name = name
    self.origin = origin
    self.bands = bands
  }
}

extension DiscountSchedule {
  /// The Danish rates of 2021: 3.5 % for years 0–35, 2.5 % for 36–70, 1.5 % after.
  public static let dk2021 = DiscountSchedule(
    "dk-2021",
    TableOrigin(
      year: Year(2021), source: "Finansministeriet, dokumentationsnotat, 7. januar 2021"),
    percentByYear: [(0, 3.5), (35, 2.5), (70, 1.5)])

  /// The Danish rates of 2013: 4 %, 3 % and 2 % in the same bands.
  public static let dk2013 = DiscountSchedule(
    "dk-2013", TableOrigin(year: Year(2013), source: "Finansministeriet, 31. maj 2013"),
    percentByYear: [(0, 4), (35, 3), (70, 2)])

  /// The standard rates of the British Treasury's Green Book.
  public static let ukGreenBook = DiscountSchedule(
    "uk-green-book",
    TableOrigin(year: Year(2026), source: "HM Treasury, The Green Book, standard schedule"),
    percentByYear: [(0, 3.5), (30, 3), (75, 2.5), (125, 2), (200, 1.5), (300, 1)])

  /// The schedules that need no table of the workspace, in the order they are listed to people.
  public static let builtIn = [dk2021, dk2013, ukGreenBook]
}
