/// Which styles of a workbook show a number as a day, and which as a percentage.
struct CellStyles {
  /// What a number in a style is.
  enum Meaning {
    case number, day, percentage
  }

  private var meanings: [Meaning] = []

  /// The formats that every workbook has, of days and not of hours alone.
  private static let days = Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36] + Array(50...58))
  /// Those of percentages, without decimals and with two.
  private static let percentages: Set = [9, 10]

  init(_ part: ZipPart?) throws {
    guard let part else { return }
    var reader = XMLReader(part)
    var (own, isInCells): ([Int: Meaning], Bool) = ([:], false)
    while let token = try reader.next() {
      switch token {
      case .start("numFmt"):
        if let id = reader.attribute("numFmtId").flatMap({ Int($0) }) {
          own[id] = Self.meaning(of: reader.attribute("formatCode") ?? "")
        }
      case .start("cellXfs"): isInCells = true
      case .end("cellXfs"): isInCells = false
      case .start("xf") where isInCells:
        let id = reader.attribute("numFmtId").flatMap { Int($0) } ?? 0
        meanings.append(own[id] ?? Self.builtIn(id))
      default: break
      }
    }
  }

  /// What a number in this style is.
  func meaning(_ style: Int) -> Meaning {
    meanings.indices.contains(style) ? meanings[style] : .number
  }

  private static func builtIn(_ id: Int) -> Meaning {
    days.contains(id) ? .day : percentages.contains(id) ? .percentage : .number
  }

  /// A format shows a day if it names years or days outside quotations, brackets and escapes, and a
  /// percentage if it has its mark there.
  static func meaning(of format: String) -> Meaning {
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
        case UInt8(ascii: "y"), UInt8(ascii: "Y"), UInt8(ascii: "d"), UInt8(ascii: "D"): return .day
        case UInt8(ascii: "%"): return .percentage
        case UInt8(ascii: ";"): return .number
        default: break
        }
      }
    }
    return .number
  }
}
