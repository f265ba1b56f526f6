import AfkastDiagnostics
import Testing

@Suite struct NearMissTests {
  @Test(arguments: [
    ("titel", "title"), ("departement", "department"), ("AMOUNT", "amount"), ("form", "from"),
    ("utnil", "until"),
  ])
  func `finds the name that was meant`(_ name: String, _ meant: String) {
    let names = ["title", "department", "amount", "from", "until"]
    #expect(NearMiss.best(for: name, among: names) == meant)
  }

  @Test(arguments: ["leverandør", "x", "", "kroner"])
  func `finds nothing where nothing is near`(_ name: String) {
    #expect(NearMiss.best(for: name, among: ["title", "department", "amount"]) == nil)
  }

  @Test func `prefers the first of two that are as near`() {
    #expect(NearMiss.best(for: "cat", among: ["bat", "hat"]) == "bat")
  }

  @Test func `compares long names by their beginnings`() {
    let long = String(repeating: "a", count: 100_000)
    #expect(NearMiss.best(for: long, among: [long + "b"]) == long + "b")
  }
}
