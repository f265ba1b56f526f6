/// The moment at which a fact was recorded, in universal time.
public struct RecordingTime: Sendable, Hashable {
  /// Milliseconds since the beginning of 1970; leap seconds are not counted.
  public let milliseconds: Int64

  /// Makes a moment; nil where a clock tells nonsense: before 1970 or beyond the years supported.
  public init?(milliseconds: Int64) {
    guard (0..<Self.end).contains(milliseconds) else { return nil }
    self.milliseconds = milliseconds
  }

  /// The day that the moment is in, in universal time.
  public var day: Day { Day(serial: Int(milliseconds / Self.dayLength)) }

  /// The last moment of a day.
  public init?(endOf day: Day) {
    self.init(milliseconds: Int64(day.serial + 1) * Self.dayLength - 1)
  }

  private static let dayLength: Int64 = 86_400_000
  private static let end = Int64(157_054) * dayLength
}

extension RecordingTime: Comparable {
  /// Orders by time.
  public static func < (left: RecordingTime, right: RecordingTime) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension RecordingTime: CustomStringConvertible {
  /// The moment as JSON writes it: `2027-03-09T08:05:00.000Z`.
  public var description: String {
    let inDay = milliseconds % Self.dayLength
    let (seconds, rest) = (inDay / 1_000, inDay % 1_000)
    let parts = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { Self.padded($0, to: 2) }
    return "\(day)T\(parts.joined(separator: ":")).\(Self.padded(rest, to: 3))Z"
  }

  private static func padded(_ number: Int64, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
