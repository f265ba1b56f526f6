import AfkastTestSupport
import Testing

/// The house of DESIGN.md section 8: imports go down only, and what is pure stays pure.
@Suite struct LayerTests {
  /// What each target's files may import; a target may also import the nouns of AfkastModel below it.
  static let allowed: [String: Set<String>] = [
    "AfkastModel": [],
    "AfkastEngine": ["AfkastModel"],
    "AfkastDiagnostics": [],
    "AfkastInput": ["AfkastModel", "AfkastDiagnostics", "AfkastTemplates", "CLibYAML"],
    "AfkastExchange": [
      "AfkastModel", "AfkastDiagnostics", "AfkastInput", "AfkastDocuments", "CLibZip",
    ],
    "AfkastStore": ["AfkastModel", "Crypto", "FoundationEssentials", "GRDB", "GRDBSQLite"],
    "AfkastDocuments": ["CXlsxWriter"],
    "AfkastCharts": ["AfkastDocuments"],
    "AfkastReports": [
      "AfkastModel", "AfkastEngine", "AfkastDiagnostics", "AfkastDocuments", "AfkastCharts",
      "AfkastExchange", "AfkastTemplates", "Mustache",
    ],
    "AfkastCommands": [
      "AfkastModel", "AfkastEngine", "AfkastDiagnostics", "AfkastInput", "AfkastDocuments",
      "AfkastReports", "AfkastStore", "AfkastExchange", "ArgumentParser", "FoundationEssentials",
      "SystemPackage",
      "Glibc", "Musl",
      "Darwin", "Dispatch", "Synchronization",
    ],
    "afkast": ["AfkastCommands"],
  ]

  @Test func `every target has its line`() throws {
    let targets = try Repository.names(in: "Sources").filter {
      !["CLibYAML", "CLibZip", "CXlsxWriter"].contains($0)
    }
    #expect(Set(targets) == Set(Self.allowed.keys))
  }

  @Test(arguments: allowed.keys.sorted())
  func `imports go down only`(_ target: String) throws {
    for file in Repository.swiftFiles(below: "Sources/\(target)") {
      for line in try Repository.text(file).split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        // "afkast import" is a command, and its help says so.
        guard let at = words.firstIndex(of: "import"), at <= 1, words[0] != "afkast",
          words.indices.contains(at + 1)
        else {
          continue
        }
        #expect(Self.allowed[target]?.contains(words[at + 1]) == true, "\(file): \(line)")
      }
    }
  }

  /// The clock, the locale, the environment and global generators belong to the commands' context.
  @Test func `nothing below the commands asks the world`() throws {
    let forbidden = [
      "Clock()", "ProcessInfo", "Locale", "getenv", "SystemRandomNumberGenerator",
      ".random(in:", "shuffled()", "Hasher(", ".hashValue",
    ]
    for target in Self.allowed.keys where target != "AfkastCommands" {
      for file in Repository.swiftFiles(below: "Sources/\(target)") {
        let text = try Repository.text(file)
        #expect(forbidden.filter(text.contains) == [], "\(file)")
        // A whole word: LineToDate( is a type of the house.
        #expect(!text.contains(#/\bDate\(/#), "\(file)")
      }
    }
  }

  /// Input must not be able to stop the program.
  @Test func `nothing traps on purpose or leaves the checks of the language`() throws {
    let forbidden = [
      "fatalError(", "precondition(", "preconditionFailure(", "try!", "as!", "@unchecked",
      "nonisolated(unsafe)", "assert(",
    ]
    for file in Repository.swiftFiles(below: "Sources") {
      let text = try Repository.text(file)
      #expect(forbidden.filter(text.contains) == [], "\(file)")
    }
  }
}
