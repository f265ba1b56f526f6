import AfkastEngine
import AfkastModel

/// A reading as it may be shown: few people are not counted in public.
struct ShownReading {
  let period: Period
  /// Nil where it is not shown.
  let value: Double?
  /// Nil where not known, and where it would tell how few people the value is of, or leaves out.
  let count: Int?
  let isSuppressed: Bool

  init(_ reading: KPIReading, isHidden: Bool, hidesCount: Bool) {
    period = reading.period
    isSuppressed = isHidden
    value = isHidden ? nil : reading.value.number
    count = hidesCount ? nil : reading.count
  }
}
