package import AfkastDocuments
import AfkastEngine
import AfkastModel

/// A tidy table for other programs: one row a fact, its columns named for good.
///
/// Columns are added at the end and never renamed, moved or given another type; a test holds them.
package struct ExportTable<Row: Sendable>: Sendable {
  /// A column, and what a row has in it.
  struct Column: Sendable {
    let name: String
    let kind: TidyKind
    let value: @Sendable (Row) -> TidyValue

    init(_ name: String, _ kind: TidyKind, _ value: @escaping @Sendable (Row) -> TidyValue) {
      (self.name, self.kind, self.value) = (name, kind, value)
    }
  }

  /// What the table is called, which is the name of its sheet too.
  package let name: String
  private let parts: [Column]

  init(_ name: String, _ columns: [Column]) {
    self.name = name
    parts = columns
  }

  package var columns: [TidyColumn] { parts.map { TidyColumn($0.name, $0.kind) } }

  /// A row as values, in the order of the columns.
  package func values(_ row: Row) -> [TidyValue] { parts.map { $0.value(row) } }
}

extension TidyValue {
  init(_ text: String?) { self = text.map(TidyValue.text) ?? .empty }
  init(_ number: Int?) { self = number.map(TidyValue.integer) ?? .empty }
  init(_ number: Double?) { self = number.map(TidyValue.number) ?? .empty }
  init(_ money: Money?) { self = money.map { .number($0.kroner) } ?? .empty }
  init(_ money: UnroundedMoney?) { self = money.map { .number($0.kroner) } ?? .empty }
  init(_ id: FactID?) { self = id.map { .integer(Int($0.number)) } ?? .empty }

  init(_ day: Day?) {
    self = day.map { .day(TidyDay($0)) } ?? .empty
  }

  /// A month is its first day.
  init(_ month: Month?) {
    self = month.map { .day(TidyDay(year: $0.year.number, month: $0.number, day: 1)) } ?? .empty
  }

  init(_ time: RecordingTime) {
    let inDay = time.milliseconds % 86_400_000
    self = .moment(TidyDay(time.day), seconds: Double(inDay) / 1_000)
  }
}

extension TidyDay {
  fileprivate init(_ day: Day) {
    self.init(year: day.month.year.number, month: day.month.number, day: day.number)
  }
}
