/// Reads XML in a stream, as far as workbooks need it: no document type and so no entities of one's own,
/// nothing from elsewhere, and nothing that grows.
struct XMLReader {
  /// What was read; ``attributes`` and ``text`` belong to it.
  enum Token: Equatable {
    /// An element begins, by its name without prefix.
    case start(String)
    /// An element ends.
    case end(String)
    /// Letters.
    case text
  }

  static let longestText = 1 << 20
  private static let longestName = 256
  private static let mostAttributes = 64
  private static let deepest = 100

  private let part: ZipPart
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var (place, end) = (0, 0)
  private var open: [String] = []
  private var isEmptyElement = false
  /// The attributes of the element that began, by name without prefix.
  private(set) var attributes: [(name: String, value: String)] = []
  /// The letters.
  private(set) var text: [UInt8] = []

  init(_ part: ZipPart) {
    self.part = part
  }

  func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The next token; nil at the end.
  mutating func next() throws -> Token? {
    if isEmptyElement {
      isEmptyElement = false
      return open.popLast().map(Token.end)
    }
    text.removeAll(keepingCapacity: true)
    while let byte = try byte() {
      if byte != UInt8(ascii: "<") {
        try take(byte)
      } else if !text.isEmpty {
        place -= 1
        return .text
      } else if let token = try markup() {
        return token
      }
    }
    guard open.isEmpty else { throw broken }
    return nil
  }

  private var broken: FileProblem { .damagedWorkbook(part: part.name) }

  private mutating func byte() throws -> UInt8? {
    if place == end {
      (place, end) = (0, try part.read(into: &buffer))
      if end == 0 { return nil }
    }
    defer { place += 1 }
    return buffer[place]
  }

  private mutating func required() throws -> UInt8 {
    guard let byte = try byte() else { throw broken }
    return byte
  }

  private mutating func take(_ byte: UInt8) throws {
    guard text.count < Self.longestText, byte != 0 else { throw broken }
    if byte == UInt8(ascii: "&") { text += try reference() } else { text.append(byte) }
  }

  private mutating func markup() throws -> Token? {
    let first = try required()
    switch first {
    case UInt8(ascii: "?"): try skip(to: Array("?>".utf8))
    case UInt8(ascii: "!"): return try declaration()
    case UInt8(ascii: "/"):
      let name = try name(try required())
      guard try lastAfterSpace(name.next) == UInt8(ascii: ">"), open.popLast() == name.text else {
        throw broken
      }
      return .end(name.text)
    default: return try element(first)
    }
    return nil
  }

  /// A comment or literal letters; a document type is refused, whatever it says.
  private mutating func declaration() throws -> Token? {
    switch try required() {
    case UInt8(ascii: "-"):
      guard try required() == UInt8(ascii: "-") else { throw broken }
      try skip(to: Array("-->".utf8))
      return nil
    case UInt8(ascii: "["):
      for expected in "CDATA[".utf8 { guard try required() == expected else { throw broken } }
      try skip(to: Array("]]>".utf8), keeping: true)
      return text.isEmpty ? nil : .text
    default: throw FileProblem.documentType(part: part.name)
    }
  }

  private mutating func skip(to mark: [UInt8], keeping: Bool = false) throws {
    var last: [UInt8] = []
    while last != mark {
      let byte = try required()
      last = (last + [byte]).suffix(mark.count)
      guard keeping else { continue }
      guard text.count < Self.longestText, byte != 0 else { throw broken }
      text.append(byte)
    }
    if keeping { text.removeLast(mark.count) }
  }

  private mutating func element(_ first: UInt8) throws -> Token {
    let name = try name(first)
    guard open.count < Self.deepest else { throw broken }
    attributes.removeAll(keepingCapacity: true)
    var byte = try lastAfterSpace(name.next)
    while byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") {
      guard attributes.count < Self.mostAttributes else { throw broken }
      byte = try attribute(byte)
    }
    open.append(name.text)
    if byte == UInt8(ascii: "/") {
      guard try required() == UInt8(ascii: ">") else { throw broken }
      isEmptyElement = true
    }
    return .start(name.text)
  }

  /// Reads one attribute, and gives the byte that begins what follows.
  private mutating func attribute(_ first: UInt8) throws -> UInt8 {
    let name = try name(first)
    guard try lastAfterSpace(name.next) == UInt8(ascii: "=") else { throw broken }
    let quote = try lastAfterSpace(try required())
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw broken }
    text.removeAll(keepingCapacity: true)
    while case let byte = try required(), byte != quote {
      guard byte != UInt8(ascii: "<") else { throw broken }
      try take(byte)
    }
    attributes.append((name.text, String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
    return try lastAfterSpace(try required())
  }

  /// A name without its prefix, and the byte after it.
  private mutating func name(_ first: UInt8) throws -> (text: String, next: UInt8) {
    var (bytes, byte): ([UInt8], UInt8) = ([], first)
    while !byte.isBlank, !"/>=<\"'&".utf8.contains(byte) {
      guard bytes.count < Self.longestName else { throw broken }
      if byte == UInt8(ascii: ":") { bytes.removeAll() } else { bytes.append(byte) }
      byte = try required()
    }
    guard !bytes.isEmpty else { throw broken }
    return (String(decoding: bytes, as: UTF8.self), byte)
  }

  private mutating func lastAfterSpace(_ byte: UInt8) throws -> UInt8 {
    var byte = byte
    while byte.isBlank { byte = try required() }
    return byte
  }

  /// One of the five entities that all XML has, or a letter by its number.
  private mutating func reference() throws -> [UInt8] {
    var name: [UInt8] = []
    while case let byte = try required(), byte != UInt8(ascii: ";") {
      guard name.count < 10 else { throw broken }
      name.append(byte)
    }
    switch String(decoding: name, as: UTF8.self) {
    case "amp": return [UInt8(ascii: "&")]
    case "lt": return [UInt8(ascii: "<")]
    case "gt": return [UInt8(ascii: ">")]
    case "quot": return [UInt8(ascii: "\"")]
    case "apos": return [UInt8(ascii: "'")]
    case let other:
      let isHexadecimal = other.hasPrefix("#x")
      guard other.hasPrefix("#"),
        let code = UInt32(other.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10),
        code > 0, let scalar = Unicode.Scalar(code)
      else { throw broken }
      return Array(String(Character(scalar)).utf8)
    }
  }
}
