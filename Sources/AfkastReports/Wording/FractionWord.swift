/// A share as people say it.
package enum FractionWord: Sendable, Hashable, CaseIterable {
  case all, almostAll, nineTenths, fourFifths, threeQuarters, twoThirds, threeFifths, half
  case twoFifths, third, quarter, fifth, sixth, tenth

  /// The word nearest to a share between 0 and 1.
  init(_ share: Double) {
    let nearest = Self.allCases.dropFirst().min {
      ($0.share - share).magnitude < ($1.share - share).magnitude
    }
    self = nearest ?? .tenth
  }

  private var share: Double {
    switch self {
    case .all: 1
    case .almostAll: 0.98
    case .nineTenths: 0.9
    case .fourFifths: 0.8
    case .threeQuarters: 0.75
    case .twoThirds: 2.0 / 3
    case .threeFifths: 0.6
    case .half: 0.5
    case .twoFifths: 0.4
    case .third: 1.0 / 3
    case .quarter: 0.25
    case .fifth: 0.2
    case .sixth: 1.0 / 6
    case .tenth: 0.1
    }
  }

  /// `Halvdelen af usikkerheden`.
  var danish: String {
    switch self {
    case .all: "Al usikkerheden"
    case .almostAll: "Næsten al usikkerheden"
    case .nineTenths: "Ni tiendedele af usikkerheden"
    case .fourFifths: "Fire femtedele af usikkerheden"
    case .threeQuarters: "Tre fjerdedele af usikkerheden"
    case .twoThirds: "To tredjedele af usikkerheden"
    case .threeFifths: "Tre femtedele af usikkerheden"
    case .half: "Halvdelen af usikkerheden"
    case .twoFifths: "To femtedele af usikkerheden"
    case .third: "En tredjedel af usikkerheden"
    case .quarter: "En fjerdedel af usikkerheden"
    case .fifth: "En femtedel af usikkerheden"
    case .sixth: "En sjettedel af usikkerheden"
    case .tenth: "En tiendedel af usikkerheden"
    }
  }

  /// `Half of the uncertainty`.
  var english: String {
    switch self {
    case .all: "All of the uncertainty"
    case .almostAll: "Almost all of the uncertainty"
    case .nineTenths: "Nine tenths of the uncertainty"
    case .fourFifths: "Four fifths of the uncertainty"
    case .threeQuarters: "Three quarters of the uncertainty"
    case .twoThirds: "Two thirds of the uncertainty"
    case .threeFifths: "Three fifths of the uncertainty"
    case .half: "Half of the uncertainty"
    case .twoFifths: "Two fifths of the uncertainty"
    case .third: "A third of the uncertainty"
    case .quarter: "A quarter of the uncertainty"
    case .fifth: "A fifth of the uncertainty"
    case .sixth: "A sixth of the uncertainty"
    case .tenth: "A tenth of the uncertainty"
    }
  }
}
