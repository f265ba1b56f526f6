import AfkastModel

// What questions call the things they ask about: their title if they have one.

extension Line {
  var shortName: String { (title ?? id.text).visibleShort }
}

extension QualityBenefit {
  var shortName: String { (title ?? id.text).visibleShort }
}

extension KPI {
  var shortName: String { title.visibleShort }
}

extension ChainNode {
  var shortName: String { text.visibleShort }
}
