import AfkastModel

/// The cells of a row that are understood alone.
struct PostingCells {
  let mapping: ImportMapping
  let header: PostingHeader

  /// The amount with spending positive.
  func amount(_ row: TableRow) throws(RowFault) -> Money {
    let written =
      switch mapping.columns.amount {
      case .signed(let name): try money(row, header.amount, name)
      case .debitCredit(let debit, let credit): try difference(row, debit, credit)
      }
    return mapping.sign == .spendingPositive ? written : Money(ore: -written.ore)
  }

  func month(_ row: TableRow) throws(RowFault) -> Month {
    let name = mapping.columns.month
    do throws(CellProblem) {
      if row.kind(header.month) == .unknown { throw .formula }
      let month = try WrittenMonth.parse(row.cell(header.month), dateForm(of: row))
      if let covers = mapping.covers, !covers.contains(month) { throw .notCovered }
      return month
    } catch {
      throw RowFault(error, row, header.month, name)
    }
  }

  /// A day of a workbook is one, however the mapping says that text is written.
  func dateForm(of row: TableRow) -> FileForm.DateForm {
    row.kind(header.month) == .day ? .yearMonthDay : mapping.dates
  }

  func checkText(_ row: TableRow) throws(RowFault) {
    guard let place = header.text, let name = mapping.columns.text else { return }
    if PersonNumber.isFound(in: row.cell(place)) {
      throw RowFault(.personNumber, row, place, name)
    }
  }

  private func difference(
    _ row: TableRow, _ debit: String, _ credit: String
  ) throws(RowFault) -> Money {
    guard let place = header.credit else { return .zero }
    let isDebit = !row.cell(header.amount).trimmed.isEmpty
    let isCredit = !row.cell(place).trimmed.isEmpty
    let debited = isDebit ? try money(row, header.amount, debit) : .zero
    let credited = isCredit ? try money(row, place, credit) : .zero
    // Many exports write 0 in the column that is not meant.
    guard isDebit || isCredit, debited == .zero || credited == .zero else {
      throw RowFault(.debitAndCredit, row, header.amount, debit)
    }
    return Money(ore: debited.ore - credited.ore)
  }

  private func money(_ row: TableRow, _ place: Int, _ name: String) throws(RowFault) -> Money {
    do throws(CellProblem) {
      switch row.kind(place) {
      case .unknown: throw .formula
      case .number: return try WorkbookNumber.money(row.cell(place))
      case .day, .percentage: throw .notANumber
      case .text, .empty:
        return try WrittenNumber(row.cell(place), mapping.form.decimal).money()
      }
    } catch {
      throw RowFault(error, row, place, name)
    }
  }
}
