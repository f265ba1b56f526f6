extension ControlChart {
  /// Mean and limits of each phase, target and trajectory.
  func drawLines(_ plot: Plot, in drawing: inout Drawing) {
    for phase in phases where phase.from.isFinite && phase.through.isFinite {
      if let mean = phase.mean, mean.isFinite {
        let ends = [plot.place(phase.from, mean), plot.place(phase.through, mean)]
        drawing.path([ends], Stroke(Palette.common, 2))
      }
      for side in [\Limits.lower, \Limits.upper] {
        drawing.path(parts(phase.limits.map { ($0.x, $0[keyPath: side]) }, plot), .limit)
      }
    }
    drawing.path(parts(trajectory.map { ($0.x, $0.y) }, plot), .trajectory)
    if let target, plot.y.holds(target.value) {
      let height = plot.y(target.value)
      drawing.line(Place(plot.frame.left, height), Place(plot.frame.right, height), .target)
    }
  }

  /// The measurements with the line through them, which is cut where one is missing or a phase begins.
  func drawPoints(_ plot: Plot, in drawing: inout Drawing) {
    let starts = phases.dropFirst().map(\.from)
    let runs = points.reduce(into: [[Point]]()) { runs, point in
      let breaks = runs.last?.last.map { last in starts.contains { $0 > last.x && $0 <= point.x } }
      if breaks ?? true { runs.append([]) }
      runs[runs.count - 1].append(point)
    }
    let lines = runs.flatMap { parts($0.map { ($0.x, $0.value) }, plot) }
    drawing.path(lines, Stroke(Palette.ink))
    for point in points {
      guard let value = point.value, value.isFinite, point.x.isFinite else { continue }
      drawing.symbol(point.kind.symbol, at: plot.place(point.x, value), color: point.kind.color)
    }
  }

  /// Places with two numbers, cut where one is missing.
  private func parts(_ points: [(Double, Double?)], _ plot: Plot) -> [[Place]] {
    points.split { !$0.0.isFinite || $0.1?.isFinite != true }
      .map { part in part.map { plot.place($0.0, $0.1 ?? 0) } }
  }
}

extension ControlChart.Kind {
  var symbol: Symbol {
    switch self {
    case .common: .disc
    case .improvementUp: .triangleUp
    case .improvementDown: .triangleDown
    case .concern: .diamond
    case .neutral: .square
    }
  }

  var color: String {
    switch self {
    case .common: Palette.common
    case .improvementUp, .improvementDown: Palette.improvement
    case .concern: Palette.concern
    case .neutral: Palette.neutral
    }
  }
}
