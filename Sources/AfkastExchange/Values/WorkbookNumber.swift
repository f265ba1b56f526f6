import AfkastModel

/// A number as a workbook stores it: the nearest double to what somebody sees.
enum WorkbookNumber {
  /// The amount in øre, if the number is one but for what doubles cannot hold.
  static func money(_ cell: ArraySlice<UInt8>) throws(CellProblem) -> Money {
    guard let kroner = Double(String(decoding: cell.trimmed, as: UTF8.self)), kroner.isFinite else {
      throw .notANumber
    }
    let ore = kroner * 100
    guard ore.magnitude < 1e15, let money = Money(roundingOre: ore) else { throw .tooLarge }
    // Sums of formulas are off by more than one number is, and never by a hundredth of an øre.
    guard (ore - Double(money.ore)).magnitude <= 0.01 else { throw .finerThanOre }
    return money
  }
}
