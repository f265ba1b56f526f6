/// What all cases of a municipality share: the file `afkast.yaml`.
public struct Workspace: Sendable {
  /// The municipality's name.
  public var municipality: String?
  /// The language of what people read.
  public var language: Language?
  /// The price level of cases that name none.
  public var prices: Year?
  /// How money at different times is made comparable.
  public var discounting = Discounting()
  /// Departments, in the order of the file; empty if the workspace lists none.
  public var departments: [Department] = []
  /// Goals, in the order of the file; empty if the workspace lists none.
  public var goals: [Goal] = []
  /// What all cases may use by name, each with its place here; money is in ``prices``.
  public var assumptions: [Assumption] = []
  /// Whether assumptions could not all be read, so that no name can be said not to be among them.
  public var hasIncompleteAssumptions = false
  /// Reimbursement schemes of the workspace's own.
  public var reimbursementSchemes: [ReimbursementScheme] = []
  /// Prudence tables of the workspace's own.
  public var prudenceTables: [PrudenceTable] = []
  /// Discount schedules of the workspace's own.
  public var discountSchedules: [DiscountSchedule] = []
  /// Price indices.
  public var priceIndices: [PriceIndex] = []
  /// The index that moves amounts which name none; nil where there is no index.
  public var defaultIndex: String?
  /// What one of something costs.
  public var unitPrices: [UnitPrice] = []
  /// Tables that could not all be read, so that no name can be said not to be among them.
  public var incompleteTables: Set<TableKind> = []
  /// How files of booked amounts are understood, in the order of the file.
  public var imports: [ImportMapping] = []
  /// How files of measured values are understood, in the order of the file.
  public var measurementImports: [MeasurementMapping] = []
  /// Counts of people below this are not shown.
  public var suppressBelow = 5
  /// Days after a follow-up is due before it is overdue.
  public var cadenceGraceDays = 14
  /// Where lines are drawn when KPIs are judged.
  public var thresholds = Thresholds()

  /// The workspace of cases that have no `afkast.yaml`.
  public init() {}
}

/// The language of what people read.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// Danish.
  case danish = "da"
  /// English.
  case english = "en"
}

/// A part of the municipality with a budget of its own (Danish: forvaltning).
public struct Department: Sendable {
  /// The name, unique in the workspace.
  public let id: DepartmentID
  /// What people call it.
  public let title: String

  /// Makes a department.
  public init(id: DepartmentID, title: String) {
    self.id = id
    self.title = title
  }
}
