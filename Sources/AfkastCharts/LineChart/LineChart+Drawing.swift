extension LineChart {
  /// A sample of each line and band that has anything to show.
  var legendEntries: [Legend.Entry] {
    series.filter { !$0.points.isEmpty }.map { .line($0.name, $0.kind) }
      + bands.filter { !$0.low.isEmpty }.map { .band($0.name, $0.reach) }
  }

  func draw(_ line: Series, _ plot: Plot, in drawing: inout Drawing) {
    let parts = parts(line.points, plot)
    for stroke in line.kind.strokes { drawing.path(parts, stroke) }
    guard line.kind == .confirmed else { return }
    let places = parts.flatMap(\.self)
    let step = max(1, places.count / 12)
    for index in stride(from: 0, to: places.count, by: step) {
      drawing.symbol(.disc, at: places[index], color: Palette.improvement, radius: 3.5)
    }
  }

  func draw(_ band: Band, _ plot: Plot, in drawing: inout Drawing) {
    let pairs = zip(band.low, band.high).filter {
      $0.x.isFinite && $0.y.isFinite && $1.x.isFinite && $1.y.isFinite
    }
    let low = pairs.map { plot.place($0.0.x, $0.0.y) }
    let high = pairs.map { plot.place($0.1.x, $0.1.y) }
    drawing.area(low + high.reversed(), fill: band.reach.fill)
    guard low.count > 1 else { return }
    drawing.path([low, high], band.reach.edge)
  }

  func draw(_ mark: Mark, _ plot: Plot, in drawing: inout Drawing) {
    let at = plot.place(mark.x, 0)
    drawing.line(Place(at.x, at.y - 7), Place(at.x, at.y + 7), Stroke(Palette.ink, 2))
    drawing.symbol(mark.kind.symbol, at: at, color: mark.kind.color, radius: 5)
  }

  /// The places of a line, cut at its gaps.
  private func parts(_ points: [Point], _ plot: Plot) -> [[Place]] {
    points.split { !$0.x.isFinite || !$0.y.isFinite }
      .map { $0.map { plot.place($0.x, $0.y) } }
  }
}

extension LineChart.Kind {
  /// From below to above.
  var strokes: [Stroke] {
    switch self {
    case .actual: [Stroke(Palette.ink, 3)]
    case .confirmed: [Stroke(Palette.improvement, 2)]
    case .plan: [Stroke(Palette.common, 4.5), Stroke(Palette.paper, 1.5)]
    case .forecast: [.forecast]
    case .reference: [Stroke(Palette.common, 2, dash: "2 3")]
    }
  }

  var symbol: Symbol {
    switch self {
    case .plan, .reference: .ring
    case .forecast: .diamond
    case .actual, .confirmed: .disc
    }
  }

  var color: String {
    switch self {
    case .confirmed: Palette.improvement
    case .plan, .reference: Palette.common
    case .actual, .forecast: Palette.ink
    }
  }
}

extension LineChart.Band.Reach {
  var fill: String { self == .outer ? Palette.outerBand : Palette.innerBand }

  var edge: Stroke {
    self == .outer ? Stroke(Palette.common, dash: "1.5 3") : Stroke(Palette.common, dash: "5 3")
  }
}

extension Legend.Entry {
  fileprivate static func line(_ words: String, _ kind: LineChart.Kind) -> Legend.Entry {
    Legend.Entry(words: words) { drawing, at in
      for stroke in kind.strokes {
        drawing.line(Place(at.x - 14, at.y), Place(at.x + 14, at.y), stroke)
      }
      if kind == .confirmed { drawing.symbol(.disc, at: at, color: kind.color, radius: 3.5) }
    }
  }

  fileprivate static func band(_ words: String, _ reach: LineChart.Band.Reach) -> Legend.Entry {
    Legend.Entry(words: words) { drawing, at in
      let box = Box(left: at.x - 14, top: at.y - 5, right: at.x + 14, bottom: at.y + 5)
      drawing.box(box, fill: reach.fill, reach.edge)
    }
  }
}
