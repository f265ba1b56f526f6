import AfkastDocuments
package import AfkastInput
package import AfkastModel

/// What the form of a case shows: each field of its file in a cell.
package struct CaseFormContent: Sendable {
  /// An item of a list: a row.
  package struct Record: Sendable {
    /// Its name in the file; none for one that is new.
    package let id: String
    package let values: [CaseFormField: CaseFormValue]
  }

  /// A value of a year or a month.
  package struct Point: Sendable {
    package let series: CaseFormSeries
    /// `2027` or `2027-06`.
    package let period: String
    package let value: CaseFormValue
    package let unit: String

    /// What the row is known by.
    package var key: String { series.key + "/" + period }
  }

  /// A field that has no place of its own.
  package struct Other: Sendable {
    /// Where the file has it.
    package let key: String
    package let value: CaseFormValue
  }

  /// All fields of the file, in its order.
  package let fields: [Entry]
  package private(set) var front: [CaseFormSheet: [CaseFormField: CaseFormValue]] = [:]
  package private(set) var records: [CaseFormSheet: [Record]] = [:]
  package private(set) var points: [Point] = []
  package private(set) var others: [Other] = []

  /// A field of a case file with its value.
  package struct Entry: Sendable, Hashable {
    package let path: CaseFieldPath
    package let value: CaseFieldValue

    package init(_ path: CaseFieldPath, _ value: CaseFieldValue) {
      self.path = path.plain
      // A cell has no other line ends, and nothing that cannot be seen.
      self.value =
        switch value {
        case .text(let text): .text(SheetText(text).text)
        case .list(let names): .list(names.map { SheetText($0).text })
        }
    }
  }

  /// Words of the case's own units that mean others in Danish.
  let ownUnits: Set<String>
  /// Whether it begins a case that there is not yet.
  package let isNew: Bool

  /// What a form shows of a case file's fields in a language.
  package init(_ fields: [Entry], in language: Language, isNew: Bool = false) {
    self.fields = fields
    self.isNew = isNew
    ownUnits = UnitWords.own(in: fields.compactMap(\.unit))
    let cells = CaseFormCells(fields, language, ownUnits)
    var taken: Set<CaseFieldPath> = [CaseFieldPath(["afkast"])]
    for sheet in CaseFormSheet.allCases {
      switch sheet.layout {
      case .fields:
        front[sheet] = cells.values(of: sheet.fields, below: [], &taken)
        if isNew { front[sheet]?[.caseID] = nil }
      case .records(let key):
        records[sheet] = Self.items(of: key, in: fields).map { id in
          var values = cells.values(of: sheet.fields, below: [key, id], &taken)
          values[.id] = .text(id)
          taken.insert(CaseFieldPath([key, id, "id"]))
          return Record(id: id, values: values)
        }
      case .series, .paths: break
      }
    }
    for field in fields where !taken.contains(field.path) {
      if let point = cells.point(field) {
        points.append(point)
      } else {
        others.append(Other(key: field.path.description, value: cells.words(field.value)))
      }
    }
  }

  /// The names of a list's items, in the order of the file.
  private static func items(of key: String, in fields: [Entry]) -> [String] {
    var seen: Set<String> = []
    return fields.compactMap { field in
      let parts = field.path.components
      guard parts.count > 1, parts[0] == key, seen.insert(parts[1]).inserted else { return nil }
      return parts[1]
    }
  }
}

extension CaseFormContent.Entry {
  /// The unit of a quantity, or of a KPI.
  fileprivate var unit: String? {
    guard case .text(let text) = value else { return nil }
    return path.components.last == "unit" ? text : WrittenQuantity(text)?.unit
  }
}
