import Foundation

/// What runs without a terminal: a list read in, a paper written out.
struct Bulk {
  let registers: Registers

  private var list: String { registers.folder + "/list.csv" }

  func measure() throws {
    say("\n| what | rows | |\n|---|---:|---|")
    try importing()
    try papers()
  }

  /// The bare list of 1.3 million rows against `sqlite3`'s own `.import` with the same indexes.
  private func importing() throws {
    if !FileManager.default.fileExists(atPath: list) {
      try shell(
        "\(registers.program) list cases --register \(registers.nation) --format csv --all"
          + " > \(list)")
    }
    let rows = try Double(
      String(contentsOfFile: list, encoding: .utf8).utf8.count(where: { $0 == 10 }) - 1)
    let target = registers.folder + "/imported.db"
    try shell("rm -f \(target)* && \(registers.program) init --register \(target)")
    let ours = try run(
      [registers.program, "import", "cases", list, "--register", target], accepting: [0, 3])
    let theirs = registers.folder + "/sqlite.db"
    let sqlite = try shell(
      "rm -f \(theirs); sqlite3 \(theirs) '.mode csv' '.separator ;' '.import \(list) list'"
        + Bulk.indexes.map { " 'CREATE INDEX \($0) ON list (\"\($1)\")'" }.joined())
    say(
      "| import, rows per second | \(Int(rows / ours)) | \(Benchmark.rounded(ours / sqlite)) ×"
        + " the time of `.import` with indexes (\(Int(rows / sqlite)) rows/s) |")
  }

  /// The columns that the list sorts by.
  private static let indexes = [
    ("a", "Name"), ("b", "Aktenzeichen"), ("c", "Geburtsdatum"), ("d", "Stadtteil"),
    ("e", "Status"), ("f", "Betreuer/in"), ("g", "Art"), ("h", "Überprüfung bis"),
    ("i", "Sachbearbeitung"),
  ]

  private func papers() throws {
    let paper = registers.folder + "/list.pdf"
    let seconds = try run([
      registers.program, "paper", "cases", "--register", registers.nation, "--limit", "10000",
      "--output", paper, "--force",
    ])
    say("| Fallliste of 10,000 rows as PDF | 10,000 in \(Benchmark.rounded(seconds)) s | |")
  }

  @discardableResult
  private func shell(_ command: String) throws -> Double {
    try run(["sh", "-c", command])
  }
}
