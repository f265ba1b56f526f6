/// A unit that has a Danish word of its own.
enum DanishUnit: String, CaseIterable {
  case kr, tkr, mkr
  case year, month, week, day, hour, minute
  case citizen, person, child, visit, event, family, `case`, employee, student, resident
  case meeting, night, fte

  /// The unit of an English name, also in its plural; nil for any other word.
  init?(named name: String) {
    guard let unit = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = unit
  }

  func text(isPlural: Bool) -> String { isPlural ? words.several : words.one }

  private var names: [String] {
    switch self {
    case .kr: ["kr", "kr."]
    case .tkr: ["tkr", "t.kr."]
    case .mkr: ["mkr", "mio. kr."]
    case .child: ["child", "childs", "children"]
    case .family: ["family", "familys", "families"]
    case .person: ["person", "persons", "people"]
    default: [rawValue, rawValue + "s"]
    }
  }

  private var words: (one: String, several: String) {
    switch self {
    case .kr: (one: "kr.", several: "kr.")
    case .tkr: (one: "t.kr.", several: "t.kr.")
    case .mkr: (one: "mio. kr.", several: "mio. kr.")
    case .year: (one: "år", several: "år")
    case .month: (one: "måned", several: "måneder")
    case .week: (one: "uge", several: "uger")
    case .day: (one: "dag", several: "dage")
    case .hour: (one: "time", several: "timer")
    case .minute: (one: "minut", several: "minutter")
    case .citizen: (one: "borger", several: "borgere")
    case .person: (one: "person", several: "personer")
    case .child: (one: "barn", several: "børn")
    case .visit: (one: "besøg", several: "besøg")
    case .event: (one: "hændelse", several: "hændelser")
    case .family: (one: "familie", several: "familier")
    case .case: (one: "sag", several: "sager")
    case .employee: (one: "medarbejder", several: "medarbejdere")
    case .student: (one: "elev", several: "elever")
    case .resident: (one: "beboer", several: "beboere")
    case .meeting: (one: "møde", several: "møder")
    case .night: (one: "overnatning", several: "overnatninger")
    case .fte: (one: "årsværk", several: "årsværk")
    }
  }
}
