import AfkastTestSupport
import Foundation
import Testing

/// What programs are told of facts beside a plan.
@Suite struct FactsBesidePlanTests {
  private func cases(_ arguments: String, in stage: Stage) throws -> [[String: Any]] {
    let result = stage.run(
      ["evaluate", "devices.yaml", "--format", "json"]
        + arguments.split(separator: " ").map(String.init))
    #expect(result.exitCode == 0)
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    return try known(json?["cases"] as? [[String: Any]])
  }

  @Test func `facts are a key of their own, and only where they were asked for`() throws {
    let stage = try Stage.forFacts()
    let amounts = ["1.25 mkr", "-50 tkr"]
    for (month, amount) in zip(["2027-01", "2027-03"], amounts) {
      let record = ["record", "actual", "devices", "purchase", month, "--", amount]
      #expect(stage.run(record).exitCode == 0)
    }
    #expect(try cases("", in: stage).allSatisfy { $0["facts"] == nil })
    let plain = try known(
      cases("--with-facts --as-of 2027-03", in: stage).first?["facts"] as? [String: Any])
    #expect(plain["asOf"] as? String == "2027-03")
    let line = try known((plain["lines"] as? [[String: Any]])?.first)
    #expect(line["plan"] as? Double == 1_200_000 && line["saved"] is NSNull)
    let booked = try known(line["booked"] as? [String: Any])
    #expect(booked["running"] as? Double == 1_200_000 && booked["months"] as? Int == 2)
    // The case names no price level, so there is nothing to move booked money to.
    #expect(booked["adjusted"] is NSNull && plain["priceIndex"] is NSNull)
    let early = try known(
      cases("--with-facts --as-of 2027-02", in: stage).first?["facts"] as? [String: Any])
    let first = try known((early["lines"] as? [[String: Any]])?.first?["booked"] as? [String: Any])
    #expect(first["running"] as? Double == 1_250_000)
  }

  @Test func `facts are those that status counts, of the version that is followed`() throws {
    let stage = try Stage.forFacts()
    #expect(
      stage.run(["approve", "devices", "--decision", "B1", "--on", "2026-06-01"]).exitCode == 0)
    let amount = ["record", "actual", "devices", "purchase", "2027-01", "1.25 mkr"]
    #expect(stage.run(amount).exitCode == 0)
    try stage.write(Stage.factCase.replacing("1.2 mkr", with: "2 mkr"), to: "devices.yaml")
    let facts = try known(
      cases("--with-facts --as-of 2027-03", in: stage).first?["facts"] as? [String: Any])
    let line = try known((facts["lines"] as? [[String: Any]])?.first)
    #expect(line["plan"] as? Double == 1_200_000 && facts["version"] as? Int == 1)
    let status = stage.run(["status", "devices.yaml", "--as-of", "2027-03", "--format", "json"])
    let json = try JSONSerialization.jsonObject(with: Data(status.output.utf8)) as? [String: Any]
    let measured = try known(
      (json?["cases"] as? [[String: Any]])?.first?["measured"] as? [String: Any])
    let booked = try known(line["booked"] as? [String: Any])
    #expect(measured["costs"] as? Double == booked["running"] as? Double)
    #expect(booked["running"] as? Double == 1_250_000)
  }
}
