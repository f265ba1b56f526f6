/// How a file of measured values is understood: nothing about it is guessed.
public struct MeasurementMapping: Sendable, Hashable {
  /// The name in the workspace.
  public let id: ImportID
  /// How the file is written.
  public let form: FileForm
  /// Where in a row what stands.
  public let columns: MeasurementColumns
  /// Which KPI a row is of.
  public let subject: MeasuredSubject
  /// How periods are written; at least one form.
  public let dates: [PeriodForm]
  /// What a day stands for; nil where no form writes days.
  public var period: PeriodLength?
  /// Target groups by the names that the file has for them, besides their ids.
  public var groups: [NamedGroup] = []
  /// The months that the file is about; a row of a period that is not within them is rejected.
  ///
  /// Nil takes all.
  public var covers: MonthSpan?

  /// Makes a mapping; everything else has a default.
  public init(
    id: ImportID, form: FileForm, columns: MeasurementColumns, subject: MeasuredSubject,
    dates: [PeriodForm]
  ) {
    self.id = id
    self.form = form
    self.columns = columns
    self.subject = subject
    self.dates = dates
  }

  /// What a day of a workbook stands for: as the mapping says, or what all its forms write.
  public var lengthOfDays: PeriodLength? {
    let lengths = Set(dates.map(\.length))
    return period ?? (lengths.count == 1 ? lengths.first ?? nil : nil)
  }
}

/// The headings of the columns of a file of measured values.
public struct MeasurementColumns: Sendable, Hashable {
  /// The period that a value is of.
  public let period: String
  /// The value.
  public let value: String
  /// How many were measured.
  public var count: String?
  /// The target group; an empty cell is all together.
  public var group: String?
  /// Where the value is from.
  public var source: String?

  /// Makes the columns; the others are absent.
  public init(period: String, value: String) {
    self.period = period
    self.value = value
  }
}

/// Which KPI the rows of a file are of.
public enum MeasuredSubject: Sendable, Hashable {
  /// Under that heading stands a name, which the mapping says the KPI of.
  case names(heading: String, [NamedKPI])
  /// Case and KPI are said by their ids.
  case ids(caseID: Said<CaseID>, kpi: Said<KPIID>)

  /// Where an id is said.
  public enum Said<Name: Sendable & Hashable>: Sendable, Hashable {
    /// In each row, under that heading.
    case under(String)
    /// In the mapping, for the whole file.
    case always(Name)
  }
}

/// A KPI by the name that a file has for it.
public struct NamedKPI: Sendable, Hashable {
  /// The name as the file writes it.
  public let name: String
  /// The case.
  public let caseID: CaseID
  /// The KPI.
  public let kpi: KPIID

  /// Makes it.
  public init(_ name: String, _ caseID: CaseID, _ kpi: KPIID) {
    self.name = name
    self.caseID = caseID
    self.kpi = kpi
  }
}

/// A target group by the name that a file has for it.
public struct NamedGroup: Sendable, Hashable {
  /// The name as the file writes it.
  public let name: String
  /// The group; nil for all together.
  public let group: GroupID?

  /// Makes it.
  public init(_ name: String, _ group: GroupID?) {
    self.name = name
    self.group = group
  }
}
