/// The payback that the decision-makers were told (Danish: forudsat tilbagebetalingstid).
public enum Promise: Sendable, Hashable {
  /// Within so many whole months, counted from the first month with a cost.
  case within(WholeMonths)
  /// Not later than this month.
  case by(Month)
}
