import CLibZip
package import Foundation
import Testing

/// A workbook that a test writes, part by part.
package struct TestWorkbook {
  package var parts: [(name: String, text: String)] = []

  /// A workbook of one sheet, with its rows in XML.
  package init(sheet: String, name: String = "Posteringer", workbookPr: String = "") {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts = [
      (
        "xl/workbook.xml",
        "<?xml version=\"1.0\"?><workbook xmlns:r=\"\(types)\">\(workbookPr)<sheets><sheet name=\"\(name)\" "
          + "sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Type=\"\(types)/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
          + "<Relationship Id=\"rId2\" Type=\"\(types)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
          + "<Relationship Id=\"rId3\" Type=\"\(types)/styles\" Target=\"styles.xml\"/></Relationships>"
      ),
      (
        "xl/sharedStrings.xml",
        "<sst><si><t>Dato</t></si><si><r><t>Be</t></r><r><t>løb &amp; &#248;</t></r>"
          + "<rPh><t>nej</t></rPh></si></sst>"
      ),
      (
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-406]d. mmmm yyyy\"/>"
          + "<numFmt numFmtId=\"165\" formatCode=\"#,##0 &quot;dage&quot;\"/>"
          + "<numFmt numFmtId=\"166\" formatCode=\"0.0%\"/>"
          + "<numFmt numFmtId=\"167\" formatCode=\"0 &quot;%&quot;\"/></numFmts>"
          + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
          + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
          + "<xf numFmtId=\"165\"/><xf numFmtId=\"10\"/><xf numFmtId=\"166\"/>"
          + "<xf numFmtId=\"167\"/></cellXfs></styleSheet>"
      ),
      (
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData>\(sheet)</sheetData></worksheet>"
      ),
    ]
  }

  /// The same with another text of a part.
  package func replacing(_ name: String, with text: String) -> TestWorkbook {
    var workbook = self
    workbook.parts.removeAll { $0.name == name }
    workbook.parts.append((name, text))
    return workbook
  }

  /// Writes it to a file of its own, which `use` may read.
  package func written<Result>(_ use: (URL) throws -> Result) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appending(
      path: "afkast-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: url) }
    var error: Int32 = 0
    let archive = try #require(zip_open(url.path, ZIP_CREATE | ZIP_EXCL, &error))
    var kept: [UnsafeMutableBufferPointer<UInt8>] = []
    defer { kept.forEach { $0.deallocate() } }
    for (name, text) in parts {
      let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
      _ = bytes.initialize(from: text.utf8)
      kept.append(bytes)
      let source = zip_source_buffer(archive, bytes.baseAddress, UInt64(bytes.count), 0)
      #expect(zip_file_add(archive, name, source, 0) >= 0)
    }
    #expect(zip_close(archive) == 0)
    return try use(url)
  }
}
