import AfkastTestSupport
import Foundation
import Testing

/// The example exports, and files that no text script can show.
@Suite struct ImportFileTests {
  private func stage() throws -> Stage {
    let stage = try Stage()
    let names = try Repository.names(in: "cases").filter { $0.hasSuffix(".yaml") }
    let exports = ["regnskab-2027-03.csv", "regnskab-2027-03.xlsx", "maalinger-2027-K1.csv"]
    for name in names + exports.map({ "eksport/\($0)" }) {
      try stage.write(try Data(contentsOf: Repository.url("cases/\(name)")), to: name)
    }
    return stage
  }

  /// The sum is the one that the export's own last row has.
  @Test func `the workbook and the CSV of the same postings come to the same`() throws {
    let stage = try stage()
    let outputs = ["csv", "xlsx"].map { ending in
      stage.run(["import", "actuals", "eksport/regnskab-2027-03.\(ending)", "--dry-run"])
    }
    #expect(outputs.map(\.exitCode) == [0, 0], "\(outputs.map(\.narration))")
    #expect(outputs[0].output == outputs[1].output.replacing(".xlsx", with: ".csv"))
    #expect(outputs[0].output.contains("Filen                     8  753.537,01"))
  }

  /// By hand: eleven rows of known names, and one of a name that no KPI has.
  @Test func `the example of measurements is recorded, once`() throws {
    let stage = try stage()
    #expect(stage.run(["init"]).exitCode == 0)
    let runs = (1...2).map { _ in
      stage.run(["import", "measurements", "eksport/maalinger-2027-K1.csv"])
    }
    #expect(runs.map(\.exitCode) == [0, 0], "\(runs.map(\.narration))")
    #expect(runs[0].output.contains("Registreret                11"), "\(runs[0].output)")
    #expect(runs[1].output.contains("Registreret tidligere      11"), "\(runs[1].output)")
    #expect(runs[1].output.contains("Uden KPI                    1"))
    #expect(runs[1].output.contains("Intet er nyt"))
  }

  @Test(arguments: [
    (Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]), "adgangskode"),
    (Data([0x50, 0x4B, 3, 4]), "XLSX"),
    (Data(), "tom"), (Data([0xFF, 0xFE, 0x41, 0]), "UTF-16"), (Data([0x41, 0]), "ikke tekst"),
  ])
  func `what is no export is refused with a reason`(_ data: Data, _ reason: String) throws {
    let stage = try stage()
    try stage.write(data, to: "fil.xlsx")
    let result = stage.run(["import", "actuals", "fil.xlsx", "--dry-run"])
    #expect(result.exitCode == 65)
    #expect(result.narration.contains(reason), "\(result.narration)")
    #expect(result.output.isEmpty)
  }

  @Test func `the workbook brings nothing new after the CSV of the same postings`() throws {
    let stage = try stage()
    #expect(stage.run(["init"]).exitCode == 0)
    let first = stage.run(["import", "actuals", "eksport/regnskab-2027-03.csv"])
    #expect(first.exitCode == 0 && first.output.contains("Import 1:"), "\(first)")
    let second = stage.run(["import", "actuals", "eksport/regnskab-2027-03.xlsx"])
    #expect(second.exitCode == 0 && second.output.contains("Intet er nyt"), "\(second)")
  }

  @Test func `text that is named as a workbook is told so`() throws {
    let stage = try stage()
    try stage.write("Dato;Konto\n01.03.2027;1\n", to: "fil.xlsx")
    let result = stage.run(["import", "actuals", "fil.xlsx", "--dry-run"])
    #expect(result.exitCode == 65 && result.narration.contains("XLSX"), "\(result.narration)")
  }
}
