import AfkastDiagnostics
@testable import AfkastInput
import Testing

/// Items that come and go.
@Suite struct ItemEditTests {
  private static func add(
    _ list: String, _ id: String?, _ fields: KeyValuePairs<String, String>
  ) -> CaseEdit {
    .add(to: list, id: id, fields: fields.map { CaseNewField($0.key, .text($0.value)) })
  }

  private static func removeItem(_ path: String) -> CaseEdit { .removeItem(CaseFieldPath(path)) }

  private static let additions = [
    EditRow(
      "in braces as the one before", "costs:\n  - { id: a, amount: 1 kr } # a\n  # b\nkpis: []\n",
      add("costs", "b", ["kind": "operating", "title": "T, U"]),
      to:
        "costs:\n  - { id: a, amount: 1 kr } # a\n  - { id: b, title: \"T, U\", kind: operating }\n"
        + "  # b\nkpis: []\n"),
    EditRow(
      "on lines as the one before", "costs:\n- id: a\n  note: |\n    n\n\nkpis: []\n",
      add("costs", "b", ["kind": "operating", "title": "T, U"]),
      to:
        "costs:\n- id: a\n  note: |\n    n\n- id: b\n  title: T, U\n  kind: operating\n\nkpis: []\n"
    ),
    EditRow(
      "two, in their order", "costs:\n  - { id: a }\n", add("costs", "b", [:]),
      add("costs", "c", [:]),
      to: "costs:\n  - { id: a }\n  - { id: b }\n  - { id: c }\n"),
    EditRow(
      "between brackets", "costs: [{ id: a }]\n", add("costs", "b", ["title": "T"]),
      to: "costs: [{ id: a }, { id: b, title: T }]\n"),
    EditRow(
      "a list that is not there", "title: T\n\nstart: 2027-01\n\nfollowUp: { every: year }\n",
      add(
        "kpis", "k",
        ["title": "K", "target/value": "5", "target/by": "2028-12", "measures/assumption": "a"]),
      to: "title: T\n\nstart: 2027-01\n\nkpis:\n  - id: k\n    title: K\n    measures: a\n"
        + "    target: { value: 5, by: 2028-12 }\n\nfollowUp: { every: year }\n"),
    EditRow(
      "a list with nothing in it", "costs: [] # none\nkpis: ~\n",
      add("costs", "a", ["kind": "operating"]),
      add("kpis", "k", ["unit": "x"]),
      to: "costs: # none\n  - id: a\n    kind: operating\nkpis:\n  - id: k\n    unit: x\n"),
    EditRow(
      "an assumption in its short form", "assumptions:\n  a: 1\n",
      add("assumptions", "b", ["likely": "2 kr"]),
      to: "assumptions:\n  a: 1\n  b: 2 kr\n"),
    EditRow(
      "an assumption", "assumptions: { a: 1 }\n",
      add("assumptions", "b", ["likely": "2 kr", "source": "S"]),
      to: "assumptions: { a: 1, b: { likely: 2 kr, source: S } }\n"),
    EditRow(
      "an assumption on lines", "assumptions:\n  a:\n    likely: 1\n",
      add("assumptions", "b", ["source": "S", "likely": "2 kr"]),
      to: "assumptions:\n  a:\n    likely: 1\n  b:\n    likely: 2 kr\n    source: S\n"),
    EditRow(
      "no assumption before", "title: T\n",
      add("assumptions", "b", ["by/2028": "2", "by/2027": "1"]),
      to: "title: T\nassumptions:\n  b: { by: { 2027: 1, 2028: 2 } }\n"),
    EditRow(
      "a correlation", "correlations:\n  - { between: [a, b], coefficient: 1 }\n",
      .add(
        to: "correlations", id: nil,
        fields: [
          CaseNewField("coefficient", .text("0")), CaseNewField("between", .list(["a", "c"])),
        ]),
      to: "correlations:\n  - { between: [a, b], coefficient: 1 }\n"
        + "  - { between: [a, c], coefficient: 0 }\n"),
    EditRow(
      "with a field of its own", "costs:\n  - { id: a }\n", add("costs", "b", [:]),
      set("costs/b/title", "T"),
      to: "costs:\n  - { id: a }\n  - { id: b, title: T }\n"),
  ]

  @Test(arguments: additions)
  func `a new item is written as those before it`(_ row: EditRow) {
    #expect(edited(row.before, row.edits) == .success(row.after))
  }

