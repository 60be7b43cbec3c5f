import Foundation

/// Measures the program on a city and on a nation, side by side in one run, and prints the table of
/// docs/performance.md.
enum Benchmark {
  /// - Parameter arguments: `--cases N` makes the large register smaller for a quick look, `--part P`
  ///   measures one part only.
  static func run(_ arguments: [String]) throws {
    func value(_ option: String) -> String? {
      arguments.firstIndex(of: option).map { arguments[$0 + 1] }
    }
    let build = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let registers = Registers(
      folder: build.deletingLastPathComponent().appendingPathComponent("bench").path,
      program: build.appendingPathComponent("geleit").path,
      nationCases: value("--cases").flatMap { Int($0) } ?? 1_300_000)
    try registers.prepare()
    let desk = Desk(program: registers.program)
    for part in Part.allCases where value("--part").map({ $0 == part.rawValue }) ?? true {
      switch part {
      case .cases: try cases(desk, registers)
      case .work: try work(desk, registers)
      case .guardians: try compare(DeskAction.guardians, desk, registers)
      case .bulk: try Bulk(registers: registers).measure()
      }
    }
  }

  private enum Part: String, CaseIterable {
    case cases
    case work
    case guardians
    case bulk
  }

  /// The start and the list of cases.
  private static func cases(_ desk: Desk, _ registers: Registers) throws {
    say("| what | 2,400 cases | \(registers.nationCases) cases | ratio |")
    say("|---|---:|---:|---:|")
    try starts(desk, registers)
    let city = try desk.keys(registers.city, DeskAction.cases)
    let nation = try desk.keys(registers.nation, DeskAction.cases)
    for (small, large) in zip(city.rows, nation.rows) {
      row("\(small.0), median", small.1.median, large.1.median)
      row("\(small.0), 99th percentile", small.1.p99, large.1.p99)
    }
    say(
      "| peak memory of the desk | \(rounded(city.memory)) MiB | \(rounded(nation.memory)) MiB |"
        + " \(rounded(nation.memory / city.memory)) |")
  }

  /// Heute and the lists of work, for a large office and, where nobody has them, for the nation.
  private static func work(_ desk: Desk, _ registers: Registers) throws {
    try compare(DeskAction.work, desk, registers)
    let settings = try desk.keys(registers.office, DeskAction.settings)
    for (name, samples) in settings.rows {
      say("| \(name) | \(rounded(samples.median)) ms | | |")
    }
  }

  /// A large office beside the nation.
  private static func compare(
    _ actions: [DeskAction], _ desk: Desk, _ registers: Registers
  ) throws {
    let office = try desk.keys(registers.office, actions)
    let nation = try desk.keys(registers.nation, actions)
    say("\n| what | \(Registers.officeCases) cases | \(registers.nationCases) cases | ratio |")
    say("|---|---:|---:|---:|")
    for (small, large) in zip(office.rows, nation.rows) {
      row("\(small.0), median", small.1.median, large.1.median)
      row("\(small.0), 99th percentile", small.1.p99, large.1.p99)
    }
  }

  private static func starts(_ desk: Desk, _ registers: Registers) throws {
    let small = registers.folder + "/small.txt"
    try Data("a small file\n".utf8).write(to: URL(fileURLWithPath: small))
    let less = try desk.startOfLess(on: small, runs: 15)
    let city = try desk.start(registers.city, runs: 15)
    let nation = try desk.start(registers.nation, runs: 15)
    row("start to first painted list, median", city.median, nation.median)
    say(
      "| … as a multiple of `less` on a small file (\(rounded(less.median)) ms) |"
        + " \(rounded(city.median / less.median)) | \(rounded(nation.median / less.median)) | |")
  }

  static func row(_ name: String, _ city: Double, _ nation: Double) {
    say(
      "| \(name) | \(rounded(city)) ms | \(rounded(nation)) ms | \(rounded(nation / city)) |")
  }

  static func rounded(_ value: Double) -> String { String(format: "%.1f", value) }
}
