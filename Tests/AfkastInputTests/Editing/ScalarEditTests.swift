@testable import AfkastInput
import Testing

/// A value in place of another.
@Suite struct ScalarEditTests {
  private static let rows = [
    EditRow("plain", "a: 1\nb: x # c\n", set("b", "y"), to: "a: 1\nb: y # c\n"),
    EditRow("the same", "b:   'x'\n", set("b", "x"), to: "b:   'x'\n"),
    EditRow("single quotes stay", "b: 'x'\n", set("b", "it's"), to: "b: 'it''s'\n"),
    EditRow("double quotes stay", "b: \"x\"\n", set("b", "y \"z\""), to: "b: \"y \\\"z\\\"\"\n"),
    EditRow("a colon", "b: x\n", set("b", "a: b"), to: "b: \"a: b\"\n"),
    EditRow("a number sign", "b: x\n", set("b", "a #b"), to: "b: \"a #b\"\n"),
    EditRow("no space before it", "b: x\n", set("b", "a#b"), to: "b: a#b\n"),
    EditRow("nothing", "b: x\n", set("b", ""), to: "b: \"\"\n"),
    EditRow("a word for nothing", "b: x\n", set("b", "null"), to: "b: \"null\"\n"),
    EditRow("the sign for nothing", "b: x\n", set("b", "~"), to: "b: \"~\"\n"),
    EditRow("a sign of YAML", "b: x\n", set("b", "=SUM(A1)"), to: "b: =SUM(A1)\n"),
    EditRow("an equals sign", "b: x\n", set("b", "="), to: "b: \"=\"\n"),
    EditRow("a minus", "b: x\n", set("b", "-0.4"), to: "b: -0.4\n"),
    EditRow("a dash", "b: x\n", set("b", "- y"), to: "b: \"- y\"\n"),
    EditRow("a space at an end", "b: x\n", set("b", " y"), to: "b: \" y\"\n"),
    EditRow("a tab", "b: x\n", set("b", "y\tz"), to: "b: \"y\\tz\"\n"),
    EditRow(
      "a control character", "b: x\n", set("b", "y\u{7}\u{2028}"), to: "b: \"y\\x07\\u2028\"\n"),
    EditRow("quotes inside", "b: x\n", set("b", "\"y\" z"), to: "b: '\"y\" z'\n"),
    EditRow("letters", "b: x\n", set("b", "Åse e\u{301} 💡"), to: "b: Åse e\u{301} 💡\n"),
    EditRow(
      "after letters", "b: { å: 'æø', c: 💡x }\n", set("b/c", "y"), to: "b: { å: 'æø', c: y }\n"),
    EditRow(
      "a comma within braces", "b: { c: x }\n", set("b/c", "y, z"), to: "b: { c: \"y, z\" }\n"),
    EditRow("a comma outside", "b: x\n", set("b", "y, z"), to: "b: y, z\n"),
    EditRow("a bracket within braces", "b: { c: x }\n", set("b/c", "y]"), to: "b: { c: \"y]\" }\n"),
    EditRow("a value of several lines", "b: x\n  y\nc: 1\n", set("b", "z"), to: "b: z\nc: 1\n"),
    EditRow("no value", "b:\nc: 1\n", set("b", "z"), to: "b: z\nc: 1\n"),
    EditRow("no value but a comment", "b:   # c\n", set("b", "z"), to: "b: z   # c\n"),
    EditRow("a sign for no value", "b: ~ # c\n", set("b", "z"), to: "b: z # c\n"),
    EditRow(
      "no value within braces", "b: { c: , d: 1 }\n", set("b/c", "z"), to: "b: { c: z, d: 1 }\n"),
    EditRow("no final newline", "a: 1\nb: x", set("b", "y"), to: "a: 1\nb: y"),
    EditRow(
      "line ends of Windows", "a: 1\r\nb: x # c\r\n", set("b", "y"), to: "a: 1\r\nb: y # c\r\n"),
    EditRow("a byte order mark", "\u{FEFF}b: x\n", set("b", "y"), to: "\u{FEFF}b: y\n"),
    EditRow(
      "tabs within braces", "b: {\tc: x,\td: 1\t}\n", set("b/c", "y"), to: "b: {\tc: y,\td: 1\t}\n"),
  ]

  @Test(arguments: rows)
  func `takes the place of the old one alone`(_ row: EditRow) {
    #expect(edited(row.before, row.edits) == .success(row.after))
  }

