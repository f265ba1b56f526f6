/// A case file made up at random, in any of the ways that people write one: braces or lines, quotes or none,
/// short forms or long, comments and blank lines anywhere, texts that YAML has marks in.
///
/// It has no mistakes in a workspace with the text `workspace`. The same seed gives the same bytes.
package struct GeneratedCaseText {
  package let text: String
  /// The ways to all its keys, as `costs/prices/year`; names and ids are left out.
  package let keys: Set<String>

  package init(seed: UInt64) {
    var content = GeneratedCase(seed: seed)
    let value = content.file()
    keys = value.keys()
    var writer = GeneratedCaseWriter(seed: seed &+ 0x5EED)
    text = writer.file(value)
  }

  /// The workspace that generated cases belong to.
  package static let workspace = """
    municipality: Eksempel Kommune
    prices: 2026
    departments: { sundhed: Sundhed, oekonomi: Økonomi, boern: Børn og Skole }
    goals:
      - { id: eget-liv, title: Længere i eget liv, level: council, rank: 1 }
    tables:
      priceIndex:
        pl: { source: Opdigtet, illustrative: true, levels: { 2024: 100, 2025: 103, 2026: 106 } }
      unitPrices:
        robot: { amount: 768 tkr/year/fte, year: 2025, source: Opdigtet, illustrative: true }
    """
}
