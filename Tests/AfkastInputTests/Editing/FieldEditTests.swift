@testable import AfkastInput
import Testing

/// Fields that come and go.
@Suite struct FieldEditTests {
  private static let insertions = [
    EditRow(
      "after the key that comes before it", "afkast: 1\ntitle: T\n\n# start\nstart: 2027-01\n",
      set("owner", "Chefen"), to: "afkast: 1\ntitle: T\nowner: Chefen\n\n# start\nstart: 2027-01\n"),
    EditRow(
      "after its comment", "title: T # t\nstart: 2027-01\n", set("owner", "C"),
      to: "title: T # t\nowner: C\nstart: 2027-01\n"),
    EditRow(
      "after its nested lines", "promise:\n  by: 2028-12\n  # p\n# g\nkpis: []\n",
      set("groups", ["a"]), to: "promise:\n  by: 2028-12\n  # p\ngroups: [a]\n# g\nkpis: []\n"),
    EditRow(
      "after a text of several lines", "summary: >-\n  a\n  b\n\nstart: 2027-01\n",
      set("owner", "C"),
      to: "summary: >-\n  a\n  b\nowner: C\n\nstart: 2027-01\n"),
    EditRow("before all", "owner: C\n", set("title", "T"), to: "title: T\nowner: C\n"),
    EditRow("at the end", "title: T", set("owner", "C"), to: "title: T\nowner: C"),
    EditRow("on Windows", "title: T\r\n", set("owner", "C"), to: "title: T\r\nowner: C\r\n"),
    EditRow(
      "into an item", "costs:\n  - id: a\n    kind: investment\n  - id: b\n",
      set("costs/a/title", "T"),
      to: "costs:\n  - id: a\n    title: T\n    kind: investment\n  - id: b\n"),
    EditRow(
      "into braces", "costs:\n  - { id: a, amount: 1 kr, source: S }\n", set("costs/a/title", "T"),
      to: "costs:\n  - { id: a, title: T, amount: 1 kr, source: S }\n"),
    EditRow(
      "last into braces", "promise: { payback: 2 years }\n", set("promise/by", "2028-12"),
      to: "promise: { payback: 2 years, by: 2028-12 }\n"),
    EditRow(
      "into empty braces", "promise: {}\n", set("promise/by", "2028-12"),
      to: "promise: { by: 2028-12 }\n"),
    EditRow(
      "into braces on several lines",
      "kpis:\n  - { id: a, # a\n      unit: x, # u\n      good: up }\n",
      set("kpis/a/level", "output"),
      to: "kpis:\n  - { id: a, # a\n      unit: x, level: output, # u\n      good: up }\n"),
    EditRow(
      "where the line gets too wide",
      "costs:\n  - { id: a, title: \(String(repeating: "x", count: 70)), kind: operating }\n",
      set("costs/a/amount", "300 tkr/year"),
      to: "costs:\n  - { id: a, title: \(String(repeating: "x", count: 70)), kind: operating,\n"
        + "      amount: 300 tkr/year }\n"),
    EditRow(
      "with what holds it", "title: T\nstart: 2027-01\n", set("promise/by", "2028-12"),
      to: "title: T\nstart: 2027-01\npromise: { by: 2028-12 }\n"),
    EditRow(
      "with what holds it, within braces", "costs: [{ id: a }]\n",
      set("costs/a/booked/account", "5"), set("costs/a/booked/reference", "1 kr/year"),
      to: "costs: [{ id: a, booked: { account: 5, reference: 1 kr/year } }]\n"),
    EditRow(
      "into a key without a value", "promise: # p\n", set("promise/by", "2028-12"),
      to: "promise: { by: 2028-12 } # p\n"),
    EditRow(
      "a year among years", "costs:\n  - { id: a, amount: { 2027: 1 kr, 2030: 2 kr } }\n",
      set("costs/a/amount/2028", "3 kr"),
      to: "costs:\n  - { id: a, amount: { 2027: 1 kr, 2028: 3 kr, 2030: 2 kr } }\n"),
    EditRow(
      "several at once", "title: T\nstart: 2027-01\n", set("summary", "S"), set("owner", "O"),
      set("promise/by", "2028-12"), set("title", "U"),
      to: "title: U\nsummary: S\nowner: O\nstart: 2027-01\npromise: { by: 2028-12 }\n"),
  ]

