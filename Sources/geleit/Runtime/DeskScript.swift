import ArgumentParser
import Exchange
import Foundation
import TerminalKit

/// A desk that is run by a script instead of a person: for reports of what goes wrong, pictures in
/// the handbook, tests. Hidden from the help.
struct DeskScript: ParsableArguments {
  @Option(help: .hidden) var script: String?
  @Option(help: .hidden) var size: String?
  @Option(help: .hidden) var dump: String?
  @OptionGroup(visibility: .hidden) var overwriting: Overwriting

  /// The terminal that plays the script; nothing where none was asked for.
  func terminal() throws -> ScriptedTerminal? {
    guard let script else { return nil }
    if let dump { try WholeFile(path: dump, replaces: overwriting.force).check() }
    let text: String
    do { text = try String(contentsOfFile: script, encoding: .utf8) } catch {
      throw ListFileError(path: script, code: ENOENT)
    }
    let numbers = (size ?? "80x24").split(separator: "x").compactMap { Int($0) }
    guard numbers.count == 2, numbers.allSatisfy({ (1...1_000).contains($0) }) else {
      throw CommandFailure.notASize(size ?? "")
    }
    do {
      return ScriptedTerminal(
        size: Size(columns: numbers[0], rows: numbers[1]), events: try Event.script(text))
    } catch {
      throw CommandFailure.unknownInstruction(line: error.line, text: error.text)
    }
  }

  /// Writes the last screen as text, to the file or to standard output.
  func write(_ terminal: ScriptedTerminal) throws {
    guard let screen = terminal.frames.last else { return }
    let rows = (0..<screen.size.rows).map { screen.text(ofRow: $0) + "\n" }
    let bytes = Array(rows.joined().utf8)
    guard let dump else { return try Output.bytes(bytes) }
    try WholeFile(path: dump, replaces: overwriting.force).write(bytes)
  }
}
