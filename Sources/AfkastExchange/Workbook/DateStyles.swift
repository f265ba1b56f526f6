/// Which styles of a workbook show a number as a day.
struct DateStyles {
  private var areDates: [Bool] = []

  /// The formats that every workbook has, of days and not of hours alone.
  private static let builtIn = Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36] + Array(50...58))

  init(_ part: ZipPart?) throws {
    guard let part else { return }
    var reader = XMLReader(part)
    var (own, isInCells): (Set<Int>, Bool) = ([], false)
    while let token = try reader.next() {
      switch token {
      case .start("numFmt"):
        if let id = reader.attribute("numFmtId").flatMap({ Int($0) }),
          Self.isDay(reader.attribute("formatCode") ?? "")
        {
          own.insert(id)
        }
      case .start("cellXfs"): isInCells = true
      case .end("cellXfs"): isInCells = false
      case .start("xf") where isInCells:
        let id = reader.attribute("numFmtId").flatMap { Int($0) } ?? 0
        areDates.append(Self.builtIn.contains(id) || own.contains(id))
      default: break
      }
    }
  }

  /// Whether a number in this style is a day.
  func isDay(_ style: Int) -> Bool { areDates.indices.contains(style) && areDates[style] }

  /// A format shows a day if it names years or days outside quotations, brackets and escapes.
  static func isDay(_ format: String) -> Bool {
    var (isQuoted, isBracketed, isEscaped) = (false, false, false)
    for byte in format.utf8 {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = byte != UInt8(ascii: "\"")
      } else if isBracketed {
        isBracketed = byte != UInt8(ascii: "]")
      } else {
        switch byte {
        case UInt8(ascii: "\""): isQuoted = true
        case UInt8(ascii: "["): isBracketed = true
        case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): isEscaped = true
        case UInt8(ascii: "y"), UInt8(ascii: "Y"), UInt8(ascii: "d"), UInt8(ascii: "D"): return true
        case UInt8(ascii: ";"): return false
        default: break
        }
      }
    }
    return false
  }
}
