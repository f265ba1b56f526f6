/// Months of a case that nothing draws any more, because they have passed.
struct SettledMonths {
  /// How many of the first months are settled.
  let count: Int
  /// What is added to the net of each month of the horizon, in øre: of settled ones all there is, of those
  /// to come what the lines do not say.
  let net: [Double]

  /// The case has yet to begin.
  static let nothing = SettledMonths(count: 0, net: [])
}
