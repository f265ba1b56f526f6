import AfkastDiagnostics
@testable import AfkastInput
import AfkastTestSupport
import Testing

/// Every field of the files that people learn from, changed, taken out and put in, one at a time.
@Suite struct ShippedEditsTests {
  private static let names = ShippedTexts.all.map(\.name)

  private func read(_ name: String) throws -> (text: String, read: CaseText) {
    let text = try #require(ShippedTexts.all.first { $0.name == name }).text
    return (text, try #require(CaseText(.init(name: name, text: text))))
  }

  @Test(arguments: names)
  func `no edit changes no byte`(_ name: String) throws {
    let (text, read) = try read(name)
    #expect(try read.applying([]).get() == text)
    let same = read.fields.map { CaseEdit.set($0.path, $0.value) }
    #expect(try read.applying(same).get() == text)
  }

  @Test(arguments: names)
  func `a field that changes changes its lines alone`(_ name: String) throws {
    let (text, read) = try read(name)
    for field in read.fields.sample(every: 7, from: name.count)
    where field.path.steps.last != .key("id") {
      let value = field.value.changed
      let after = try read.applying([.set(field.path, value)]).get()
      var wanted = read.map
      wanted[field.path] = value
      #expect(CaseText(.init(name: name, text: after))?.map == wanted, "\(field.path)")
      let lines = field.range.start.line...field.range.end.line
      #expect(LineDifference(text, after).isWithin(lines), "\(field.path)")
    }
  }

  @Test(arguments: names)
  func `all fields change at once as they do alone`(_ name: String) throws {
    let (text, read) = try read(name)
    let comments = Comments(text)
    let fields = read.fields.filter { $0.path.steps.last != .key("id") }
    let after = try read.applying(fields.map { .set($0.path, $0.value.changed) }).get()
    let map = try #require(CaseText(.init(name: name, text: after))).map
    for field in fields { #expect(map[field.path] == field.value.changed, "\(field.path)") }
    #expect(Comments(after) == comments)
  }

  @Test(arguments: names)
  func `a field that goes takes nothing with it`(_ name: String) throws {
    let (text, read) = try read(name)
    let comments = Comments(text)
    for field in read.fields.sample(every: 7, from: name.count)
    where field.path.steps.last != .key("id") {
      switch read.applying([.remove(field.path)]) {
      case .success(let after):
        var wanted = read.map
        wanted[field.path] = nil
        #expect(CaseText(.init(name: name, text: after))?.map == wanted, "\(field.path)")
        #expect(comments.onOwnLines == Comments(after).onOwnLines, "\(field.path)")
        let start = field.range.start.line
        #expect(
          LineDifference(text, after).isWithin(start - 1...field.range.end.line), "\(field.path)")
      case .failure(let failure):
        #expect(failure == .lastField(field.path))
        #expect(read.isOnlyField(field.path), "\(field.path)")
      }
    }
  }

  @Test(arguments: names)
  func `a key that is missing can be put in`(_ name: String) throws {
    let (text, read) = try read(name)
    let comments = Comments(text)
    var count = 0
    for path in read.missingPaths.sample(every: 11, from: name.count) {
      let after = try read.applying([.set(path, .text("ny: værdi"))]).get()
      var wanted = read.map
      wanted[path] = .text("ny: værdi")
      #expect(CaseText(.init(name: name, text: after))?.map == wanted, "\(path)")
      #expect(Comments(after) == comments, "\(path)")
      #expect(LineDifference(text, after).before.count <= 2, "\(path)")
      count += 1
    }
    #expect(count > 5)
  }

  @Test(arguments: names)
  func `every item can go, and one more can come`(_ name: String) throws {
    let (text, read) = try read(name)
    let comments = Comments(text)
    for list in ["chain", "milestones", "assumptions", "scenarios", "costs", "benefits", "kpis"] {
      for id in read.items(of: list).sample(every: 3, from: name.count) {
        let path = CaseFieldPath(list, item: id)
        let after = try read.applying([.removeItem(path)]).get()
        #expect(
          CaseText(.init(name: name, text: after))?.map == read.map.filter { !path.holds($0.key) })
        #expect(comments.onOwnLines == Comments(after).onOwnLines, "\(path)")
      }
      let field = CaseNewField(list == "scenarios" ? "shift" : "source", .text("æ, # ø: å"))
      let after = try read.applying([.add(to: list, id: "helt-ny", fields: [field])]).get()
      let again = try #require(CaseText(.init(name: name, text: after)))
      #expect(again.items(of: list) == read.items(of: list) + ["helt-ny"])
      #expect(
        try again.applying([.removeItem(CaseFieldPath(list, item: "helt-ny"))]).get().without(
          "\n\n\n") == text)
    }
  }
}

extension String {
  /// Without the blank line that a list that came and went has left.
  func without(_ gap: String) -> String { replacing(gap, with: "\n\n") }
}
