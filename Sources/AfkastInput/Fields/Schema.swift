/// The keys that a mapping may have.
package struct Schema: Sendable {
  /// What the mapping is, with its article, as messages say it: "a cost".
  package let name: String
  /// The keys that are read.
  package let keys: [String]

  /// How such a mapping may begin.
  var example: String? { keys.lazy.compactMap(example).first }

  /// How a key and its value may look.
  func example(of key: String) -> String? {
    (Self.own[name]?[key] ?? Self.examples[key]).map { "\(key): \($0)" }
  }

  /// Where a key means something else than elsewhere.
  private static let own = [
    "a cost": ["kind": "investment"], "a mapping": ["kind": "actuals"],
    "a mapping of measurements": ["period": "month"],
    "the columns of measurements": ["value": "Værdi"],
  ]

  private static let examples = [
    "afkast": "1", "id": "gadelys", "title": "LED i gadelyset", "start": "2027-01",
    "horizon": "5 years", "amount": "300 tkr/year", "level": "outcome", "text": "Lavere elforbrug",
    "unit": "citizen", "by": "2027-12", "every": "quarter", "after": "24 months",
    "over": "12 months", "account": "5.30.26", "reference": "4.2 mkr/year", "value": "120",
    "payback": "24 months", "schedule": "dk-2021", "assumption": "citizens", "year": "2026",
    "source": "Budget 2026", "rates": "{ 0: 3.5 %, 35: 2.5 % }", "between": "[citizens, saving]",
    "coefficient": "-0.4", "decimal": "comma", "dates": "dd-mm-yyyy", "month": "Bogføringsdato",
    "debit": "Debet", "credit": "Kredit", "case": "led-gadelys", "line": "armaturer",
    "share": "60 %", "kind": "cash", "period": "Periode", "kpi": "lamper", "name": "Lamper med LED",
  ]

  init(_ name: String, _ keys: [String]) {
    self.name = name
    self.keys = keys
  }
}
