import CursesTerminal
import Foundation
import Guardianship
import Register
import Screens
import TerminalKit
import Wording

/// Opens the desk on a terminal and gives the terminal back, whatever happens.
struct DeskProgram {
  private let options: GlobalOptions
  private let theme: String?
  private let script: DeskScript?

  init(_ options: GlobalOptions, theme: String?, script: DeskScript?) {
    self.options = options
    self.theme = theme
    self.script = script
  }

  func run() throws {
    let surroundings = Surroundings.current()
    if let script, let terminal = try script.terminal() {
      let workplace = try openWorkplace(surroundings)
      try run(on: terminal, worker: try Worker(), surroundings, workplace)
      return try script.write(terminal)
    }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw CommandFailure.noTerminal
    }
    let workplace = try openWorkplace(surroundings)
    let worker = try Worker()
    let terminal = try CursesTerminal(
      theme: Theme(option: theme, environment: surroundings.environment),
      wake: worker.wakeDescriptor,
      farewell: options.wording(surroundings).text(.crashed, Geleit.version))
    defer { terminal.close() }
    try run(on: terminal, worker: worker, surroundings, workplace)
  }

  private func run(
    on terminal: any Terminal, worker: Worker, _ surroundings: Surroundings,
    _ workplace: Workplace?
  ) throws {
    var workplace = workplace
    let desk = Desk(
      size: terminal.size, today: workplace?.today ?? Surroundings.today(),
      secondsFromUTC: Surroundings.secondsFromUTC(), wording: options.wording(surroundings),
      session: try workplace?.session())
    DeskRuntime(
      desk: desk, terminal: terminal, worker: worker, surroundings: surroundings,
      options: options, workplace: workplace
    ).run()
  }

  /// Nothing where there is no register yet: the start screen offers to make one.
  private func openWorkplace(_ surroundings: Surroundings) throws -> Workplace? {
    do {
      return try Workplace(options, surroundings: surroundings)
    } catch RegisterFailure.noRegister {
      return nil
    }
  }
}

extension TextKey {
  fileprivate static let crashed = TextKey("desk.crashed")
}

extension Theme {
  /// `--theme`, else `GELEIT_THEME`, else dark.
  init(option: String?, environment: [String: String]) {
    self = (option ?? environment["GELEIT_THEME"]).flatMap { Theme(rawValue: $0) } ?? .dark
  }
}
