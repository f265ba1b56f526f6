import AfkastTestSupport
import Foundation
import Testing

/// The tables of the example municipality, as other programs read them.
@Suite struct ExportTests {
  private struct Answer: Decodable {
    struct Case: Decodable {
      struct Plan: Decodable { let totalCosts, totalBenefits, net, npv: Double }
      let id: String
      let plan: Plan
    }
    let cases: [Case]
  }

  private func export(_ stage: Stage, _ arguments: String...) throws -> [[String: String]] {
    let result = stage.run(["export"] + arguments)
    #expect(result.exitCode == 0, "\(result.narration)")
    return CSVTable(result.output).rows
  }

  private func ore(_ text: String?) throws -> Int {
    Int((try known(Double(try known(text))) * 100).rounded())
  }

  @Test func `rows of the cash flow add up to what evaluate says, to the øre`() throws {
    let stage = try ExampleFacts.stage(in: "demo")
    let rows = Dictionary(grouping: try export(stage, "cashflow", "demo")) { $0["case"] ?? "" }
    let evaluated = stage.run(["evaluate", "demo", "--format", "json"]).output
    let answer = try JSONDecoder().decode(Answer.self, from: Data(evaluated.utf8))
    #expect(answer.cases.count > 10 && rows.count == answer.cases.count)
    for found in answer.cases {
      let own = try known(rows[found.id])
      func sum(_ side: String) throws -> Int {
        try own.filter { $0["side"] == side }.reduce(0) { try $0 + ore($1["amount"]) }
      }
      #expect(try sum("cost") == Int((found.plan.totalCosts * 100).rounded()), "\(found.id)")
      #expect(try sum("benefit") == Int((found.plan.totalBenefits * 100).rounded()), "\(found.id)")
      let net = try own.reduce(0) { try $0 + ore($1["net"]) }
      #expect(net == Int((found.plan.net * 100).rounded()), "\(found.id)")
      let npv = try own.reduce(0.0) {
        try $0 + Double(ore($1["net"])) * known(Double(known($1["discountFactor"])))
      }
      #expect(abs(npv / 100 - found.plan.npv) < 0.01, "\(found.id)")
    }
  }

  @Test func `curves of lines add up to the curves of status`() throws {
    let stage = try ExampleFacts.stage(in: "demo")
    let rows = try export(stage, "cashflow", "demo", "--with-facts", "--as-of", "2028-12")
    let cases = Dictionary(grouping: rows) { $0["case"] ?? "" }
    let table = try export(stage, "portfolio", "demo", "--as-of", "2028-12")
    #expect(table.count == cases.count)
    for row in table {
      let id = try known(row["case"])
      func sum(_ column: String, _ side: String) throws -> Int {
        try known(cases[id]).filter { $0["side"] == side && $0[column] != "" }
          .reduce(0) { try $0 + ore($1[column]) }
      }
      let forecast = try sum("forecast", "benefit") - sum("forecast", "cost")
      #expect(forecast == (try ore(row["forecastNet"])), "\(id)")
      #expect(try sum("measured", "cost") == ore(row["drawn"]), "\(id)")
      #expect(try sum("measured", "benefit") == ore(row["returned"]), "\(id)")
      let confirmed = try sum("confirmed", "benefit") - sum("confirmed", "cost")
      #expect(confirmed == (try ore(row["confirmedNet"])), "\(id)")
    }
  }

  @Test func `the portfolio of the example municipality`() throws {
    let stage = try ExampleFacts.stage(in: "demo")
    let result = stage.run(["export", "portfolio", "demo", "--as-of", "2028-12"])
    #expect(result.exitCode == 0)
    try expectGolden(
      result.output.replacing("\r\n", with: "\n"),
      "Tests/AfkastFunctionalTests/Screens/export-portfolio-2028-12.csv")
  }

  @Test func `the facts are those of the log, each once`() throws {
    let stage = try ExampleFacts.stage(in: "demo")
    let rows = try export(stage, "facts", "demo")
    let log = stage.run(["log", "--workspace", "demo", "--format", "csv"])
    let logged = CSVTable(log.output).rows
    #expect(rows.map { $0["fact"] } == logged.map { $0["fact"] } && rows.count > 500)
    for (row, fact) in zip(rows, logged) {
      for column in ["case", "kind", "period", "line", "amount", "corrects", "correctedBy", "row"] {
        #expect(row[column] == fact[column])
      }
      if row["hidden"] == "false" { #expect(row["value"] == fact["value"]) }
      #expect(
        (row["inForce"] == "true") == (fact["correctedBy"] == "" && fact["kind"] != "withdrawal"))
    }
    #expect(rows.contains { $0["file"] == "regnskab-2027.csv" && $0["account"] != "" })
    // A case gives its own facts.
    let one = try export(stage, "facts", "demo/medicindispensere.yaml")
    #expect(one == rows.filter { $0["case"] == "medicindispensere" } && !one.isEmpty)
  }

  @Test func `the same input gives the same bytes`() throws {
    let stage = try ExampleFacts.stage(in: "demo")
    for name in ["facts.xlsx", "facts.csv"] {
      #expect(stage.run(["export", "facts", "demo", "-o", name]).exitCode == 0)
      let first = try Data(contentsOf: stage.folder.appending(path: name))
      #expect(stage.run(["export", "facts", "demo", "-o", name]).exitCode == 0)
      #expect(try Data(contentsOf: stage.folder.appending(path: name)) == first, "\(name)")
    }
  }

  @Test func `a case that cannot be computed leaves no file`() throws {
    let stage = try Stage.forFacts()
    try stage.write(
      Stage.factCase.replacing("id: devices", with: "id: huge")
        .replacing("1.2 mkr", with: "900_000_000_000 mkr"), to: "huge.yaml")
    try stage.write("before", to: "c.csv")
    let result = stage.run(["export", "cashflow", ".", "-o", "c.csv"])
    #expect(result.exitCode == 65)
    #expect(try stage.text(of: "c.csv") == "before")
  }
}

/// A CSV file of the machine dialect, by its header.
struct CSVTable {
  let header: [String]
  let rows: [[String: String]]

  init(_ text: String) {
    var (lines, line, field, isQuoted) = ([[String]](), [String](), "", false)
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"":
        // A quote in quotes is doubled.
        if !isQuoted, previous == "\"" { field.unicodeScalars.append(scalar) }
        isQuoted.toggle()
      case "," where !isQuoted:
        line.append(field)
        field = ""
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted:
        lines.append(line + [field])
        (line, field) = ([], "")
      default: field.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    header = lines.first ?? []
    rows = lines.dropFirst().map { [header] in
      Dictionary(zip(header, $0), uniquingKeysWith: { $1 })
    }
  }
}