  private static let removals = [
    EditRow(
      "lines, not comments between them",
      "costs:\n  - id: a\n    # c\n    kind: x # k\n  - id: b\n",
      removeItem("costs/a"), to: "costs:\n    # c\n  - id: b\n"),
    EditRow(
      "the last", "costs:\n- id: a\n- { id: b,\n    x: 1 } # b\n", removeItem("costs/b"),
      to: "costs:\n- id: a\n"),
    EditRow(
      "between brackets", "costs: [{ id: a }, { id: b }]\n", removeItem("costs/a"),
      to: "costs: [{ id: b }]\n"),
    EditRow(
      "all", "title: T\ncosts:\n  - id: a\n  - id: b\n", removeItem("costs/a"),
      removeItem("costs/b"), to: "title: T\n"),
    EditRow(
      "an assumption", "assumptions:\n  a: 1\n  b: 2 # b\n", removeItem("assumptions/b"),
      to: "assumptions:\n  a: 1\n"),
    EditRow(
      "one without an id", "costs:\n  - id: a\n  - kind: x\n", removeItem("costs/#2"),
      to: "costs:\n  - id: a\n"),
    EditRow(
      "by place", "correlations:\n  - { source: a }\n  - { source: b }\n  - { source: c }\n",
      removeItem("correlations/#1"), removeItem("correlations/#2"),
      to: "correlations:\n  - { source: c }\n"),
    EditRow(
      "and another gets its id", "costs:\n  - id: a\n  - id: b\n", removeItem("costs/a"),
      set("costs/b/id", "a"), to: "costs:\n  - id: a\n"),
    EditRow(
      "ids are changed about", "costs:\n  - id: a\n    x: 1\n  - id: b\n", set("costs/a/id", "b"),
      set("costs/b/id", "a"), set("costs/a/x", "2"), to: "costs:\n  - id: b\n    x: 2\n  - id: a\n"),
  ]

  @Test(arguments: removals)
  func `an item goes with its fields`(_ row: EditRow) {
    #expect(edited(row.before, row.edits) == .success(row.after))
    #expect(edited(row.before, row.edits.reversed()) == .success(row.after))
  }

  @Test func `items are found by id or name`() throws {
    let text =
      "costs: [{ id: a }, { x: 1 }, { id: b }, { id: c }, { id: c }]\nassumptions: { p: 1, q: {} }\n"
    let read = try #require(CaseText(.init(name: "", text: text)))
    #expect(read.items(of: "costs") == ["a", "b"])
    #expect(read.items(of: "assumptions") == ["p", "q"])
    #expect(read.items(of: "kpis") == [])
    #expect(read.fields.map(\.path.description).contains("costs/#2/x"))
  }

  private static let failures: [(String, [CaseEdit], CaseEditFailure)] = [
    (
      "costs: [{ id: a }, { id: a }]\n", [set("costs/a/x", "1")],
      .ambiguous(CaseFieldPath("costs", item: "a", "x"))
    ),
    (
      "costs: [{ id: a }]\n", [set("costs/b/x", "1")],
      .noSuchItem(CaseFieldPath("costs", item: "b", "x"))
    ),
    ("a: 1\n", [set("costs/b/x", "1")], .noSuchItem(CaseFieldPath("costs", item: "b", "x"))),
    (
      "costs: [{ id: a }]\n", [removeItem("costs/b")],
      .noSuchItem(CaseFieldPath("costs", item: "b"))
    ),
    (
      "costs: [{ id: a }]\n", [add("costs", "a", [:])],
      .alreadyThere(CaseFieldPath("costs", item: "a"))
    ),
    ("a: 1\n", [remove("b")], .notThere(CaseFieldPath("b"))),
    ("a: 1\n", [set("a", "2"), set("a", "3")], .contradictory(CaseFieldPath("a"))),
    ("a: 1\n", [set("a", "2"), remove("a")], .contradictory(CaseFieldPath("a"))),
    ("a: 1\n", [set("b", "2"), set("b/c", "3")], .contradictory(CaseFieldPath("b/c"))),
    (
      "assumptions: { a: 1 }\n", [remove("assumptions/a/likely")],
      .lastField(CaseFieldPath("assumptions", item: "a", "likely"))
    ),
    ("a: 1\na: 2\n", [set("a", "3")], .unsound),
    ("a: &x 1\nb: *x\n", [set("a", "3")], .unsound),
    ("a: !!str 1\n", [set("a", "3")], .unsound),
    ("a: { b }\n", [set("a/b", "3")], .notEditable(CaseFieldPath("a/b"))),
    ("a: [{ b: 1, # c\n d: 2 }, 3]\n", [set("a", "3")], .notEditable(CaseFieldPath("a"))),
    (
      "costs: [{ id: a }, { id: b }]\n", [set("costs/a/id", "b")],
      .contradictory(CaseFieldPath("costs", item: "a", "id"))
    ),
  ]

  @Test(arguments: failures)
  func `what cannot be done is said`(
    _ text: String, _ edits: [CaseEdit], _ failure: CaseEditFailure
  ) {
    #expect(edited(text, edits) == .failure(failure))
  }

  @Test func `no text comes of what is no mapping`() {
    for text in ["", "a: [", "- a\n", "x", "a: \u{7}"] {
      #expect(CaseText(.init(name: "", text: text)) == nil)
    }
  }
}
