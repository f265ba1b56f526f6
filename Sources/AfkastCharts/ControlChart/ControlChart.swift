/// A chart that tells signal from noise (XmR, p, u): points between limits, phase by phase.
package struct ControlChart: Chart {
  package let points: [Point]
  /// Mean and limits, in order of time; a later one begins with a gap.
  package let phases: [Phase]
  /// The value to reach, and its words.
  package let target: Level?
  /// Where the value was to be by when.
  package let trajectory: [LineChart.Point]
  /// Dated lines with words: the cause of a new phase.
  package let rules: [Rule]
  package let names: Names
  package let x: Axis
  package let y: Axis
  /// What stands there where there is nothing to draw.
  package let empty: String
  /// In pixels, without legend and words of rules, which come on top.
  package let height: Double

  package init(
    _ points: [Point], phases: [Phase] = [], target: Level? = nil,
    trajectory: [LineChart.Point] = [], rules: [Rule] = [], names: Names, x: Axis, y: Axis,
    empty: String, height: Double = 220
  ) {
    self.points = points
    self.phases = phases
    self.target = target
    self.trajectory = trajectory
    self.rules = rules
    self.names = names
    self.x = x
    self.y = y
    self.empty = empty
    self.height = height.isFinite ? min(max(height, 120), 2000) : 240
  }

  package func draw(id: String, width: Double) -> Drawing {
    guard let domains else { return .empty(empty, id: id, width: width, height: 80) }
    let legend = Legend(entries: legendEntries(isNarrow: isNarrow(width)), width: width)
    let strip = RuleStrip(rules, in: domains.x, width: width)
    var room = Plot.Room(right: isNarrow(width) ? 12 : levelRoom(width))
    let trial = Plot(
      Drawing(id: id, width: width, height: height), (x, domains.x), (y, domains.y), room)
    room.top = legend.height + strip.height { trial.x($0) }
    var drawing = Drawing(id: id, width: width, height: height + room.top)
    let plot = Plot(drawing, (x, domains.x), (y, domains.y), room)
    legend.draw(in: &drawing, top: 0)
    plot.draw(in: &drawing, hasHeavyZero: false)
    strip.draw(in: &drawing, { plot.x($0) }, top: legend.height, bottom: plot.frame.bottom)
    drawLines(plot, in: &drawing)
    drawPoints(plot, in: &drawing)
    if !isNarrow(width) { drawLevels(plot, in: &drawing) }
    return drawing
  }

  /// Where there is no room for names beside the lines, they stand in the legend.
  private func isNarrow(_ width: Double) -> Bool { width < 480 }

  /// What the axes span; nil where there is neither a point nor a phase.
  private var domains: (x: Domain, y: Domain)? {
    let known = points.filter { $0.x.isFinite && $0.value?.isFinite == true }
    let plan = trajectory.filter { $0.x.isFinite && $0.y.isFinite }
    let levels = phases.flatMap { [$0.mean] + $0.limits.flatMap { [$0.lower, $0.upper] } }
    let values = known.compactMap(\.value) + plan.map(\.y) + levels.compactMap(\.self)
    guard !known.isEmpty || !plan.isEmpty,
      let x = Domain(points.map(\.x) + plan.map(\.x)),
      let y = Domain(values + (target.map { [$0.value] } ?? []))
    else { return nil }
    return (x.padded(x.low == x.high ? 0 : 0.02), y.padded(0.08))
  }
}
