import AfkastDiagnostics

/// The entries of a mapping that are as their writer meant them.
///
/// Inside braces YAML splits at commas before we see them (DESIGN.md section 4), so `{ a: 1,5 }`
/// has the keys `a` and `5`. What was cut off is reported here.
struct ReadableEntries {
  private(set) var list: [YAMLEntry] = []
  /// Those whose value a comma cut off, which has been reported.
  private(set) var cutOff: [YAMLEntry] = []
  /// Whether there are keys that cannot be read, so that none can be called missing.
  private(set) var isIncomplete = false
  private let mistakes: Mistakes

  /// Sorts entries; `isKey` says whether a word without a colon may be a key all the same.
  init(_ entries: [YAMLEntry], mistakes: Mistakes, isKey: (String) -> Bool) {
    self.mistakes = mistakes
    var rest = entries[...]
    while let entry = rest.popFirst() {
      if entry.isUnreadable {
        isIncomplete = true
        continue
      }
      guard case .scalar(let text, isPlain: true) = entry.value.content, entry.hasColon,
        case let tail = rest.prefix(while: { !$0.hasColon && !isKey($0.key) }), !tail.isEmpty
      else {
        list.append(entry)
        continue
      }
      report(entry, text, tail)
      rest = rest.dropFirst(tail.count)
    }
  }

  private mutating func report(_ entry: YAMLEntry, _ text: String, _ tail: ArraySlice<YAMLEntry>) {
    cutOff.append(entry)
    let key = entry.key.visibleShort
    let last = tail.last?.keyRange.end ?? entry.value.range.end
    let meant = Self.number(text, tail)
    mistakes.add(
      .commaInBraces, at: SourceRange(entry.value.range.start, upTo: last),
      "inside { } a comma begins a new key, so the value of \"\(key)\" is cut off",
      hint: meant?.hint ?? "put quotes around a text with a comma",
      replacement: meant?.replacement)
  }

  /// What is wrong with the number that a comma cut in two.
  private static func number(_ text: String, _ tail: ArraySlice<YAMLEntry>) -> ScalarProblem? {
    guard tail.count == 1, let decimals = tail.first?.key,
      text.last?.isNumber == true, decimals.first?.isNumber == true
    else { return nil }
    do throws(ScalarProblem) {
      _ = try NumberParser.parsePrefix(of: (text + "," + decimals)[...])
      return nil
    } catch {
      return error
    }
  }
}
