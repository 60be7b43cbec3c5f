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

  init(_ options: GlobalOptions, theme: String?) {
    self.options = options
    self.theme = theme
  }

  func run() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw CommandFailure.noTerminal
    }
    let surroundings = Surroundings.current()
    let workplace = try openWorkplace(surroundings)
    let worker = try Worker()
    let terminal = try CursesTerminal(
      theme: Theme(option: theme, environment: surroundings.environment),
      wake: worker.wakeDescriptor)
    defer { terminal.close() }
    let wording = options.wording(surroundings)
    let desk = Desk(
      size: terminal.size, today: workplace?.today ?? Surroundings.today(),
      secondsFromUTC: Surroundings.secondsFromUTC(), wording: wording,
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

extension Theme {
  /// `--theme`, else `GELEIT_THEME`, else dark.
  init(option: String?, environment: [String: String]) {
    self = (option ?? environment["GELEIT_THEME"]).flatMap { Theme(rawValue: $0) } ?? .dark
  }
}
