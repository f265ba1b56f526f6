import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastTestSupport
import Foundation
import Testing

/// A case of the example municipality, or one with every construct, as a workbook.
struct WorkbookCase: CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }

  /// The municipality's cases, and the one with everything.
  static let all: [WorkbookCase] = {
    let names = (try? Repository.names(in: "cases")) ?? []
    let cases = names.filter { $0.hasSuffix(".yaml") && $0 != "afkast.yaml" }.map { "cases/" + $0 }
    return (cases + [everything]).map(WorkbookCase.init)
  }()

  static let everything = "Tests/AfkastFunctionalTests/Workbook/everything.yaml"

  func read(horizon: String? = nil) throws -> (businessCase: BusinessCase, workspace: Workspace) {
    let workspace = WorkspaceFile(
      SourceText(name: "afkast.yaml", text: try Repository.text("cases/afkast.yaml"))
    ).workspace
    var text = try Repository.text(name)
    if let horizon { text = text.replacing("horizon: 20 years", with: "horizon: \(horizon)") }
    let file = CaseFile(SourceText(name: name, text: text), in: workspace)
    #expect(file.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    return (try #require(file.businessCase), workspace)
  }

  /// The case as the municipality discounts it, with other values for some assumptions.
  func evaluation(
    _ setting: AssumptionSetting = .plan, seenBy perspective: Perspective = .actor(.municipality),
    _ discounting: Discounting? = nil, horizon: String? = nil
  ) throws -> Evaluation {
    let (businessCase, workspace) = try read(horizon: horizon)
    var settings = EvaluationSettings(
      discounting: discounting ?? workspace.discounting, perspective: perspective)
    settings.assumptions = setting
    settings.searchesSwitching = false
    return try Evaluation(of: businessCase, settings)
  }
}

extension Evaluation {
  /// The number of the last month below zero; 0 if none is.
  var monthsBelowZero: Double {
    switch payback.state {
    case .noOutlay: 0
    case .never: Double(flow.horizon.count)
    case .earnsBack(let point): Double(point.monthsFromStart.count - 1)
    }
  }

  /// The assumptions with one value, which whoever asks what if may change.
  var changeable: [Assumption] {
    businessCase.assumptions.filter { assumption in
      switch assumption.value {
      case .certain, .range: true
      case .byYear, .formula: false
      }
    }
  }
}

extension Assumption {
  /// Another value that it can have, as a workbook shows it and in base units.
  func other() throws -> (shown: Double, base: Quotient) {
    let planned = onSheet(value.planned(in: try #require(Year(2027))))
    let shown = planned * 0.73
    return (shown, try #require(Quotient(shown)) * sheetSize)
  }
}
