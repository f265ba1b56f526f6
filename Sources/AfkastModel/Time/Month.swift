/// A calendar month, counted so that distances are whole numbers.
public struct Month: Sendable, Hashable {
  /// Months since January of year 0.
  public let serial: Int

  init(serial: Int) {
    self.serial = serial
  }

  /// Makes a month; nil if the year is not supported or the month is not 1 to 12.
  public init?(year: Int, month: Int) {
    guard Year.supported.contains(year), (1...12).contains(month) else { return nil }
    self.init(serial: year * 12 + month - 1)
  }

  /// The year that the month is in.
  public var year: Year { Year(unchecked: serial / 12) }

  /// 1 for January to 12 for December.
  public var number: Int { serial % 12 + 1 }

  /// The month so many months later, or earlier if negative; the distance is bounded by a century
  /// of horizon wherever a case is read.
  public func advanced(by months: Int) -> Month { Month(serial: serial + months) }

  /// Whole months from this month to another; negative if the other is earlier.
  public func distance(to other: Month) -> Int { other.serial - serial }
}

extension Month: Comparable {
  /// Orders by time.
  public static func < (left: Month, right: Month) -> Bool { left.serial < right.serial }
}

extension Month: CustomStringConvertible {
  /// The month as case files and JSON write it: `2027-03`.
  public var description: String {
    let digits = String(year.number)
    let padding = String(repeating: "0", count: max(0, 4 - digits.count))
    return padding + digits + (number < 10 ? "-0" : "-") + String(number)
  }
}
