import Testing

@testable import AfkastCharts

@Suite struct DecimalsTests {
  @Test(arguments: [
    (0.04, "0"), (-0.04, "0"), (12, "12"), (12.34, "12.3"), (-0.06, "-0.1"), (.nan, "0"),
    (.infinity, "0"), (1e300, "1000000"),
  ])
  func `coordinates have at most one decimal and are numbers`(_ value: Double, _ text: String) {
    #expect(Decimals.text(value) == text)
  }
}
