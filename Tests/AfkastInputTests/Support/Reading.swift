import AfkastDiagnostics
@testable import AfkastInput
import AfkastModel

/// What a parser finds wrong with a text; nil if it reads it.
func problem<Value>(
  _ text: String, _ parse: (String) throws(ScalarProblem) -> Value
) -> ScalarProblem? {
  do throws(ScalarProblem) {
    _ = try parse(text)
    return nil
  } catch {
    return error
  }
}

/// A short sound case with lines put in at the end of the case, a cost and a benefit.
func caseText(
  _ top: String = "", cost: String = "amount: 1 mkr, in: 2027-01",
  benefit: String = "amount: 300 tkr/year"
) -> String {
  """
  afkast: 1
  id: gadelys
  title: LED i gadelyset
  start: 2027-01
  horizon: 5 years
  \(top)
  costs:
    - { id: lamper, kind: investment, \(cost) }
  benefits:
    - { id: stroem, kind: cash, \(benefit) }
  """
}

/// Reads a text as the file `sag.yaml`.
func read(_ text: String, in workspace: Workspace = Workspace()) -> CaseFile {
  CaseFile(SourceText(name: "sag.yaml", text: text), in: workspace)
}

/// The ids of what a text is reported for, in order of place.
func mistakes(in text: String, _ workspace: Workspace = Workspace()) -> [String] {
  read(text, in: workspace).diagnostics.map(\.id)
}

extension SourceText {
  /// The text of a range that lies on one line.
  func text(at range: SourceRange?) -> String? {
    guard let range, range.start.line == range.end.line,
      lines.indices.contains(range.start.line - 1)
    else { return nil }
    let scalars = Array(lines[range.start.line - 1].unicodeScalars)
    guard range.start.column >= 1, range.end.column - 1 <= scalars.count else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[(range.start.column - 1)..<(range.end.column - 1)])
    return String(text)
  }
}

extension CaseFile {
  /// What is reported, as the text that is marked and the id, in order of place.
  var marks: [String] {
    diagnostics.map { "\($0.id): \(source.text(at: $0.range) ?? "")" }
  }
}
