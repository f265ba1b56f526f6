extension ControlChart {
  /// What is named beside the lines, from the last phase, with where its line ends.
  private var levels: [Level] {
    let last = phases.last
    let limits = last?.limits.last
    let all = [
      (last?.mean, names.mean), (limits?.upper, names.upper), (limits?.lower, names.lower),
      (target?.value, target?.label ?? ""),
      (trajectory.last { $0.y.isFinite }?.y, names.trajectory),
    ]
    return all.compactMap { value, words in
      guard let value, value.isFinite, !words.isEmpty else { return nil }
      return Level(value, words)
    }
  }

  /// How wide their names are.
  func levelRoom(_ width: Double) -> Double {
    let widest = levels.map { TextWidth.of($0.label, size: Drawing.textSize) }.max() ?? 4
    return min(widest + 8, width * 0.3)
  }

  /// Names to the right, each at the height of its line.
  func drawLevels(_ plot: Plot, in drawing: inout Drawing) {
    let wanted = levels.map { plot.y($0.value) + 4 }
    let room = (plot.frame.top + 4)...(plot.frame.bottom + 8)
    for (level, place) in zip(levels, LabelColumn.spread(wanted, gap: 14, in: room)) {
      let left = plot.frame.right + 6
      drawing.text(level.label, at: Place(left, place), room: drawing.width - left)
    }
  }

  /// Shapes that are drawn, and the lines where they are not named beside the plot.
  func legendEntries(isNarrow: Bool) -> [Legend.Entry] {
    let drawn = Set(points.filter { $0.value?.isFinite == true }.map(\.kind))
    let shapes = Kind.allCases.filter(drawn.contains).compactMap { kind in
      names.kinds[kind].map { Legend.Entry.symbol($0, kind.symbol, color: kind.color) }
    }
    return shapes + (isNarrow ? lineEntries : [])
  }

  private var lineEntries: [Legend.Entry] {
    let hasLimits = phases.contains { $0.limits.contains { $0.lower != nil || $0.upper != nil } }
    var entries: [Legend.Entry] = []
    if phases.contains(where: { $0.mean != nil }) {
      entries.append(.line(names.mean, Stroke(Palette.common, 2)))
    }
    if hasLimits {
      entries.append(.line(names.lower, .limit))
      entries.append(.line(names.upper, .limit))
    }
    if let target { entries.append(.line(target.label, .target)) }
    if !trajectory.isEmpty { entries.append(.line(names.trajectory, .trajectory)) }
    return entries.filter { !$0.words.isEmpty }
  }
}
