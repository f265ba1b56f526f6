import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
package import AfkastModel

/// Simulations for people: one case on a screen, several in a table with their sum.
package struct SimulationText: Sendable {
  private let report: SimulationReport
  private let language: Language

  package init(_ report: SimulationReport, _ language: Language) {
    self.report = report
    self.language = language
  }

  /// The text, ending in a newline.
  package var text: String {
    if let only = report.simulations.first, report.simulations.count == 1 {
      return SimulationScreen(only, report.departments, language).text
    }
    return SimulationTable(report, language).text
  }
}
