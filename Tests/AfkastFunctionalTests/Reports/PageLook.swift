import AfkastTestSupport
import Foundation

/// What a browser finds in a page, at a width of the window.
struct PageLook: Decodable {
  let width: Int
  /// How many pieces of text were looked at.
  let texts: Int
  let wrong: [String]

  /// Looks at a copy of the page that may run the script of the checks.
  init(at html: String, width: Int, in folder: URL) throws {
    let script = try Repository.text("Tests/AfkastFunctionalTests/Reports/PageChecks.js")
    var copy = html
    let policy = try known(
      copy.firstRange(of: #/<meta http-equiv="Content-Security-Policy"[^>]*>/#))
    copy.removeSubrange(policy)
    copy = copy.replacing("</body>", with: "<script>\(script)</script></body>")
    let page = folder.appending(path: "copy-\(width)-\(UUID().uuidString).html")
    try copy.write(to: page, atomically: true, encoding: .utf8)
    let dom = try Browser.load(page, width: width).dom
    let json = try known(
      dom.firstMatch(of: #/<pre id="page-checks">(.*?)</pre>/#.dotMatchesNewlines()), "checks")
    let text = String(json.1).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&")
    self = try JSONDecoder().decode(PageLook.self, from: Data(text.utf8))
  }
}
