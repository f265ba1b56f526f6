import AfkastTestSupport
import Foundation
import Testing

/// The calendar file of `afkast due`, read as RFC 5545 has it; and the screens of the example municipality.
@Suite struct DueCalendarTests {
  /// A line of iCalendar after unfolding: its name, parameters and value.
  private struct Line {
    let name: String
    let parameters: String
    let value: String

    // Section 3.1: name *(";" param) ":" value.
    init(_ text: String) throws {
      let match = try known(text.wholeMatch(of: /([A-Z-]+)((?:;[A-Z-]+=[A-Z-]+)*):(.*)/), text)
      (name, parameters, value) = (String(match.1), String(match.2), String(match.3))
    }
  }

  private static let calendar = [
    "VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME",
  ]

  /// The events of a calendar file, each by the names of its properties; fails at what the RFC forbids.
  private func events(_ text: String) throws -> [[String: String]] {
    #expect(
      text.hasSuffix("\r\n") && !text.replacing("\r\n", with: "").contains(where: \.isNewline))
    let folded = text.components(separatedBy: "\r\n").dropLast()
    for line in folded { #expect(line.utf8.count <= 75, "\(line)") }
    let lines = try text.replacing("\r\n ", with: "").components(separatedBy: "\r\n").dropLast()
      .map(Line.init)
    #expect(lines.first?.value == "VCALENDAR" && lines.last?.name == "END")
    let head = lines.dropFirst().prefix { $0.name != "BEGIN" }
    #expect(head.map(\.name) == Self.calendar && head.first?.value == "2.0")
    let events = lines.dropFirst(1 + head.count).dropLast().split { $0.name == "BEGIN" }
    return try events.map { try event(Array($0)) }
  }

  private func event(_ lines: [Line]) throws -> [String: String] {
    #expect(lines.last?.name == "END" && lines.last?.value == "VEVENT")
    let properties = try Dictionary(
      lines.dropLast().map { ($0.name, $0.value) },
      uniquingKeysWith: { _, _ in throw MissingValue(description: "a property stands twice") })
    #expect(try known(properties["DTSTAMP"]).wholeMatch(of: /\d{8}T\d{6}Z/) != nil)
    for date in ["DTSTART", "DTEND"] {
      #expect(try known(properties[date]).wholeMatch(of: /\d{8}/) != nil)
      #expect(lines.first { $0.name == date }?.parameters == ";VALUE=DATE")
    }
    #expect(try known(properties["DTSTART"]) < known(properties["DTEND"]))
    // Section 3.3.11: a backslash only before one of these, and no bare separator.
    for text in ["UID", "SUMMARY", "DESCRIPTION"] {
      let value = try known(properties[text], text)
      #expect(value.wholeMatch(of: /(?:[^\\;,\p{Cc}]|\\[\\;,nN])*/) != nil, "\(value)")
    }
    return properties
  }

  private func stage() throws -> Stage {
    let stage = try Stage()
    for name in try Repository.names(in: "cases") where name.hasSuffix(".yaml") {
      try stage.write(try Repository.text("cases/\(name)"), to: "cases/\(name)")
    }
    return stage
  }

  @Test(arguments: ["da", "en"])
  func `every item is an event that the RFC allows`(_ language: String) throws {
    let stage = try stage()
    let asked = ["due", "cases", "--as-of", "2027-04-15", "--language", language]
    let events = try events(stage.run(asked + ["--format", "ics"]).output)
    let rows = stage.run(asked + ["--format", "csv"]).output.split(whereSeparator: \.isNewline)
    #expect(events.count == rows.count - 1 && events.count > 100)
    #expect(Set(events.compactMap { $0["UID"] }).count == events.count)
    #expect(events.allSatisfy { $0["DTSTAMP"] == "20270415T000000Z" })
    #expect(Set(events.compactMap { $0["CATEGORIES"] }).contains("Økonomi"))
  }

  @Test func `what is still to be done keeps its name`() throws {
    let stage = try stage()
    func names(_ day: String) throws -> Set<String> {
      let arguments = ["due", "cases", "--as-of", day, "--format", "ics", "--within", "5 days"]
      return try Set(events(stage.run(arguments).output).compactMap { $0["UID"] })
    }
    let (before, after) = try (names("2027-02-01"), names("2027-02-05"))
    #expect(!before.isEmpty && before.isSubset(of: after))
  }

  @Test func `hostile words stay words`() throws {
    let stage = try Stage()
    try stage.write("language: da\n", to: "afkast.yaml")
    let title = #"Ét; to, tre \ "fire" END:VEVENT \n"# + String(repeating: "æøå🙂", count: 40)
    try stage.write(
      """
      afkast: 1
      id: devices
      title: '\(title)'
      start: 2027-01
      horizon: 3 years
      costs:
        - { id: purchase, kind: investment, amount: 1.2 mkr, in: 2027-01 }
      milestones:
        - id: tender
          title: '\(title)'
          by: 2027-01

      """, to: "devices.yaml")
    let result = stage.run(["due", "--as-of", "2027-02", "--format", "ics"])
    let found = try events(result.output)
    #expect(found.count == 1 && result.exitCode == 0)
    let summary = try known(found[0]["SUMMARY"])
    let read = summary.replacing(#/\\(.)/#) { $0.1 }
    #expect(read.contains(title))
  }

  @Test func `where nothing is due the calendar says so`() throws {
    let stage = try stage()
    let found = try events(
      stage.run(["due", "cases", "--as-of", "2010-01", "--format", "ics"]).output)
    #expect(found.count == 1 && found[0]["SUMMARY"]?.contains("intet over fristen") == true)
  }

  // Read by people: before anything began, and on a working day in spring, in both languages.
  @Test(arguments: [
    ("2026-12-15", "social", "da"), ("2027-04-15", "sundhed", "da"), ("2027-04-15", "social", "en"),
  ])
  func `the example municipality's screens`(_ day: String, _ department: String, _ language: String)
    throws
  {
    let result = try stage().run([
      "due", "cases", "--as-of", day, "--department", department, "--language", language,
    ])
    #expect(result.exitCode == 0 && result.narration == "")
    try expectGolden(
      result.output, "Tests/AfkastFunctionalTests/Screens/due-\(department)-\(day)-\(language).txt")
  }
}
