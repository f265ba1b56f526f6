@testable import AfkastInput
import AfkastModel
import Testing

@Suite struct UnitParserTests {
  static let citizen = Unit([.noun("citizen"): 1])

  @Test(arguments: [
    ("kr", Unit.money), ("DKK", .money), ("t.kr.", .money), ("mio. kr.", .money),
    ("mio.\u{A0}kr.", .money), ("kr/year", .moneyPerTime), ("tkr / week", .moneyPerTime),
    ("months", .time), ("citizen", citizen), ("citizens", citizen), ("%", .number),
    ("hour", Unit([.minute: 1])), ("event/month", Unit([.noun("event"): 1, .month: -1])),
    ("kr/year/citizen", .moneyPerTime / citizen), ("kWh", Unit([.noun("kWh"): 1])),
    ("plejetestcenter-dag", Unit([.noun("plejetestcenter-dag"): 1])),
  ])
  func `reads what a unit counts`(_ text: String, _ unit: Unit) throws {
    #expect(try UnitParser.parse(text).unit == unit)
  }

  @Test(arguments: [
    ("Mkr", "mkr"), ("MKR", "mkr"), ("Tkr", "tkr"), ("KR.", "kr"), ("kroner", "kr"),
    ("mio", "mkr"), ("mio kr", "mkr"), ("t kr", "tkr"), ("kr. pr. år", "kr/year"),
    ("kr/måned", "kr/month"), ("kr pr. uge", "kr/week"), ("tkr om året", "tkr/year"),
    ("kr årligt", "kr/year"), ("kr/mdr.", "kr/month"), ("måneder", "months"), ("år", "years"),
    ("besøg/måned", "besøg/month"), ("timer/borger", "hour/borger"), ("timer", "hours"),
    ("pct.", "%"), ("procent", "%"), ("Year", "years"),
  ])
  func `suggests the unit that a Dane meant`(_ text: String, _ meant: String) throws {
    let found = problem(text, UnitParser.parse)
    #expect(found?.id == .badUnit)
    #expect(found?.replacement == meant)
    #expect(try UnitParser.parse(meant).unit != .number || meant == "%")
  }

  @Test(arguments: [
    "", "/year", "kr/", "kr//year", "5", "*", "kr*year", "€", "a/b/c/d/e/f", "kr kr",
  ])
  func `refuses what is no unit`(_ text: String) {
    #expect(problem(text, UnitParser.parse)?.id == .badUnit)
  }

  @Test(arguments: ["mia", "mia. kr.", "milliarder kr"])
  func `says how a thousand million is written`(_ text: String) {
    #expect(problem(text, UnitParser.parse) != nil)
    #expect(UnitSpelling.advice(on: text)?.contains("1_000 mkr") == true)
  }
}
