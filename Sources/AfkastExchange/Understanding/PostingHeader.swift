import AfkastModel

/// Where the columns of a mapping stand in a file.
struct PostingHeader {
  let month: Int
  let amount: Int
  /// Nil where the amount has its sign.
  let credit: Int?
  let caseID: Int?
  let line: Int?
  let account: Int?
  let psp: Int?
  let text: Int?
  let voucher: Int?

  init(_ row: TableRow, _ columns: PostingColumns) throws {
    let find = Headings(row).place
    month = try find(columns.month)
    switch columns.amount {
    case .signed(let name): (amount, credit) = (try find(name), nil)
    case .debitCredit(let debit, let credit):
      (amount, self.credit) = (try find(debit), try find(credit))
    }
    caseID = try columns.caseID.map(find)
    line = try columns.line.map(find)
    account = try columns.account.map(find)
    psp = try columns.psp.map(find)
    text = try columns.text.map(find)
    voucher = try columns.voucher.map(find)
  }
}
