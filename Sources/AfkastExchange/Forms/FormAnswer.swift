package import AfkastModel

/// Something that somebody wrote in a form, and that can be recorded.
package struct FormAnswer: Sendable {
  /// What it says.
  package enum Content: Sendable {
    case measurement(ReadMeasurement)
    /// Words, of a period where they are about a measurement.
    case remark(Observation, Period?)
    /// An action was done, on a day or when it is recorded.
    case action(FactID, Day?)
    case milestone(MilestoneID, Day?)
  }

  /// What its row is about.
  package let row: FormRowID
  /// What it says.
  package let content: Content
  /// Its cell.
  package let place: FormPlace
  /// Whether the row says that an odd value is right.
  package let isConfirmed: Bool
  /// The role that filled the form in.
  package let reporter: String?
  /// What makes it the same answer in another file.
  let identity: RowIdentity

  /// What is recorded of it; `today` is the day of what has none of its own.
  package func fact(on today: Day) -> NewFact {
    switch content {
    case .measurement(let measured): measured.fact
    case .remark(let observation, let period):
      NewFact(of: row.caseID, in: period ?? .day(today), .observation(observation))
    case .action(let fact, let day):
      NewFact(of: row.caseID, in: .day(day ?? today), .actionDone(fact))
    case .milestone(let milestone, let day):
      NewFact(of: row.caseID, in: .day(day ?? today), .milestoneDone(milestone))
    }
  }

  /// Where the fact comes from.
  package var fileRow: FileRow {
    FileRow(
      identity, number: place.row, answer: FileRow.FormAnswer(at: place.text, by: reporter))
  }

  /// The measured value, if it is one.
  package var measured: ReadMeasurement? {
    if case .measurement(let measured) = content { measured } else { nil }
  }
}

extension FormAnswer {
  /// What makes an answer the same in another file; that of a value is the one of any file of values.
  static func identity(
    _ content: Content, of row: FormRowID, _ digest: ([UInt8]) -> RowDigest
  ) -> RowIdentity {
    var fields = ["afkast-form"] + row.fields
    switch content {
    case .measurement(let measured): return measured.identity
    case .remark(let observation, _): fields += ["remark", observation.text]
    case .action, .milestone: fields.append("done")
    }
    return RowIdentity(digest(Array(FormFields.joined(fields).utf8)), ordinal: 1, part: 1)
  }
}

/// What is known of the cases that forms are about.
package struct FormCases: Sendable {
  let measured: MeasuredCases
  let milestones: [CaseID: Set<MilestoneID>]

  package init(_ cases: [BusinessCase], mistaken: Set<CaseID>) {
    let pairs = cases.map { ($0.id, $0) }
    let known = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    measured = MeasuredCases(known.mapValues(MeasuredCase.init), mistaken: mistaken)
    milestones = known.mapValues { Set($0.milestones.map(\.id)) }
  }
}
