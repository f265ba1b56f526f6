package import AfkastDocuments
import AfkastEngine
import AfkastModel

extension PortfolioReport {
  /// The report for programs.
  package var json: JSON {
    .object([
      ("schema", .string("afkast.report-portfolio/1")), ("generator", .string(program)),
      ("asOf", .string(frame.asOf.description)), ("knownAt", JSON(frame.knownAt?.description)),
      ("stores", .array(frame.stores.map(\.json))),
      ("groups", .array(portfolio.groups.map { Self.json($0.group, $0.places, entries) })),
      ("cases", .array(cases)),
      ("prices", .array(portfolio.priceLevels.map { .integer($0.number) })),
      ("total", portfolio.sums.map { JSON($0.total, hasPlan: true) } ?? .null),
      ("confirmed", JSON(portfolio.sums?.confirmed.kroner)),
      ("years", .array(portfolio.sums?.years.map(Self.json) ?? [])),
      ("departments", .array(departmentShares)), ("areas", .array(areaShares)),
    ])
  }

  private static func json(
    _ group: PortfolioGroup, _ places: [Int], _ entries: [PortfolioEntry]
  ) -> JSON {
    .object([
      ("decision", .string(group.rawValue)), ("needsDecision", .bool(group.needsDecision)),
      ("cases", .array(places.map { .string(entries[$0].item.id.text) })),
    ])
  }

  /// In the order of their groups.
  private var cases: [JSON] {
    portfolio.groups.flatMap(\.places).map { place in
      let why = portfolio.exclusions[place]
      let other: CaseID? = if case .alternative(let other)? = why { other } else { nil }
      return .object(
        entries[place].json + [
          ("counts", .bool(why == nil)), ("leftOut", JSON(why?.key)),
          ("countedInstead", JSON(other?.text)),
        ])
    }
  }

  private static func json(_ year: Portfolio.PoolYear) -> JSON {
    .object([
      ("year", .integer(year.year.number)), ("own", JSON(year.amounts, hasPlan: true)),
      ("cumulative", JSON(year.cumulative, hasPlan: true)),
    ])
  }

  private var departmentShares: [JSON] {
    (portfolio.sums?.departments ?? []).map { share in
      .object([
        ("department", JSON(share.name?.text)),
        ("title", JSON(share.name.map(name))), ("sums", JSON(share.amounts, hasPlan: false)),
      ])
    }
  }

  private var areaShares: [JSON] {
    (portfolio.sums?.areas ?? []).map { share in
      .object([("area", JSON(share.name?.rawValue)), ("sums", JSON(share.amounts, hasPlan: false))])
    }
  }
}

extension JSON {
  /// Lines change from version to version, so that parts have no plan of the first one.
  fileprivate init(_ amounts: PoolAmounts, hasPlan: Bool) {
    self = .object([
      ("drawn", .number(amounts.toDate.costs.kroner)),
      ("returned", .number(amounts.toDate.benefits.kroner)),
      ("net", .number(amounts.toDate.net.kroner)),
      ("expectedCosts", .number(amounts.forecast.costs.kroner)),
      ("expectedBenefits", .number(amounts.forecast.benefits.kroner)),
      ("expectedNet", .number(amounts.forecast.net.kroner)),
      ("plannedNet", hasPlan ? .number(amounts.planned.kroner) : .null),
    ])
  }
}

extension Portfolio.Exclusion {
  /// The word of the JSON contract.
  var key: String {
    switch self {
    case .alternative: "alternative"
    case .neverApproved: "neverApproved"
    case .notComputed: "notComputed"
    }
  }
}
