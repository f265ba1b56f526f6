package import Foundation

/// What other programs make of a workbook: openpyxl reads it, LibreOffice calculates it.
package enum Spreadsheet {
  /// Whether openpyxl is there (Debian's python3-openpyxl).
  package static let canRead = runs("/usr/bin/python3", ["-c", "import openpyxl"])
  /// Whether LibreOffice is there too (Debian's libreoffice-calc).
  package static let canCalculate = canRead && runs("/usr/bin/env", ["soffice", "--version"])
  /// Why a test is skipped.
  package static let missing: String =
    "python3-openpyxl and libreoffice-calc are needed to read and calculate workbooks"

  /// A cell's value.
  package enum Value: Decodable, Sendable, Hashable {
    case nothing
    case number(Double)
    case text(String)
    case truth(Bool)

    package init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .nothing
      } else if let truth = try? container.decode(Bool.self) {
        self = .truth(truth)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    /// The number that it is, if it is one.
    package var number: Double? { if case .number(let number) = self { number } else { nil } }
  }

  /// What a file holds.
  package struct Contents: Decodable, Sendable {
    package let names: [String: String]
    package let sheets: [Page]

    package struct Page: Decodable, Sendable {
      package let name: String
      package let cells: [[Value]]
      package let values: [[Value]]
      package let types: [String: String]
      package let formats: [String: String]
      package let unlocked: [String]
      package let isProtected: Bool
      package let frozen: String?
      package let filter: String?
      package let repeated: String?
      package let footer: String
      package let paper: String
      package let fits: Bool
      package let isHidden: Bool
      package let hiddenColumns: [String]
      package let validations: [String]
      package let notes: [String: String]
    }
  }

  /// A file with other values in some cells, and what is asked of it.
  package struct Job: Encodable, Sendable {
    let file: String
    let changes: [String: Double]
    let names: [String]
    let sheet: String

    package init(_ file: URL, _ changes: [String: Double] = [:], names: [String], sheet: String) {
      self.file = file.path
      self.changes = changes
      self.names = names
      self.sheet = sheet
    }
  }

  /// What LibreOffice calculated.
  package struct Answer: Decodable, Sendable {
    package let names: [String: Value]
    package let columns: [String: [Value]]
    package let errors: [String]
  }

  /// Reads a file.
  package static func contents(of file: URL) throws -> Contents {
    try answer(["read", file.path])
  }

  /// Calculates files anew, in the order asked.
  package static func recalculated(_ jobs: [Job]) throws -> [Answer] {
    let list = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
    try JSONEncoder().encode(jobs).write(to: list)
    defer { try? FileManager.default.removeItem(at: list) }
    return try answer(["recalculate", list.path])
  }

  /// A file as a user leaves it: cells written, rows moved, sheets renamed, one step after the other.
  package struct Edit: Encodable, Sendable {
    let file: String
    let steps: [[Step]]
    let to: String?

    /// A word or a number of a step.
    package enum Step: Encodable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
      ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral
    {
      case text(String)
      case number(Double)
      case truth(Bool)

      package init(stringLiteral value: String) { self = .text(value) }
      package init(integerLiteral value: Int) { self = .number(Double(value)) }
      package init(floatLiteral value: Double) { self = .number(value) }
      package init(booleanLiteral value: Bool) { self = .truth(value) }

      package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .truth(let truth): try container.encode(truth)
        }
      }
    }

    package init(_ file: URL, _ steps: [[Step]], to: URL? = nil) {
      self.file = file.path
      self.steps = steps
      self.to = to?.path
    }
  }

  /// Does what users do to files, with openpyxl.
  package static func edit(_ edits: [Edit]) throws {
    let list = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
    try JSONEncoder().encode(edits).write(to: list)
    defer { try? FileManager.default.removeItem(at: list) }
    let _: [String] = try answer(["edit", list.path])
  }

  /// Opens files in LibreOffice and saves them.
  package static func resave(_ files: [URL]) throws {
    let _: [String] = try answer(["resave"] + files.map(\.path))
  }

  private static func answer<Answer: Decodable>(_ arguments: [String]) throws -> Answer {
    let script = Repository.url("Tests/AfkastTestSupport/spreadsheet.py").path
    let (output, isFine) = try run("/usr/bin/python3", [script] + arguments)
    guard isFine else { throw CocoaError(.executableLoad) }
    return try JSONDecoder().decode(Answer.self, from: output)
  }

  private static func runs(_ program: String, _ arguments: [String]) -> Bool {
    (try? run(program, arguments))?.isFine ?? false
  }

  private static func run(
    _ program: String, _ arguments: [String]
  ) throws -> (output: Data, isFine: Bool) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (output, process.terminationStatus == 0)
  }
}
