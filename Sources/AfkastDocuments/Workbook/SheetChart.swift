/// A chart of a spreadsheet program over cells, so that it follows them.
package struct SheetChart: Sendable {
  /// How values are drawn.
  package enum Kind: Sendable, Hashable {
    case line
    case column
  }

  /// A row of values with its name.
  package struct Series: Sendable {
    package let name: String
    package let sheet: SheetName
    package let categories: Sheet.Area
    package let values: Sheet.Area
    /// Dashed, so that it can be told from others without colour.
    package let isDashed: Bool

    package init(
      _ name: String, on sheet: SheetName, categories: Sheet.Area, values: Sheet.Area,
      isDashed: Bool = false
    ) {
      self.name = name
      self.sheet = sheet
      self.categories = categories
      self.values = values
      self.isDashed = isDashed
    }
  }

  package let kind: Kind
  package let title: String
  /// What one sees in it, in words: its text alternative.
  package let conclusion: String
  package let valueTitle: String
  package let valueFormat: SheetFormat
  package let categoryFormat: SheetFormat
  package let series: [Series]

  package init(
    _ kind: Kind, title: String, conclusion: String, valueTitle: String,
    _ valueFormat: SheetFormat, by categoryFormat: SheetFormat = .general, _ series: [Series]
  ) {
    self.kind = kind
    self.title = title
    self.conclusion = conclusion
    self.valueTitle = valueTitle
    self.valueFormat = valueFormat
    self.categoryFormat = categoryFormat
    self.series = series
  }
}

/// A chart with its place on a sheet.
package struct PlacedChart: Sendable {
  package let chart: SheetChart
  package let cell: CellPosition
  /// How much wider and higher than usual: 480 × 288 pixels.
  package let scale: (width: Double, height: Double)

  package init(
    _ chart: SheetChart, at cell: CellPosition, scale: (width: Double, height: Double) = (1.6, 1.3)
  ) {
    self.chart = chart
    self.cell = cell
    self.scale = scale
  }
}
