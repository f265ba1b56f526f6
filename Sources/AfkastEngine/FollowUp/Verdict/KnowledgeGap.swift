public import AfkastModel

/// A benefit whose money to date is merely assumed, in part or in all, and what would tell it.
public struct KnowledgeGap: Sendable, Hashable {
  /// What would make its months known.
  public enum Remedy: Sendable, Hashable {
    /// What is spent on the account of its reference budget.
    case booking(account: String)
    /// A value of the KPI.
    case measuring(KPIID)
    /// A KPI for the assumption, which has none.
    case kpi(for: AssumptionID)
  }

  /// The benefit.
  public let line: LineID
  /// What was planned of it in the months that are merely assumed.
  public let assumed: Money
  /// Its account first, then what it is computed from, in the order of the file; empty where nothing is.
  public let remedies: [Remedy]
}

extension CaseCurves {
  /// The benefits to date that are merely assumed, the largest first.
  var gaps: [KnowledgeGap] {
    let measured = MeasuredLines(of: businessCase, evidence.readings)
    let found = lines.filter(\.isBenefit).compactMap { line -> KnowledgeGap? in
      let months = (0..<line.passed).filter {
        line.standings[$0] == .assumed && line.planned[$0] > .zero
      }
      guard let last = months.last else { return nil }
      // What was planned to date was added up before, so a part of it fits.
      let assumed = (try? months.map { line.planned[$0] }.total()) ?? .zero
      return KnowledgeGap(
        line: line.line.id, assumed: assumed,
        remedies: remedies(of: line.line, lacking: measured.missing(in: line.line, at: last)))
    }
    return found.enumerated()
      .sorted { ($1.element.assumed, $0.offset) < ($0.element.assumed, $1.offset) }
      .map(\.element)
  }

  private func remedies(of line: Line, lacking: Set<AssumptionID>) -> [KnowledgeGap.Remedy] {
    let booking = line.booking.map { [KnowledgeGap.Remedy.booking(account: $0.account)] } ?? []
    // Where nothing has a range or a KPI, each value that it is computed from may be given one.
    let inputs = CaseInputs(of: businessCase).inputs(of: line).assumptions
    let asked = lacking.isEmpty ? inputs : lacking
    return booking
      + businessCase.assumptions.filter { asked.contains($0.id) }.compactMap { assumption in
        if let kpi = businessCase.kpis.first(where: { $0.measures?.assumption == assumption.id }) {
          return .measuring(kpi.id)
        }
        if case .formula = assumption.value { return nil }
        return .kpi(for: assumption.id)
      }
  }
}
