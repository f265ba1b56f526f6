import AfkastModel

extension Fact {
  /// The fact of a row; nil if the row holds none, which only damage makes.
  init?(_ row: FactRow) {
    guard let id = row.id(.sequence), let batch = row[.batch].number.flatMap(BatchID.init),
      let time = row[.recordedAt].number.flatMap(RecordingTime.init),
      let recorder = row[.recordedBy].string, let caseID = row[.caseID].string.flatMap(CaseID.init),
      let period = row[.period].string.flatMap(Period.init(stored:)), let content = row.content
    else { return nil }
    let corrected = row.id(.corrects)
    let reason = row[.reason].string
    guard (corrected == nil) == (reason == nil),
      row.fileRow != nil || row[.rowDigest] == .null
    else { return nil }
    self.init(
      id: id, batch: batch, recording: Recording(at: time, by: recorder), caseID: caseID,
      period: period, content: content,
      correction: corrected.flatMap { id in reason.map { Correction(of: id, because: $0) } },
      row: row.fileRow)
  }
}

extension FactRow {
  fileprivate func id(_ column: FactColumn) -> FactID? { self[column].number.flatMap(FactID.init) }

  fileprivate var fileRow: FileRow? {
    guard case .blob(let bytes) = self[.rowDigest], let digest = RowDigest(bytes),
      let ordinal = self[.rowOrdinal].number, let part = self[.rowPart].number,
      let number = self[.fileRow].number
    else { return nil }
    let identity = RowIdentity(digest, ordinal: Int(ordinal), part: Int(part))
    let answer = self[.filePlace].string.map {
      FileRow.FormAnswer(at: $0, by: self[.reporter].string)
    }
    return FileRow(identity, number: Int(number), answer: answer)
  }

  private var line: LineID? { self[.subject].string.flatMap(LineID.init) }
  private var kpi: KPIID? { self[.subject].string.flatMap(KPIID.init) }
  private var money: Money? { self[.amount].number.map(Money.init(ore:)) }

  private func choice<Choice: RawRepresentable<String>>() -> Choice? {
    self[.choice].string.flatMap(Choice.init(rawValue:))
  }

  fileprivate var content: FactContent? {
    switch self[.kind].string.flatMap(FactKind.init) {
    case .measurement: measurement.map(FactContent.measurement)
    case .observation: observation.map(FactContent.observation)
    case .actual: actual.map(FactContent.actual)
    case .budget: budget.map(FactContent.budget)
    case .harvest: harvest.map(FactContent.harvest)
    case .decision: decision.map(FactContent.decision)
    case .action: action.map(FactContent.action)
    case .actionDone: id(.action).map(FactContent.actionDone)
    case .milestoneDone:
      self[.subject].string.flatMap(MilestoneID.init).map(FactContent.milestoneDone)
    case .approval: approval.map(FactContent.approval)
    case .closing: line.map(FactContent.closing)
    case .phase: phase.map(FactContent.phase)
    case .withdrawal: .withdrawal
    case nil: nil
    }
  }

  private var measurement: Measurement? {
    guard let kpi, let value = self[.value].real.flatMap(KPIValue.init) else { return nil }
    var measurement = Measurement(of: kpi, value)
    measurement.count = self[.count].number.map(Int.init)
    measurement.group = self[.group].string.flatMap(GroupID.init)
    measurement.source = self[.source].string
    return measurement
  }

  private var observation: Observation? {
    self[.text].string.map { Observation($0, on: kpi, voice: choice()) }
  }

  private var phase: Rebaseline? {
    guard let kpi, let cause = self[.text].string else { return nil }
    return Rebaseline(of: kpi, because: cause)
  }

  private var actual: Actual? {
    guard let line, let money else { return nil }
    return Actual(money, on: line, source: self[.source].string)
  }

  private var budget: BudgetFigure? {
    guard let line, let money, let kind: BudgetFigure.Kind = choice() else { return nil }
    return BudgetFigure(money, on: line, kind, financedBy: self[.source].string)
  }

  private var harvest: Harvest? {
    guard let line, let money, let account = self[.account].string,
      let decision = self[.decision].string
    else { return nil }
    return Harvest(money, of: line, account: account, decision: decision)
  }

  private var decision: Decision? {
    guard let course: Decision.Course = choice(), let note = self[.text].string else { return nil }
    return Decision(course, note: note, forum: self[.source].string)
  }

  private var action: Action? {
    guard let what = self[.text].string, let owner = self[.owner].string,
      case .day(let by) = self[.due].string.flatMap(Period.init(stored:))
    else { return nil }
    return Action(what, owner: owner, by: by)
  }

  private var approval: Approval? {
    guard let version = self[.version].number, let decision = self[.decision].string,
      let caseText = self[.caseText].string, let workspaceText = self[.workspaceText].string,
      let fingerprint = self[.fingerprint].string
    else { return nil }
    return Approval(
      version: Int(version), decision: decision, caseText: caseText, workspaceText: workspaceText,
      fingerprint: fingerprint)
  }
}
