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
    let name = "copy-\(width)-\(UUID().uuidString).html"
    try copy.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    // No window is as narrow as a phone, but a frame is.
    let frame = folder.appending(path: "frame-" + name)
    try Self.frame(name, width).write(to: frame, atomically: true, encoding: .utf8)
    let dom = try Browser.load(frame, width: 1600).dom
    let json = try known(
      dom.firstMatch(of: #/<pre id="page-checks">(.*?)</pre>/#.dotMatchesNewlines()), "checks")
    let text = String(json.1).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&")
    self = try JSONDecoder().decode(PageLook.self, from: Data(text.utf8))
  }

  /// A page that shows another in a frame, and writes down what that says of itself.
  private static func frame(_ name: String, _ width: Int) -> String {
    """
    <!DOCTYPE html><pre id="page-checks"></pre><script>
    onmessage = (event) => { document.getElementById("page-checks").textContent = event.data; };
    </script><iframe src="\(name)" style="border: 0; width: \(width)px; height: 800px"></iframe>
    """
  }
}
