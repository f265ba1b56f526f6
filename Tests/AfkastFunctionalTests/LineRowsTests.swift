import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastTestSupport
import Testing

/// The rows that a spreadsheet gets add up to what `explain` says.
@Suite struct LineRowsTests {
  private static let names = (try? Repository.names(in: "cases")) ?? []
  private static let cases = names.filter { $0.hasSuffix(".yaml") && $0 != "afkast.yaml" }.sorted()

  private func evaluation(_ name: String) throws -> Evaluation {
    let workspace = WorkspaceFile(
      SourceText(name: "afkast.yaml", text: try Repository.text("cases/afkast.yaml"))
    ).workspace
    let text = try Repository.text("cases/\(name)")
    let file = CaseFile(SourceText(name: name, text: text), in: workspace)
    return try Evaluation(of: #require(file.businessCase))
  }

  /// The rows as a spreadsheet reads them: amounts in øre by line and month.
  private func ore(_ evaluation: Evaluation) throws -> [String: [String: Int64]] {
    let csv = EvaluationCSV([evaluation], row: .line)
    let line = try #require(csv.header.firstIndex(of: "line"))
    let month = try #require(csv.header.firstIndex(of: "month"))
    let amount = try #require(csv.header.firstIndex(of: "amount"))
    var found: [String: [String: Int64]] = [:]
    for row in csv.rows {
      #expect(row.count == csv.header.count)
      guard case .text(let id) = row[line], case .text(let name) = row[month],
        case .number(let kroner) = row[amount]
      else { throw MissingValue(description: "a row without line, month or amount") }
      #expect(found[id]?[name] == nil, "\(id) has \(name) twice")
      found[id, default: [:]][name] = Int64((kroner * 100).rounded())
    }
    return found
  }

  @Test(arguments: cases)
  func `each month of each line is there once, and is what explain says`(_ name: String) throws {
    let evaluation = try evaluation(name)
    let found = try ore(evaluation)
    #expect(found.count == evaluation.explainableLines.count)
    for line in evaluation.explainableLines {
      let months = try #require(found[line.line.id.text])
      #expect(months.count == evaluation.flow.horizon.count)
      let whole = try evaluation.explanation(of: line)
      #expect(whole.value == .money(Money(ore: months.values.reduce(0, +))))
      for index in stride(from: 0, to: evaluation.flow.horizon.count, by: 7) {
        let month = evaluation.flow.horizon.month(at: index)
        let one = try evaluation.explanation(of: line, in: month)
        #expect(one.value == .money(Money(ore: months[month.description] ?? -1)))
      }
    }
  }
}
