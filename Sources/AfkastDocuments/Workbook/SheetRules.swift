import CXlsxWriter

/// Says which values a sheet's cells accept.
struct SheetRules {
  private let sheet: Sheet
  private let target: UnsafeMutablePointer<lxw_worksheet>

  init(_ sheet: Sheet, _ target: UnsafeMutablePointer<lxw_worksheet>) {
    self.sheet = sheet
    self.target = target
  }

  func add(_ validation: Sheet.Validation) throws(WorkbookFailure) {
    var rule = lxw_data_validation()
    rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
    switch validation.rule {
    case .decimal(let range):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      rule.minimum_number = range.lowerBound
      rule.maximum_number = range.upperBound
    case .whole(let range):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
      rule.minimum_number = Double(range.lowerBound)
      rule.maximum_number = Double(range.upperBound)
    case .dates(let first, let last):
      // Days are numbers, and so they need no calendar of the library's.
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      rule.minimum_number = Double(first.serial)
      rule.maximum_number = Double(last.serial)
    case .text(let longest):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LENGTH.rawValue)
      rule.minimum_number = 0
      rule.maximum_number = Double(longest)
    case .oneOf(let words):
      try add(oneOf: words, rule, validation)
      return
    }
    try add(rule, validation)
  }

  /// The words of a list are joined by the library, so none may have a comma.
  private func add(
    oneOf words: [String], _ rule: lxw_data_validation, _ validation: Sheet.Validation
  ) throws(WorkbookFailure) {
    let clean = words.map { word in
      String(SheetText(word, longest: 100).text.map { $0 == "," ? ";" : $0 })
    }
    var rule = rule
    rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
    let failure = CStrings.with(clean) { pointers -> WorkbookFailure? in
      rule.value_list = pointers
      do throws(WorkbookFailure) {
        try add(rule, validation)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }

  private func add(
    _ rule: lxw_data_validation, _ validation: Sheet.Validation
  ) throws(WorkbookFailure) {
    let area = validation.area
    let code = SheetText(validation.message, longest: 250).text.withCString { words in
      var rule = rule
      if validation.isAdvice {
        rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
      }
      rule.error_message = UnsafeMutablePointer(mutating: words)
      return worksheet_data_validation_range(
        target, lxw_row_t(clamping: area.first.row), lxw_col_t(clamping: area.first.column),
        lxw_row_t(clamping: area.last.row), lxw_col_t(clamping: area.last.column), &rule)
    }
    try check(code, on: sheet.name, at: area.first)
  }
}

/// Words as C takes a list of them.
enum CStrings {
  /// Calls with a list that ends in nil.
  static func with<Result>(
    _ words: [String],
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    let lengths = words.map { $0.utf8.count + 1 }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: lengths.reduce(1, +)) { bytes in
      withUnsafeTemporaryAllocation(
        of: UnsafeMutablePointer<CChar>?.self, capacity: words.count + 1
      ) { list in
        var next = 0
        for (index, word) in words.enumerated() {
          list.initializeElement(at: index, to: bytes.baseAddress.map { $0 + next })
          for byte in word.utf8 {
            bytes.initializeElement(at: next, to: CChar(bitPattern: byte))
            next += 1
          }
          bytes.initializeElement(at: next, to: 0)
          next += 1
        }
        list.initializeElement(at: words.count, to: nil)
        var none: UnsafeMutablePointer<CChar>?
        return list.baseAddress.map(body) ?? withUnsafeMutablePointer(to: &none, body)
      }
    }
  }
}
