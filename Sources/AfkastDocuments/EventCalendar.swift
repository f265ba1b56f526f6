/// Whole-day events as a calendar file that calendar programs open: iCalendar, RFC 5545.
package struct EventCalendar: Sendable {
  /// One event.
  package struct Event: Sendable {
    /// What tells it from every other, and stays the same from file to file.
    let uid: String
    /// The day and the day after it, eight digits each: `20270401`.
    let day: String
    let dayAfter: String
    let summary: String
    let description: String
    let categories: [String]

    package init(
      uid: String, day: String, dayAfter: String, summary: String, description: String,
      categories: [String]
    ) {
      self.uid = uid
      self.day = day
      self.dayAfter = dayAfter
      self.summary = summary
      self.description = description
      self.categories = categories
    }
  }

  private let product: String
  private let name: String
  private let stamp: String
  private let events: [Event]

  /// Makes a calendar; one without an event is none (RFC 5545 section 3.6).
  ///
  /// `stamp` is the moment that the file tells of, in universal time, as in `20270415T000000Z`.
  package init(product: String, name: String, stamp: String, _ events: [Event]) {
    self.product = product
    self.name = name
    self.stamp = stamp
    self.events = events
  }

  /// The file; every line ends in CRLF and has at most 75 octets before it.
  package var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:\(Self.escaped(product))", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))",
    ]
    return (head + events.flatMap(lines) + ["END:VCALENDAR"]).map(Self.folded).joined()
  }

  /// Whole days that leave the time free, so that nobody looks busy on a due day.
  private func lines(of event: Event) -> [String] {
    let categories = event.categories.map(Self.escaped).joined(separator: ",")
    return [
      "BEGIN:VEVENT", "UID:\(Self.escaped(event.uid))", "DTSTAMP:\(stamp)",
      "DTSTART;VALUE=DATE:\(event.day)", "DTEND;VALUE=DATE:\(event.dayAfter)",
      "SUMMARY:\(Self.escaped(event.summary))", "DESCRIPTION:\(Self.escaped(event.description))",
    ] + (categories.isEmpty ? [] : ["CATEGORIES:\(categories)"])
      + ["TRANSP:TRANSPARENT", "END:VEVENT"]
  }

  /// Text of RFC 5545 section 3.3.11; control characters have no place in it.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\r": continue
      default:
        let isControl = scalar.properties.generalCategory == .control
        result.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }

  /// Broken between characters of UTF-8, with a space in front of what goes on.
  private static func folded(_ line: String) -> String {
    var (text, octets) = ("", 0)
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > 75 {
        text += "\r\n "
        octets = 1
      }
      text.unicodeScalars.append(scalar)
      octets += width
    }
    return text + "\r\n"
  }
}
