import AfkastModel
import FoundationEssentials

extension Context {
  /// The real world.
  static func live() -> Context {
    Context(
      files: SystemFiles(), console: SystemConsole(), presentMonth: presentMonth(),
      interruption: SystemInterruption())
  }

  private static func presentMonth() -> Month? {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month], from: Date())
    guard let year = parts.year, let month = parts.month else { return nil }
    return Month(year: year, month: month)
  }
}
