import AfkastDiagnostics
package import AfkastEngine
import AfkastModel

extension Perspective {
  /// The word that asks for this perspective on the command line and in JSON.
  package var key: String {
    switch self {
    case .actor(let actor): actor.rawValue
    case .public: "public"
    case .society: "society"
    case .department(let id): id.text
    case .noDepartment: "noDepartment"
    }
  }

  /// What people call it.
  ///
  /// A department has its title, unless workspaces give it several.
  func name(in language: Language, _ departments: [Department]) -> String {
    if case .department(let id) = self {
      let titles = Set(departments.filter { $0.id == id }.compactMap(\.title))
      return titles.count == 1 ? titles.first?.visible ?? id.text : id.text
    }
    guard language == .danish else { return key }
    switch self {
    case .actor(let actor): return actor.name(in: language)
    case .public: return "det offentlige"
    case .society: return "samfundet"
    case .department(let id): return id.text
    case .noDepartment: return "uden forvaltning"
    }
  }
}
