package import AfkastModel

/// What a row of a form is about, wherever it stands when it comes back.
package struct FormRowID: Sendable, Hashable {
  /// What is asked for.
  package enum Subject: Sendable, Hashable {
    /// A value of a KPI, in the unit that the form said.
    case measurement(KPIID, group: GroupID?, period: Period, unit: String)
    /// Whether an action was carried out; its fact says which.
    case action(FactID)
    /// Whether a milestone was reached.
    case milestone(MilestoneID)
  }

  /// The case.
  package let caseID: CaseID
  /// What is asked for.
  package let subject: Subject

  package init(_ caseID: CaseID, _ subject: Subject) {
    self.caseID = caseID
    self.subject = subject
  }

  /// The fields that a form carries.
  var fields: [String] {
    switch subject {
    case .measurement(let kpi, let group, let period, let unit):
      ["measurement", caseID.text, kpi.text, group?.text ?? "", period.description, unit]
    case .action(let fact): ["action", caseID.text, String(fact.number)]
    case .milestone(let milestone): ["milestone", caseID.text, milestone.text]
    }
  }

  /// Nil for fields that no form has.
  init?(_ fields: [String]) {
    guard fields.count >= 3, let caseID = CaseID(fields[1]) else { return nil }
    switch (fields[0], fields.count) {
    case ("measurement", 6):
      guard let kpi = KPIID(fields[2]), let period = Period(stored: fields[4]),
        fields[3].isEmpty || GroupID(fields[3]) != nil
      else { return nil }
      self.init(
        caseID, .measurement(kpi, group: GroupID(fields[3]), period: period, unit: fields[5]))
    case ("action", 3):
      guard let fact = Int64(fields[2]).flatMap(FactID.init) else { return nil }
      self.init(caseID, .action(fact))
    case ("milestone", 3):
      guard let milestone = MilestoneID(fields[2]) else { return nil }
      self.init(caseID, .milestone(milestone))
    default: return nil
    }
  }
}