  private static let long = [
    EditRow("several lines", "b: x\n", set("b", "y\nz"), to: "b: |-\n  y\n  z\n"),
    EditRow("ending with a line", "b: x\nc: 1\n", set("b", "y\nz\n"), to: "b: |\n  y\n  z\nc: 1\n"),
    EditRow("below", "a:\n  b: x\n", set("a/b", "y\n\nz"), to: "a:\n  b: |-\n    y\n\n    z\n"),
    EditRow("a comment beside it", "b: x # c\n", set("b", "y\nz"), to: "b: \"y\\nz\" # c\n"),
    EditRow("within braces", "a: { b: x }\n", set("a/b", "y\nz"), to: "a: { b: \"y\\nz\" }\n"),
    EditRow("beginning with a space", "b: x\n", set("b", " y\nz"), to: "b: \" y\\nz\"\n"),
    EditRow(
      "on Windows", "b: x\r\nc: 1\r\n", set("b", "y\nz"), to: "b: |-\r\n  y\r\n  z\r\nc: 1\r\n"),
    EditRow(
      "a literal stays", "b: |\n    x\n    y\nc: 1\n", set("b", "z\n"), to: "b: |\n    z\nc: 1\n"),
    EditRow(
      "its sign and comment stay", "b: >-  # c\n  x\n  y\n\n# d\nc: 1\n", set("b", "z"),
      to: "b: >-  # c\n  z\n\n# d\nc: 1\n"),
    EditRow(
      "a folded text is folded", "b: >-\n  x\n",
      set("b", String(repeating: "ord ", count: 30) + "slut"),
      to: "b: >-\n  " + Array(repeating: "ord", count: 27).joined(separator: " ")
        + "\n  ord ord ord slut\n"),
    EditRow(
      "paragraphs", "b: >\n  x\n", set("b", "y\nz\n\nw\n"), to: "b: >\n  y\n\n  z\n\n\n  w\n"),
    EditRow("a text that no line can hold", "b: |\n  x\n", set("b", "y\tz"), to: "b: \"y\\tz\"\n"),
    EditRow("at the end of a file", "b: |-\n  x", set("b", "y"), to: "b: |-\n  y"),
    EditRow("with the last line", "b: |\n  x", set("b", "y\n"), to: "b: \"y\\n\""),
  ]

  @Test(arguments: long)
  func `stands on lines of its own where it can`(_ row: EditRow) {
    #expect(edited(row.before, row.edits) == .success(row.after))
  }

  private static let lists = [
    EditRow(
      "an item changes", "l: [a, 'b', c] # d\n", set("l", ["a", "x", "c"]),
      to: "l: [a, 'x', c] # d\n"),
    EditRow("an item comes last", "l: [a, b]\n", set("l", ["a", "b", "c"]), to: "l: [a, b, c]\n"),
    EditRow("an item comes first", "l: [a, b]\n", set("l", ["c", "a", "b"]), to: "l: [c, a, b]\n"),
    EditRow("an item goes", "l: [a, b, c]\n", set("l", ["a", "c"]), to: "l: [a, c]\n"),
    EditRow("the first goes", "l: [a, b, c]\n", set("l", ["c"]), to: "l: [c]\n"),
    EditRow("all go", "l: [a, b, c]\n", set("l", []), to: "l: []\n"),
    EditRow("all are new", "l: []\n", set("l", ["a, b", "c"]), to: "l: [\"a, b\", c]\n"),
    EditRow(
      "lines change", "l:\n  - a # a\n  - b # b\nc: 1\n", set("l", ["a", "x"]),
      to: "l:\n  - a # a\n  - x # b\nc: 1\n"),
    EditRow(
      "a line comes", "l:\n- a\n  # c\n- b # b\n", set("l", ["a", "b", "c"]),
      to: "l:\n- a\n  # c\n- b # b\n- c\n"),
    EditRow("a line comes first", "l:\n  - a\n", set("l", ["b", "a"]), to: "l:\n  - b\n  - a\n"),
    EditRow(
      "lines go", "l:\n  - a\n  - b # b\n  # d\n  - c\n", set("l", ["a"]), to: "l:\n  - a\n  # d\n"),
    EditRow("no list yet", "c: 1\n", set("l", ["a", "b"]), to: "c: 1\nl: [a, b]\n"),
    EditRow("a value becomes a list", "l: a # c\n", set("l", ["a", "b"]), to: "l: [a, b] # c\n"),
  ]

  @Test(arguments: lists)
  func `a list changes item by item`(_ row: EditRow) {
    #expect(edited(row.before, row.edits) == .success(row.after))
  }
}
