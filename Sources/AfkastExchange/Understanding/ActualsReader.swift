package import AfkastModel

/// Understands rows of booked amounts, one by one: what belongs to a line is handed on at once, the rest is
/// summed up and listed.
package struct ActualsReader {
  private let mapping: ImportMapping
  private let destinations: Destinations
  private let columns: PostingColumns
  private var cells: PostingCells?
  private var ordinals: [[UInt8]: Int] = [:]
  private var rowsSeen = 0
  /// What was understood so far.
  package private(set) var summary = ActualsSummary()

  /// `known` are the lines of every case that may be booked on.
  package init(_ mapping: ImportMapping, known: [CaseID: Set<LineID>]) {
    self.mapping = mapping
    columns = mapping.columns
    destinations = Destinations(mapping.accounts, known: known)
  }

  /// Takes the next row of the file.
  package mutating func take(_ row: TableRow, _ give: (Posting) throws -> Void) throws {
    rowsSeen = row.number
    guard let cells else {
      if row.number >= mapping.form.header {
        guard row.number == mapping.form.header else {
          throw FileProblem.noHeader(row: mapping.form.header)
        }
        cells = PostingCells(mapping: mapping, header: try PostingHeader(row, columns))
      }
      return
    }
    if row.isBlank { return }
    if isTotals(row) {
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

  private func isTotals(_ row: TableRow) -> Bool {
    guard let word = mapping.form.totals,
      let first = (0..<row.count).first(where: { !row.cell($0).trimmed.isEmpty })
    else { return false }
    return row.cell(first).trimmed.starts(with: word.utf8)
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
      try place(amount, month, row, cells.header, give)
    } catch let fault as RowFault {
      try reject(row, fault, read)
    } catch let lost as NoDestination {
      guard let read else { return }
      try summary.unmatched.add(read)
      try summary.unmatchedBy[lost.unmatched, default: .init()].add(read)
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
    _ amount: Money, _ month: Month, _ row: TableRow, _ header: PostingHeader,
    _ give: (Posting) throws -> Void
  ) throws {
    let shares: [(AccountRule.Destination, Money)]
    if let caseID = header.caseID, let line = header.line {
      shares = [(try destinations.line(caseID: row.text(caseID), line: row.text(line)), amount)]
    } else {
      let rule = try destinations.rule(
        account: header.account.map(row.text) ?? "", psp: header.psp.map(row.text) ?? "")
      shares = Array(zip(rule.destinations, rule.parts(of: amount)))
    }
    let content = Self.content(row, header, amount)
    let ordinal = ordinals[content, default: 0] + 1
    ordinals[content] = ordinal
    try summary.imported.add(amount)
    for (index, (destination, part)) in shares.enumerated() {
      let posting = Posting(
        caseID: destination.caseID, line: destination.line, month: month, amount: part,
        identity: RowIdentity(content: content, ordinal: ordinal, part: index + 1), row: row.number)
      try count(posting)
      try give(posting)
    }
  }

  private mutating func count(_ posting: Posting) throws {
    let place = ActualsSummary.Place(
      caseID: posting.caseID, line: posting.line, month: posting.month)
    try summary.places[place, default: .init()].add(posting.amount)
  }

  /// Each mapped cell with what it is and a byte that no text has between, so that nothing can run together.
  private static func content(
    _ row: TableRow, _ header: PostingHeader, _ amount: Money
  ) -> [UInt8] {
    var content = Array(String(amount.ore).utf8)
    let places = [
      header.month, header.caseID, header.line, header.account, header.psp, header.text,
      header.voucher,
    ]
    for place in places {
      content.append(0)
      if let place { content += row.cell(place).trimmed }
    }
    return content
  }
}
