/// A workbook of Excel or of a program that writes the same (XLSX), read in a stream.
package struct Workbook {
  /// The names of its sheets, in order.
  package var sheets: [String] { places.map(\.name) }

  private let archive: ZipArchive
  private let places: [(name: String, part: String)]
  private let strings: SharedStrings
  private let styles: CellStyles
  private let beginsIn1904: Bool

  /// Parts that are kept in memory are no larger.
  private static let largestTable = 64 << 20

  /// Opens a file; what can run, is locked or is too large is refused.
  package init(path: String) throws {
    archive = try ZipArchive(path: path)
    guard archive.has(Self.main) else { throw FileProblem.notWorkbook }
    if archive.has("xl/vbaProject.bin") { throw FileProblem.macros }
    let relations = try Self.relations(archive)
    var (places, beginsIn1904): ([(name: String, part: String)], Bool) = ([], false)
    var reader = XMLReader(try archive.part(Self.main, limit: Self.largestTable))
    while let token = try reader.next() {
      if token == .start("workbookPr") {
        beginsIn1904 = ["1", "true"].contains(reader.attribute("date1904"))
      } else if token == .start("sheet"), let name = reader.attribute("name"),
        let part = relations[reader.attribute("id") ?? ""]?.target
      {
        places.append((name, part))
      }
    }
    (self.places, self.beginsIn1904) = (places, beginsIn1904)
    strings = try SharedStrings(try Self.table("sharedStrings", relations, archive))
    styles = try CellStyles(try Self.table("styles", relations, archive))
  }

  /// Gives the rows of a sheet in order; without a name, of the only one.
  ///
  /// Gives the areas whose cells are merged, as `G7:H7`.
  @discardableResult
  package func rows(
    ofSheet name: String?, _ take: (TableRow) throws -> Void
  ) throws -> [String] {
    let found = name.map { name in places.filter { $0.name == name } } ?? places
    guard let place = found.first, found.count == 1 else {
      throw FileProblem.noSheet(name, sheets: sheets)
    }
    var sheet = SheetReader(
      try archive.part(place.part), strings, styles, beginsIn1904: beginsIn1904)
    try sheet.read(take)
    return sheet.merged
  }

  private static func table(
    _ type: String, _ relations: [String: (type: String, target: String)], _ archive: ZipArchive
  ) throws -> ZipPart? {
    let found = relations.values.first { $0.type.hasSuffix("/" + type) }
    return try found.map { try archive.part($0.target, limit: largestTable) }
  }

  private static let main = "xl/workbook.xml"

  private static func relations(
    _ archive: ZipArchive
  ) throws -> [String: (type: String, target: String)] {
    var relations: [String: (type: String, target: String)] = [:]
    var reader = XMLReader(
      try archive.part("xl/_rels/workbook.xml.rels", limit: largestTable))
    while let token = try reader.next() {
      guard token == .start("Relationship"), let id = reader.attribute("Id"),
        let type = reader.attribute("Type"), let target = reader.attribute("Target")
      else { continue }
      let isWhole = target.hasPrefix("/")
      relations[id] = (type, isWhole ? String(target.dropFirst()) : "xl/" + target)
    }
    return relations
  }
}
