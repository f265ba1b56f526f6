/// A field that people fill in: a row of a sheet, or a column.
package enum CaseFormField: String, Sendable, Hashable, CaseIterable {
  // The case
  case caseID, caseTitle, summary, caseOwner, departments, goal, start, horizon, prices
  case promisePayback, promiseBy, groups, alternativeTo
  // Follow-up
  case followUpEvery, followUpFirst, followUpUntil, grace, forum
  // Items
  case id, title, department, source, evidence, note, node
  // Assumptions and cohorts
  case likely, low, high, valueUnit, role, shape, unitPrice
  case inflow, inflowUnit, lasts, stayHalfLife
  // Lines
  case costKind, benefitKind, amount, amountUnit
  case inMonth, from, until, phaseIn, delay, fadeAfter, fadeOver, halfLife
  case harvest, deadweight, displacement
  case area, account, actor, linePrices, avoidable, transfer, bookedAccount, bookedReference
  // KPIs
  case definition, kpiUnit, kpiLevel, dimension, voice, good, scale, measured, measuredAs
  case baseline, targetValue, targetBy, targetTrend, every, kpiSource, owner, balancing, comparison
  // Milestones and the effect chain
  case milestoneBy, level, text, leadsTo
}

extension CaseFormSheet {
  /// The fields of the sheet in order; of series and of all else, none.
  package var fields: [CaseFormField] {
    switch self {
    case .front:
      [
        .caseID, .caseTitle, .summary, .caseOwner, .departments, .goal, .start, .horizon, .prices,
        .promisePayback, .promiseBy, .groups, .alternativeTo,
      ]
    case .followUp: [.followUpEvery, .followUpFirst, .followUpUntil, .grace, .forum]
    case .assumptions:
      [
        .id, .likely, .valueUnit, .low, .high, .shape, .role, .source, .evidence, .note, .unitPrice,
      ]
    case .cohorts:
      [.id, .inflow, .inflowUnit, .inMonth, .from, .until, .lasts, .stayHalfLife, .source]
    case .costs: Self.lineFields(.costKind, own: [])
    case .benefits: Self.lineFields(.benefitKind, own: [.harvest, .deadweight, .displacement])
    case .kpis:
      [
        .id, .title, .definition, .kpiUnit, .baseline, .targetValue, .targetBy, .targetTrend,
        .every,
        .good, .owner, .kpiSource, .kpiLevel, .node, .dimension, .voice, .measured, .measuredAs,
        .balancing, .scale, .comparison,
      ]
    case .milestones: [.id, .title, .department, .owner, .milestoneBy]
    case .chain: [.id, .level, .text, .leadsTo]
    case .series, .other: []
    }
  }

  private static func lineFields(
    _ kind: CaseFormField, own: [CaseFormField]
  ) -> [CaseFormField] {
    [.id, .title, kind, .amount, .amountUnit] + own
      + [
        .inMonth, .from, .until, .phaseIn, .delay, .fadeAfter, .fadeOver, .halfLife, .department,
        .area, .account, .actor, .linePrices, .avoidable, .transfer,
      ] + (own.isEmpty ? [] : [.bookedAccount, .bookedReference])
      + [.node, .source, .evidence, .note]
  }
}
