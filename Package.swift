// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Where Debian keeps the headers of Pango, Cairo and GLib. `pkgConfig:` would add `-pthread`,
/// which SwiftPM refuses with a warning on every build, and link the libraries, which CPango loads
/// when the first paper is made (docs/DECISIONS.md).
let pangoHeaders = [
  "/usr/include/pango-1.0", "/usr/include/cairo", "/usr/include/glib-2.0",
  "/usr/lib/x86_64-linux-gnu/glib-2.0/include", "/usr/lib/aarch64-linux-gnu/glib-2.0/include",
  "/usr/include/harfbuzz", "/usr/include/freetype2",
].flatMap { ["-I", $0] }

let package = Package(
  name: "geleit",
  products: [
    .executable(name: "geleit", targets: ["geleit"])
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
  ],
  targets: [
    // The rooms, in the order of docs/ARCHITECTURE.md: arrows only point up.
    .target(
      name: "Resources", path: "Resources", exclude: ["Texts", "Catalogues"],
      cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),
    .target(name: "Guardianship", swiftSettings: settings),
    .target(name: "Wording", dependencies: ["Guardianship", "Resources"], swiftSettings: settings),
    .target(name: "Sheets", dependencies: ["Guardianship", "Wording"], swiftSettings: settings),
    .target(
      name: "Register",
      dependencies: [
        "Guardianship", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(
      name: "Exchange", dependencies: ["Guardianship", "Wording", "Sheets"],
      swiftSettings: settings),
    .target(
      name: "Papers", dependencies: ["Guardianship", "Wording", "Sheets", "CPango"],
      swiftSettings: settings),
    .target(name: "TerminalKit", dependencies: ["CWidth"], swiftSettings: settings),
    .target(
      name: "Screens", dependencies: ["Guardianship", "Wording", "Sheets", "TerminalKit"],
      swiftSettings: settings),
    .target(
      name: "CursesTerminal", dependencies: ["TerminalKit", "CNcurses"], swiftSettings: settings),
    .executableTarget(
      name: "geleit",
      dependencies: [
        "Guardianship", "Wording", "Sheets", "Register", "Exchange", "Papers", "TerminalKit",
        "Screens", "CursesTerminal", "Resources",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(name: "bench", dependencies: ["CPty"], swiftSettings: settings),

    // C shims over the system libraries.
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CPango", cSettings: [.unsafeFlags(pangoHeaders)]),
    .target(name: "CPty", linkerSettings: [.linkedLibrary("util")]),
    .target(name: "CWidth"),

    // What the tests share, then one folder of tests per room.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .testTarget(
      name: "GuardianshipTests",
      dependencies: ["Guardianship", .product(name: "CustomDump", package: "swift-custom-dump")],
      swiftSettings: settings),
    .testTarget(
      name: "WordingTests", dependencies: ["Guardianship", "Wording", "TestSupport"],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "SheetsTests",
      dependencies: ["Guardianship", "Wording", "Sheets", "Papers", "TestSupport"],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "RegisterTests",
      dependencies: [
        "Register", "Exchange", "Guardianship", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "CustomDump", package: "swift-custom-dump"),
      ],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "ExchangeTests",
      dependencies: ["Exchange", "Guardianship", "Sheets", "Wording"], exclude: ["Fixtures"],
      swiftSettings: settings),
    .testTarget(
      name: "PapersTests", dependencies: ["Papers", "Sheets", "Guardianship", "TestSupport"],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "TerminalKitTests", dependencies: ["TerminalKit", "TestSupport"],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "ScreensTests",
      dependencies: ["Guardianship", "Wording", "TerminalKit", "Screens", "TestSupport"],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "CursesTerminalTests",
      dependencies: ["CursesTerminal", "TerminalKit", "CNcurses", "CPseudoTerminal"],
      swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "geleit", "Guardianship", "Register", "Screens",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
