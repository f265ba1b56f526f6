import AfkastModel
import FoundationEssentials

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Context {
  /// The real world.
  static func live() -> Context {
    Context(
      files: SystemFiles(), console: SystemConsole(), presentMonth: presentMonth(),
      interruption: SystemInterruption(),
      presentTime: {
        RecordingTime(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down)))
      },
      userName: userName(),
      searchPath: ProcessInfo.processInfo.environment["PATH", default: "/usr/bin:/bin"])
  }

  /// `AFKAST_USER` is for services that record on somebody's behalf.
  private static func userName() -> String? {
    let environment = ProcessInfo.processInfo.environment
    if let name = environment["AFKAST_USER"], !name.isEmpty { return name }
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else {
      return environment["USER"]
    }
    return String(cString: name)
  }

  private static func presentMonth() -> Month? {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month], from: Date())
    guard let year = parts.year, let month = parts.month else { return nil }
    return Month(year: year, month: month)
  }
}
