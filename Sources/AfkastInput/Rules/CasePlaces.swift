import AfkastDiagnostics
import AfkastModel

/// Where the keys of a case, and of the things in its lists, stand in its file.
///
/// Only rules need all places, so they are read anew when a case is judged, and evaluating carries
/// none of them.
struct CasePlaces {
  private var top: [String: YAMLEntry] = [:]
  private var lines: [String: [YAMLEntry]] = [:]
  private var kpis: [String: [YAMLEntry]] = [:]
  private var nodes: [String: [YAMLEntry]] = [:]
  private var assumptions: [String: SourceRange] = [:]

  init(_ source: SourceText) {
    let read = YAMLReader.read(source, mistakes: Mistakes(in: source.name))
    guard case .mapping(let entries, _) = read?.content else { return }
    for entry in entries { top[entry.key] = entry }
    kpis = items(of: ["kpis"])
    nodes = items(of: ["chain"])
    lines = items(of: ["costs", "benefits"])
    if case .mapping(let entries, _) = top["assumptions"]?.value.content {
      for entry in entries { assumptions[entry.key] = entry.keyRange }
    }
  }

  /// The id of the case: the place of what a case has not.
  var id: SourceRange? { value(of: "id") }

  /// The value of a key of the case; nil if it is not there.
  func value(of key: String) -> SourceRange? { top[key]?.value.range }

  /// The value of a line's key; nil if it is not there.
  func line(_ id: LineID, _ key: String = "id") -> SourceRange? {
    Self.value(of: key, in: lines[id.text])
  }

  /// The value of a KPI's key; nil if it is not there.
  func kpi(_ id: KPIID, _ key: String = "id") -> SourceRange? {
    Self.value(of: key, in: kpis[id.text])
  }

  /// The value of a key of a node of the chain; nil if it is not there.
  func node(_ id: NodeID, _ key: String = "id") -> SourceRange? {
    Self.value(of: key, in: nodes[id.text])
  }

  /// The name of an assumption; nil if it is not there.
  func assumption(_ id: AssumptionID) -> SourceRange? {
    assumptions[id.text]
  }

  private static func value(of key: String, in entries: [YAMLEntry]?) -> SourceRange? {
    entries?.first { $0.key == key }?.value.range
  }

  private func items(of lists: [String]) -> [String: [YAMLEntry]] {
    var found: [String: [YAMLEntry]] = [:]
    for list in lists {
      guard case .sequence(let items) = top[list]?.value.content else { continue }
      for item in items {
        guard case .mapping(let entries, _) = item.content,
          case .scalar(let id, _) = entries.first(where: { $0.key == "id" })?.value.content
        else { continue }
        found[id] = entries
      }
    }
    return found
  }
}
