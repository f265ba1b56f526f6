package import AfkastDocuments
import AfkastEngine
package import AfkastModel

/// All cases beside each other, those first that need a decision, and the pool that they draw on.
package struct PortfolioReport: Sendable {
  let entries: [PortfolioEntry]
  let portfolio: Portfolio
  let frame: StatusFrame
  let departments: [Department]
  let language: Language
  /// The program and its version: `afkast 0.1.0`.
  let program: String

  /// `departments` are those that a name is known of.
  package init(
    _ entries: [PortfolioEntry], _ frame: StatusFrame, _ departments: [Department],
    _ language: Language, program: String
  ) {
    self.entries = entries
    portfolio = Portfolio(entries.map(\.item))
    self.frame = frame
    self.departments = departments
    self.language = language
    self.program = program
  }

  /// The report for people, whatever the format.
  package var page: Page {
    Page(
      language: language.rawValue, title: say(.title(frame.asOf)),
      [
        PortfolioConclusion(self).section, PortfolioCases(self).section,
        PoolSection(self).section, PortfolioShares(self).section, PortfolioMethod(self).section,
      ].compactMap(\.self))
  }

  /// What people call a department.
  func name(of department: DepartmentID) -> String {
    departments.first { $0.id == department }?.title ?? department.text
  }

  func say(_ message: PortfolioMessage) -> String { message.text(in: language) }
}
