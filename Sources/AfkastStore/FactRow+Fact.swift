import AfkastModel

extension FactRow {
  /// The row of a fact.
  init(_ fact: Fact) {
    self.init()
    set(fact)
  }

  /// Becomes the row of another fact.
  mutating func set(_ fact: Fact) {
    clear()
    self[.sequence] = StoredValue(fact.id.number)
    self[.batch] = StoredValue(fact.batch.number)
    self[.recordedAt] = StoredValue(fact.recording.time.milliseconds)
    self[.recordedBy] = StoredValue(fact.recording.recorder)
    self[.caseID] = StoredValue(fact.caseID.text)
    self[.kind] = StoredValue(fact.content.kind.rawValue)
    self[.period] = StoredValue(fact.period.description)
    self[.firstDay] = StoredValue(fact.period.firstDay.serial)
    self[.lastDay] = StoredValue(fact.period.lastDay.serial)
    self[.corrects] = StoredValue(fact.correction?.corrected.number)
    self[.reason] = StoredValue(fact.correction?.reason)
    set(fact.content)
    if let row = fact.row { set(row) }
  }

  private mutating func set(_ row: FileRow) {
    self[.rowDigest] = .blob(row.identity.digest.bytes)
    self[.rowOrdinal] = StoredValue(row.identity.ordinal)
    self[.rowPart] = StoredValue(row.identity.part)
    self[.attempt] = .integer(1)
    self[.fileRow] = StoredValue(row.number)
    self[.filePlace] = StoredValue(row.answer?.place)
    self[.reporter] = StoredValue(row.answer?.reporter)
  }

  private mutating func set(_ content: FactContent) {
    switch content {
    case .measurement(let measurement): set(measurement)
    case .observation(let observation): set(observation)
    case .actual(let actual): set(actual)
    case .budget(let budget): set(budget)
    case .harvest(let harvest): set(harvest)
    case .decision(let decision): set(decision)
    case .action(let action): set(action)
    case .actionDone(let action): self[.action] = StoredValue(action.number)
    case .milestoneDone(let milestone): self[.subject] = StoredValue(milestone.text)
    case .approval(let approval): set(approval)
    case .closing(let line): self[.subject] = StoredValue(line.text)
    case .phase(let phase): set(phase)
    case .withdrawal: break
    }
  }

  private mutating func set(_ measurement: Measurement) {
    self[.subject] = StoredValue(measurement.kpi.text)
    self[.value] = .real(measurement.value.number)
    self[.count] = StoredValue(measurement.count)
    self[.group] = StoredValue(measurement.group?.text)
    self[.source] = StoredValue(measurement.source)
  }

  private mutating func set(_ observation: Observation) {
    self[.subject] = StoredValue(observation.kpi?.text)
    self[.text] = StoredValue(observation.text)
    self[.choice] = StoredValue(observation.voice?.rawValue)
  }

  private mutating func set(_ phase: Rebaseline) {
    self[.subject] = StoredValue(phase.kpi.text)
    self[.text] = StoredValue(phase.cause)
  }

  private mutating func set(_ actual: Actual) {
    self[.subject] = StoredValue(actual.line.text)
    self[.amount] = StoredValue(actual.amount.ore)
    self[.source] = StoredValue(actual.source)
  }

  private mutating func set(_ budget: BudgetFigure) {
    self[.subject] = StoredValue(budget.line.text)
    self[.amount] = StoredValue(budget.amount.ore)
    self[.choice] = StoredValue(budget.kind.rawValue)
    self[.source] = StoredValue(budget.financedBy)
  }

  private mutating func set(_ harvest: Harvest) {
    self[.subject] = StoredValue(harvest.line.text)
    self[.amount] = StoredValue(harvest.yearly.ore)
    self[.account] = StoredValue(harvest.account)
    self[.decision] = StoredValue(harvest.decision)
  }

  private mutating func set(_ decision: Decision) {
    self[.choice] = StoredValue(decision.course.rawValue)
    self[.text] = StoredValue(decision.note)
    self[.source] = StoredValue(decision.forum)
  }

  private mutating func set(_ action: Action) {
    self[.text] = StoredValue(action.what)
    self[.owner] = StoredValue(action.owner)
    self[.due] = StoredValue(action.by.description)
  }

  private mutating func set(_ approval: Approval) {
    self[.version] = StoredValue(approval.version)
    self[.decision] = StoredValue(approval.decision)
    self[.caseText] = StoredValue(approval.caseText)
    self[.workspaceText] = StoredValue(approval.workspaceText)
    self[.fingerprint] = StoredValue(approval.fingerprint)
  }
}
