import Foundation

/// Contrast by WCAG 2.1: (L1 + 0.05) / (L2 + 0.05) of the relative luminances.
enum Contrast {
  static func of(_ color: String, on background: String) throws -> Double {
    let (one, other) = (try luminance(color), try luminance(background))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  private static func luminance(_ color: String) throws -> Double {
    guard color.count == 7, color.first == "#", let value = Int(color.dropFirst(), radix: 16) else {
      throw CocoaError(.formatting)
    }
    let shares = [16, 8, 0].map { linear(Double(value >> $0 & 255) / 255) }
    return 0.2126 * shares[0] + 0.7152 * shares[1] + 0.0722 * shares[2]
  }

  private static func linear(_ share: Double) -> Double {
    share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}
