// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "afkast",
  products: [
    .library(name: "Afkast", targets: ["AfkastModel", "AfkastEngine"]),
    .executable(name: "afkast", targets: ["afkast"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // Nouns and verbs: they import nothing but each other, so that anyone can embed them.
    .target(name: "AfkastModel"),
    .target(name: "AfkastEngine", dependencies: ["AfkastModel"]),

    // From text to the model, every mistake collected.
    .target(name: "AfkastDiagnostics"),
    .target(
      name: "AfkastTemplates", path: "templates",
      resources: [.embedInCode("cases"), .embedInCode("reports")]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(
      name: "AfkastInput",
      dependencies: ["AfkastModel", "AfkastDiagnostics", "AfkastTemplates", "CLibYAML"]),

    // From other programs' files to facts.
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(
      name: "AfkastExchange",
      dependencies: [
        "AfkastModel", "AfkastDiagnostics", "AfkastInput", "AfkastDocuments", "CLibZip",
      ]),

    // The facts, kept in SQLite.
    .target(
      name: "AfkastStore",
      dependencies: [
        "AfkastModel",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),

    // From evaluations to what people and programs read.
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "AfkastDocuments", dependencies: ["CXlsxWriter"]),
    .target(name: "AfkastCharts", dependencies: ["AfkastDocuments"]),
    .target(
      name: "AfkastReports",
      dependencies: [
        "AfkastModel", "AfkastEngine", "AfkastDiagnostics", "AfkastDocuments", "AfkastCharts",
        "AfkastExchange", "AfkastTemplates",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),

    // The command line.
    .target(
      name: "AfkastCommands",
      dependencies: [
        "AfkastModel", "AfkastEngine", "AfkastDiagnostics", "AfkastInput", "AfkastDocuments",
        "AfkastReports", "AfkastStore", "AfkastTemplates", "AfkastExchange",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .executableTarget(name: "afkast", dependencies: ["AfkastCommands"]),

    .executableTarget(
      name: "afkast-bench",
      dependencies: ["AfkastModel", "AfkastEngine", "AfkastDiagnostics", "AfkastInput"],
      path: "Benchmarks",
      exclude: ["lattice", "peers"]),

    // One test target a library, and two that look at the whole.
    .target(
      name: "AfkastTestSupport", dependencies: ["CLibZip"], path: "Tests/AfkastTestSupport",
      exclude: ["spreadsheet.py"]),
    .target(
      name: "AfkastFuzzing",
      dependencies: ["AfkastModel", "AfkastDiagnostics", "AfkastInput", "AfkastCommands"],
      path: "Tests/AfkastFuzzing"),
    .testTarget(
      name: "AfkastModelTests", dependencies: ["AfkastModel", "AfkastTestSupport"]),
    .testTarget(
      name: "AfkastEngineTests",
      dependencies: ["AfkastModel", "AfkastEngine", "AfkastTestSupport"],
      exclude: ["Oracles"]),
    .testTarget(
      name: "AfkastDiagnosticsTests", dependencies: ["AfkastDiagnostics"]),
    .testTarget(
      name: "AfkastInputTests",
      dependencies: [
        "AfkastModel", "AfkastDiagnostics", "AfkastInput", "AfkastTestSupport",
      ],
      exclude: ["Gallery"]),
    .testTarget(
      name: "AfkastExchangeTests",
      dependencies: ["AfkastModel", "AfkastExchange", "AfkastTestSupport"]),
    .testTarget(
      name: "AfkastStoreTests",
      dependencies: [
        "AfkastModel", "AfkastStore", "AfkastTestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "AfkastDocumentsTests", dependencies: ["AfkastDocuments", "AfkastTestSupport"]),
    .testTarget(
      name: "AfkastChartsTests",
      dependencies: ["AfkastCharts", "AfkastDocuments", "AfkastTestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "AfkastFunctionalTests",
      dependencies: [
        "AfkastModel", "AfkastEngine", "AfkastDiagnostics", "AfkastInput", "AfkastStore",
        "AfkastDocuments", "AfkastExchange", "AfkastReports", "AfkastCommands", "AfkastFuzzing",
        "AfkastTestSupport",
      ],
      exclude: [
        "Scripts", "Screens", "Oracles", "Reports/PageChecks.js", "Workbook/everything.yaml",
        "CaseForm/story.json",
      ]),
    .testTarget(
      name: "RepositoryTests", dependencies: ["AfkastEngine", "AfkastInput", "AfkastTestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

// Links with libFuzzer's runtime only, so `make fuzz` asks for it and an ordinary build has none of it.
if Context.environment["AFKAST_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "afkast-fuzz", dependencies: ["AfkastFuzzing"], path: "Fuzzing",
      exclude: ["corpus", "run"]))
}

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .treatAllWarnings(as: .error),
  ]
}
