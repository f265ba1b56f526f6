package import AfkastModel

/// Reads files of forms that came back: rows are found by what was written into them, wherever they stand.
package struct FormReader {
  private let workspace: FormWorkspace
  private let cases: FormCases
  private let seal: FormSeal
  private let isWords: (String) -> Bool
  private let digest: ([UInt8]) -> RowDigest
  private let today: Day

  /// `isWords` says whether a text may be kept as words; `digest` tells contents apart.
  package init(
    _ cases: FormCases, in workspace: FormWorkspace, on today: Day,
    isWords: @escaping (String) -> Bool, digest: @escaping @Sendable ([UInt8]) -> RowDigest
  ) {
    self.workspace = workspace
    self.cases = cases
    self.isWords = isWords
    self.digest = digest
    self.today = today
    seal = FormSeal(digest: digest)
  }

  /// What a file says; refused as a whole if it is none of this workspace's forms.
  package func read(_ workbook: Workbook, of file: String) throws -> ReturnedForm {
    var form = ReturnedForm(file: file)
    var sheets: [FormSheet] = []
    for name in workbook.sheets {
      var sheet = FormSheet(file: file, name: name, seal)
      let merged = try workbook.rows(ofSheet: name) { try sheet.take($0) }
      sheet.merged = merged.compactMap(MergedArea.init)
      sheets.append(sheet)
    }
    let stamps = sheets.flatMap(\.forms)
    guard !stamps.isEmpty || sheets.contains(where: { !$0.rows.isEmpty }) else {
      throw FormRefusal.noForm
    }
    for found in stamps where !workspace.made(found.stamp.workspace) {
      throw FormRefusal.otherWorkspace(found.stamp.workspace.municipality)
    }
    form.stamps = stamps.map(\.stamp)
    for sheet in sheets { try read(sheet, into: &form) }
    note(lostOf: sheets, Set(stamps.map(\.number)), in: &form)
    return form
  }

  private func read(_ sheet: FormSheet, into form: inout ReturnedForm) throws {
    // Of a sheet that somebody added it is enough to say that it is not read.
    form.faults += sheet.isForeign ? sheet.strays.prefix(1) : sheet.strays[...]
    for found in sheet.rows {
      guard let head = sheet.head(above: found.cells.number) else {
        throw FormRefusal.noStamp(sheet.place(of: found.cells, 0))
      }
      let reader = FormRowReader(
        cases: cases, decimal: head.stamp.language == .danish ? .comma : .point, isWords: isWords,
        digest: digest, today: today)
      let (reporter, problem) = sheet.reporter(above: found.cells.number, head, isWords)
      if let problem, !form.faults.contains(problem) { form.faults.append(problem) }
      if let reporter, !form.reporters.contains(reporter) { form.reporters.append(reporter) }
      take(found, head, sheet, reader, reporter, into: &form)
    }
  }

  private func take(
    _ found: FormSheet.Row, _ head: FormSheet.Head, _ sheet: FormSheet, _ reader: FormRowReader,
    _ reporter: String?, into form: inout ReturnedForm
  ) {
    guard case .row(let id, let sent)? = found.mark else {
      let place = sheet.place(of: found.cells, head.columns[.answer] ?? 0)
      form.faults.append(FormFault(place: place, problem: .changed, excerpt: "", row: nil))
      return
    }
    let row = FormRow(
      id: id, cells: found.cells, file: sheet.file, sheet: sheet.name, columns: head.columns,
      merged: sheet.merged)
    form.faults += sheet.strays(in: found, head).map { column in
      let text = FormRow.shortened(found.cells.text(column))
      return FormFault(
        place: row.place(column), problem: .outside,
        excerpt: PersonNumber.isFound(in: text) ? "" : text, row: id)
    }
    guard row.isFilled else { return form.empty.append((id, row.place(.answer))) }
    guard seal.digest(of: head.sent.map(found.cells.text)) == sent else {
      // To merge cells takes the words of all but the first of them away.
      let problem = row.mergedArea.map(FormProblem.merged) ?? .changed
      return form.faults.append(row.fault(problem, .answer))
    }
    reader.read(row, by: reporter, into: &form)
  }

  /// Rows of the forms in the file that were sent, and stand nowhere.
  private func note(lostOf sheets: [FormSheet], _ numbers: Set<String>, in form: inout ReturnedForm)
  {
    let back = Set(
      sheets.flatMap(\.rows).compactMap { row -> FormRowID? in
        if case .row(let id, _)? = row.mark { id } else { nil }
      })
    var told = back
    for (number, id) in sheets.flatMap(\.sent) where numbers.contains(number) {
      if told.insert(id).inserted { form.lost.append(id) }
    }
  }
}
