/// A formula of a spreadsheet as a tree: whatever text is in it is quoted when it is written, so that
/// nothing a user wrote can become a formula.
package indirect enum SheetFormula: Sendable, Hashable {
  /// A number; one that is not finite is written as the error `#NUM!`.
  case number(Double)
  case text(String)
  /// A cell or range that has a name.
  case name(DefinedName)
  case cell(CellReference)
  case range(CellReference, CellReference)
  case binary(Operator, SheetFormula, SheetFormula)
  case call(Function, [SheetFormula])

  /// Operators that every spreadsheet program has.
  package enum Operator: String, Sendable, Hashable {
    case atMost = "<="
    case equal = "="
    case notEqual = "<>"
    case join = "&"
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
    case power = "^"

    /// What binds tighter stands higher.
    fileprivate var precedence: Int {
      switch self {
      case .atMost, .equal, .notEqual: 1
      case .join: 2
      case .plus, .minus: 3
      case .times, .over: 4
      case .power: 5
      }
    }
  }

  /// Functions that every spreadsheet program has, by their names in files.
  package enum Function: String, Sendable, Hashable {
    case and = "AND"
    case countIf = "COUNTIF"
    case ifElse = "IF"
    case index = "INDEX"
    case ifError = "IFERROR"
    case integer = "INT"
    case isNumber = "ISNUMBER"
    case largest = "MAX"
    case match = "MATCH"
    case month = "MONTH"
    case notAvailable = "NA"
    case round = "ROUND"
    case smallest = "MIN"
    case sum = "SUM"
    case sumIf = "SUMIF"
    case sumProduct = "SUMPRODUCT"
    case year = "YEAR"
  }

  /// The longest formula that spreadsheet programs read, in characters.
  package static let longest = 8_192
  /// How deep calls may be nested.
  package static let deepest = 60
}

extension SheetFormula {
  /// The formula as a file has it, with its `=`; references into the sheet it stands on have no sheet.
  package func text(on sheet: SheetName) -> String { "=" + written(on: sheet) }

  /// How deep its calls and parentheses are nested.
  package var depth: Int {
    switch self {
    case .number, .text, .name, .cell, .range: 0
    case .binary(_, let left, let right): 1 + max(left.depth, right.depth)
    case .call(_, let arguments): 1 + (arguments.map(\.depth).max() ?? 0)
    }
  }

  private func written(on sheet: SheetName) -> String {
    switch self {
    case .number(let value): return Self.written(value)
    case .text(let words):
      let parts = SheetText(words, longest: 255).text
        .split(separator: "\"", omittingEmptySubsequences: false)
      return "\"" + parts.joined(separator: "\"\"") + "\""
    case .name(let name): return name.text
    case .cell(let cell): return cell.text(on: sheet)
    case .range(let first, let last):
      return first.text(on: sheet) + ":" + last.onItsSheet.text
    case .call(let function, let arguments):
      let words = arguments.map { $0.written(on: sheet) }
      return function.rawValue + "(" + words.joined(separator: ",") + ")"
    case .binary(let sign, let left, let right):
      return left.written(under: sign, isRight: false, on: sheet) + sign.rawValue
        + right.written(under: sign, isRight: true, on: sheet)
    }
  }

  /// An operand, in parentheses where the order of operations would else be another.
  private func written(under sign: Operator, isRight: Bool, on sheet: SheetName) -> String {
    let words = written(on: sheet)
    switch self {
    case .number(let value) where value.sign == .minus: return "(" + words + ")"
    case .binary(let own, _, _):
      let isLoose = isRight || sign == .power
      let isKept = own.precedence > sign.precedence || (own == sign && !isLoose)
      let isSum = sign == .plus && own.precedence == sign.precedence && !isRight
      return isKept || isSum ? words : "(" + words + ")"
    default: return words
    }
  }

  private static func written(_ value: Double) -> String {
    guard value.isFinite else { return "#NUM!" }
    if let whole = Int64(exactly: value), whole.magnitude < 1 << 53 { return String(whole) }
    return value.description
  }
}