  @Test(arguments: insertions)
  func `a new field stands where a person would write it`(_ row: EditRow) {
    #expect(edited(row.before, row.edits) == .success(row.after))
    #expect(edited(row.before, row.edits.reversed()) == .success(row.after))
  }

  private static let removals = [
    EditRow("a line", "a: 1\nb: 2 # b\n# c\nc: 3\n", remove("b"), to: "a: 1\n# c\nc: 3\n"),
    EditRow("the last line", "a: 1\nb: 2", remove("b"), to: "a: 1"),
    EditRow("the first line", "# f\na: 1\nb: 2\n", remove("a"), to: "# f\nb: 2\n"),
    EditRow("lines", "a: |\n  x\n  # y\n\nb: 2\n", remove("a"), to: "\nb: 2\n"),
    EditRow(
      "behind a dash", "costs:\n  - title: T # t\n    id: a\n", remove("costs/a/title"),
      to: "costs:\n  - id: a\n"),
    EditRow("within braces", "a: { b: 1, c: 2, d: 3 }\n", remove("a/c"), to: "a: { b: 1, d: 3 }\n"),
    EditRow("the first within braces", "a: { b: 1, c: 2 }\n", remove("a/b"), to: "a: { c: 2 }\n"),
    EditRow("the last within braces", "a: { b: 1, c: 2 }\n", remove("a/c"), to: "a: { b: 1 }\n"),
    EditRow(
      "before a comma at the end", "a: { b: 1, c: 2, }\n", remove("a/c"), to: "a: { b: 1, }\n"),
    EditRow(
      "the last of a line", "a: { b: 1, c: 2,\n     d: 3 }\n", remove("a/c"),
      to: "a: { b: 1,\n     d: 3 }\n"),
    EditRow(
      "the first of a line", "a: { b: 1,\n     c: 2, d: 3 }\n", remove("a/c"),
      to: "a: { b: 1,\n     d: 3 }\n"),
    EditRow(
      "alone on a line", "a: {\n  b: 1,\n  c: 2, # c\n  # d\n  d: 3\n}\n", remove("a/c"),
      to: "a: {\n  b: 1,\n  # d\n  d: 3\n}\n"),
    EditRow(
      "the last, below a comment", "a: { b: 1, # b\n     c: 2 }\n", remove("a/c"),
      to: "a: { b: 1, # b\n      }\n"),
    EditRow(
      "what would be empty", "a: 1\npromise: { by: 2028-12 } # p\n", remove("promise/by"),
      to: "a: 1\n"),
    EditRow(
      "what would be empty, all at once", "a: 1\npromise:\n  by: 2028-12\n  payback: 2 years\n",
      remove("promise/by"), remove("promise/payback"), to: "a: 1\n"),
    EditRow(
      "a scenario's last change", "scenarios:\n  s: { shift: 6 months }\n",
      remove("scenarios/s/shift"), to: "scenarios:\n  s: {}\n"),
    EditRow(
      "a short form", "kpis:\n  - { id: a, measures: m }\n", remove("kpis/a/measures/assumption"),
      to: "kpis:\n  - { id: a }\n"),
    EditRow("on Windows", "a: 1\r\nb: 2 # b\r\nc: 3\r\n", remove("b"), to: "a: 1\r\nc: 3\r\n"),
  ]

  @Test(arguments: removals)
  func `a field goes with its line's comment`(_ row: EditRow) {
    #expect(edited(row.before, row.edits) == .success(row.after))
    #expect(edited(row.before, row.edits.reversed()) == .success(row.after))
  }
}
