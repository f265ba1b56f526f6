import AfkastModel

extension PostingCells {
  /// Writes what makes a row the same row in another file: the amount in øre, the day, and what the other
  /// mapped cells hold, so that another encoding, another spelling or a workbook changes nothing.
  ///
  /// Each stands after a byte that no text has, so that nothing can run together.
  func writeContent(of row: TableRow, _ amount: Money, to content: inout [UInt8]) {
    content.removeAll(keepingCapacity: true)
    content.append(contentsOf: String(amount.ore).utf8)
    content.append(0)
    content.append(row.cell(header.month).trimmed, orderedFrom: dateForm(of: row))
    let places = [
      header.caseID, header.line, header.account, header.psp, header.text, header.voucher,
    ]
    for place in places {
      content.append(0)
      if let place { content += row.cell(place).trimmed }
    }
  }
}

extension [UInt8] {
  /// Adds the digits of a day or a month that is written in a form: of its year, its month and its day.
  fileprivate mutating func append(
    _ date: ArraySlice<UInt8>, orderedFrom form: FileForm.DateForm
  ) {
    for letter in "ymd".utf8 {
      for (byte, place) in zip(date, form.rawValue.utf8) where place == letter { append(byte) }
    }
  }
}
