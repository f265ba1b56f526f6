import AfkastDocuments
import AfkastTestSupport
import Testing

@testable import AfkastCharts

/// What is true of every drawing, whatever the numbers.
@Suite struct InvariantTests {
  private static let words = TextAlternative(id: "r", title: "Titel", "Det går.")

  @Test(arguments: 1...60 as ClosedRange<UInt64>, [640.0, 320])
  func `nothing leaves the view and all of it is numbers`(_ seed: UInt64, _ width: Double) {
    var charts = RandomCharts(seed: seed)
    for chart in charts.all() {
      let svg = chart.svg(Self.words, width: width)
      let drawn = Drawn(svg)
      let (right, bottom) = (drawn.width + 0.1, drawn.height + 0.1)
      let outside = drawn.places.filter { place in
        !(place.x >= 0 && place.x <= right && place.y >= 0 && place.y <= bottom)
      }
      #expect(outside.isEmpty, "seed \(seed), \(type(of: chart)): \(outside.prefix(3))")
      let numbers = drawn.elements.flatMap(\.attributes).filter { $0.key != "id" }.map(\.value)
      #expect(!numbers.contains { $0.contains("nan") || $0.contains("inf") }, "seed \(seed)")
    }
  }

  @Test(arguments: 61...90 as ClosedRange<UInt64>)
  func `words stay inside the view as far as can be known`(_ seed: UInt64) {
    var charts = RandomCharts(seed: seed)
    for chart in charts.all() {
      let drawn = Drawn(chart.svg(Self.words, width: 320))
      for text in drawn.elements where text.name == "text" {
        let (left, right) = Self.span(text)
        #expect(left >= -0.1 && right <= drawn.width + 0.1, "seed \(seed): \(text.words)")
      }
    }
  }

  @Test(arguments: Example.all, [640.0, 320])
  func `words that belong to the axes and names do not overlap`(_ example: Example, _ width: Double)
  {
    let texts = Drawn(example.svg(width: width)).elements.filter { $0.name == "text" }
    for (index, one) in texts.enumerated() {
      for other in texts.dropFirst(index + 1) {
        let ((left, right), (start, end)) = (Self.span(one), Self.span(other))
        let apart = ((one.number("y") ?? 0) - (other.number("y") ?? 0)).magnitude
        #expect(
          right <= start || end <= left || apart >= 10, "\(one.words) and \(other.words)")
      }
    }
  }

  @Test(arguments: Example.all)
  func `words and lines can be seen`(_ example: Example) throws {
    let drawn = Drawn(example.svg())
    for element in drawn.elements {
      if element.name == "text" {
        let fill = element.attributes["fill"] ?? Palette.text
        #expect(try Contrast.of(fill, on: Palette.paper) >= 4.5)
        #expect(try Contrast.of(fill, on: Palette.outerBand) >= 4.5)
        #expect((element.number("font-size") ?? 11) >= 11)
      }
      guard let stroke = element.attributes["stroke"], stroke != Palette.paper else { continue }
      #expect(try Contrast.of(stroke, on: Palette.paper) >= 3)
      #expect((element.number("stroke-width") ?? 0) >= 1.5)
    }
  }

  @Test(arguments: Example.all)
  func `a drawing has a name, a description and its own ids`(_ example: Example) {
    let drawn = Drawn(example.chart.responsive(.init(id: "x", title: "T", example.conclusion)))
    let ids = drawn.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for svg in drawn.elements where svg.name == "svg" {
      #expect(svg.attributes["role"] == "img")
      let names = (svg.attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
      #expect(names.count == 2 && Set(names).isSubset(of: ids))
    }
    let fills = drawn.elements.compactMap { $0.attributes["fill"] }.filter { $0.hasPrefix("url") }
    #expect(fills.allSatisfy { ids.contains(String($0.dropFirst(5).dropLast())) })
    #expect(drawn.elements.contains { $0.name == "desc" && $0.words == example.conclusion })
  }

  @Test(arguments: Example.all)
  func `a page without style or script may hold it`(_ example: Example) {
    let elements = Drawn(example.svg()).elements
    let kinds = Set(elements.map(\.name))
    let allowed: Set = [
      "svg", "title", "desc", "defs", "pattern", "path", "rect", "circle", "text",
    ]
    #expect(kinds.isSubset(of: allowed))
    let attributes = Set(elements.flatMap(\.attributes.keys))
    #expect(!attributes.contains { $0 == "style" || $0 == "class" || $0.hasPrefix("on") })
    #expect(example.svg() == example.svg())
  }

  private static func span(_ text: Drawn.Element) -> (Double, Double) {
    let factor = text.attributes["font-weight"] == nil ? 1 : 1.08
    let size = text.number("font-size") ?? Drawing.textSize
    let width = TextWidth.of(text.words, size: size * factor)
    let x = text.number("x") ?? .nan
    switch text.attributes["text-anchor"] {
    case "middle": return (x - width / 2, x + width / 2)
    case "end": return (x - width, x)
    default: return (x, x + width)
    }
  }
}
