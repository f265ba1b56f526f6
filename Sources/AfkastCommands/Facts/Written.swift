import AfkastInput
import AfkastModel
import ArgumentParser

/// Values on the command line whose mistakes are told with the name of what was asked for.
enum Written {
  static func read<Value>(
    _ what: String, _ text: String,
    _ parse: (String) throws(WrittenOption.Problem) -> Value
  ) throws -> Value {
    do throws(WrittenOption.Problem) {
      return try parse(text)
    } catch {
      throw ValidationError("\(what): \(error.message)")
    }
  }

  static func words(_ what: String, _ text: String) throws -> String {
    try read(what, text) { text throws(WrittenOption.Problem) in try WrittenOption.words(text) }
  }

  /// An account or journal number, which may have ten digits.
  static func reference(_ what: String, _ text: String) throws -> String {
    try read(what, text) { text throws(WrittenOption.Problem) in
      try WrittenOption.words(text, mayBeAccount: true)
    }
  }

  static func period(_ text: String) throws -> Period {
    try read("period", text, WrittenOption.period)
  }

  static func month(_ text: String) throws -> Month {
    try read("month", text, WrittenOption.month)
  }

  static func day(_ what: String, _ text: String) throws -> Day {
    try read(what, text, WrittenOption.day)
  }

  static func value(_ text: String, of kpi: KPI) throws -> KPIValue {
    try read("value", text) { text throws(WrittenOption.Problem) in
      try WrittenOption.value(text, of: kpi)
    }
  }

  static func factID(_ text: String) throws -> FactID {
    guard let id = Int64(text).flatMap(FactID.init) else {
      throw ValidationError("\"\(text)\" is no number of a fact; afkast log shows them.")
    }
    return id
  }
}
