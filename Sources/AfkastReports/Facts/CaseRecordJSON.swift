package import AfkastDocuments
package import AfkastEngine
package import AfkastModel

/// What is known of a case, for programs.
package struct CaseRecordJSON: Sendable {
  private let record: CaseRecord
  private let batches: [BatchID: Batch]
  private let caseID: CaseID
  private let generator: String

  /// `batches` are those that facts may be from.
  package init(_ record: CaseRecord, of caseID: CaseID, batches: [Batch], generator: String) {
    self.record = record
    self.batches = Dictionary(batches.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.caseID = caseID
    self.generator = generator
  }

  package var json: JSON {
    .object([
      ("schema", .string("afkast.show/1")), ("generator", .string(generator)),
      ("case", .string(caseID.text)), ("approvals", list(record.facts(.approval))),
      ("measurements", list(record.latestMeasurements)),
      ("booked", .array(record.booked.map(Self.json))),
      ("budgets", .array(record.budgets.map(json))),
      ("harvests", list(record.facts(.harvest))), ("decisions", list(record.facts(.decision))),
      ("openActions", list(record.openActions)),
      ("milestones", list(record.facts(.milestoneDone))),
      ("observations", list(record.facts(.observation))), ("phases", list(record.facts(.phase))),
      ("closed", .array(record.closed.map(json))), ("batches", .array(record.imported.map(json))),
    ])
  }

  /// A fact that holds is corrected by none.
  private func list(_ facts: [Fact]) -> JSON {
    .array(
      facts.map { fact in
        .object(FactKeys(fact, correctedBy: nil).pairs.map { ($0.key, $0.value.json) })
      })
  }

  /// A sum of booked amounts.
  static func json(_ booked: CaseRecord.Booked) -> JSON {
    .object([
      ("line", .string(booked.line.text)), ("first", .string(booked.months.first.description)),
      ("last", .string(booked.months.last.description)), ("amount", .number(booked.amount.kroner)),
    ])
  }

  private func json(_ closed: CaseRecord.Closed) -> JSON {
    .object([
      ("line", .string(closed.line.text)), ("first", .string(closed.months.first.description)),
      ("last", .string(closed.months.last.description)),
    ])
  }

  private func json(_ imported: CaseRecord.Imported) -> JSON {
    let file: FileImport? =
      if case .file(let file) = batches[imported.batch]?.origin { file } else { nil }
    return .object([
      ("batch", .integer(Int(imported.batch.number))), ("file", JSON(file?.file)),
      ("facts", .integer(imported.facts)),
    ])
  }

  private func json(_ budget: CaseRecord.Budget) -> JSON {
    .object([
      ("line", .string(budget.line.text)), ("period", .string(budget.period.description)),
      ("amount", .number(budget.amount.kroner)),
    ])
  }
}
