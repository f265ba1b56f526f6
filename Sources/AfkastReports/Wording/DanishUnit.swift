/// A unit that has a Danish word of its own.
enum DanishUnit: String, CaseIterable {
  case kr, tkr, mkr
  case year, month, week, day, hour, minute
  case citizen, person, child, visit, event, family, `case`, employee, student, resident

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
    case .kr: ("kr.", "kr.")
    case .tkr: ("t.kr.", "t.kr.")
    case .mkr: ("mio. kr.", "mio. kr.")
    case .year: ("år", "år")
    case .month: ("måned", "måneder")
    case .week: ("uge", "uger")
    case .day: ("dag", "dage")
    case .hour: ("time", "timer")
    case .minute: ("minut", "minutter")
    case .citizen: ("borger", "borgere")
    case .person: ("person", "personer")
    case .child: ("barn", "børn")
    case .visit: ("besøg", "besøg")
    case .event: ("hændelse", "hændelser")
    case .family: ("familie", "familier")
    case .case: ("sag", "sager")
    case .employee: ("medarbejder", "medarbejdere")
    case .student: ("elev", "elever")
    case .resident: ("beboer", "beboere")
    }
  }
}
