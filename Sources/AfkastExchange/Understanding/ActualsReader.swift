package import AfkastModel

/// Understands rows of booked amounts, one by one: what belongs to a line is handed on at once, the rest is
/// summed up and listed.
package struct ActualsReader {
  private let mapping: ImportMapping
  private let destinations: Destinations
  private let columns: PostingColumns
  private var cells: PostingCells?
  private let digest: ([UInt8]) -> RowDigest
  private var ordinals: [RowDigest: Int32] = [:]
  private var content: [UInt8] = []
  private var rowsSeen = 0
  /// What was understood so far.
  package private(set) var summary = ActualsSummary()

  /// `digest` tells contents of rows apart.
  package init(
    _ mapping: ImportMapping, known: KnownLines,
    digest: @escaping ([UInt8]) -> RowDigest
  ) {
    self.mapping = mapping
    self.digest = digest
    columns = mapping.columns
    destinations = Destinations(mapping.accounts, known: known)
  }

  /// Takes the next row of the file.
  package mutating func take(_ row: TableRow, _ give: (Posting) throws -> Void) throws {
    rowsSeen = row.number
    guard let cells else {
      if try mapping.form.isHeader(row) {
        cells = PostingCells(mapping: mapping, header: try PostingHeader(row, columns))
      }
      return
    }
    if row.isBlank { return }
    if mapping.form.isTotals(row) {
      summary.totalsRows += 1
      return
    }
    try understand(row, cells, give)
  }

  /// Says that no row follows.
  package func finish() throws -> ActualsSummary {
    guard cells != nil else { throw FileProblem.noHeader(row: mapping.form.header) }
    return summary
  }

  private mutating func understand(
    _ row: TableRow, _ cells: PostingCells, _ give: (Posting) throws -> Void
  ) throws {
    var read: Money?
    do {
      let amount = try cells.amount(row)
      read = amount
      try summary.file.add(amount)
      let month = try cells.month(row)
      try cells.checkText(row)
      try place(amount, month, row, cells, give)
    } catch let fault as RowFault {
      try reject(row, fault, read)
    } catch let lost as NoDestination {
      guard let read else { return }
      try summary.add(read, to: lost.unmatched)
    }
  }

  private mutating func reject(_ row: TableRow, _ fault: RowFault, _ amount: Money?) throws {
    if let amount { try summary.rejected.add(amount) } else { summary.withoutAmount += 1 }
    guard summary.rejectedRows.count < ActualsSummary.mostListed else { return }
    summary.rejectedRows.append(
      RejectedRow(
        row: row.number, column: fault.column, problem: fault.problem, excerpt: fault.excerpt,
        amount: amount))
  }

  private mutating func place(
    _ amount: Money, _ month: Month, _ row: TableRow, _ cells: PostingCells,
    _ give: (Posting) throws -> Void
  ) throws {
    let header = cells.header
    let shares: [(AccountRule.Destination, Money)]
    if let caseID = header.caseID, let line = header.line {
      shares = [(try destinations.line(caseID: row.text(caseID), line: row.text(line)), amount)]
    } else {
      let rule = try destinations.rule(
        account: header.account.map(row.text) ?? "", psp: header.psp.map(row.text) ?? "")
      shares = Array(zip(rule.destinations, rule.parts(of: amount)))
    }
    cells.writeContent(of: row, amount, to: &content)
    let digest = digest(content)
    let ordinal = Int(ordinals[digest, default: 0]) + 1
    ordinals[digest] = Int32(clamping: ordinal)
    try summary.imported.add(amount)
    for (index, (destination, part)) in shares.enumerated() {
      let identity = RowIdentity(digest, ordinal: ordinal, part: index + 1)
      let posting = Posting(
        caseID: destination.caseID, line: destination.line, month: month, amount: part,
        row: FileRow(identity, number: row.number), parts: shares.count)
      try summary.places[posting.place, default: .init()].add(posting.amount)
      try give(posting)
    }
  }
}
