import CursesTerminal
import Foundation
import Guardianship
import Register
import Screens
import TerminalKit
import Wording

/// Opens the desk on a terminal and gives the terminal back, whatever happens.
struct DeskProgram {
  let options: GlobalOptions
  let theme: String?
  let script: DeskScript?

  func run() throws {
    // A printer's program that ends without reading must not end the desk.
    signal(SIGPIPE, SIG_IGN)
    let host = HostEnvironment.current()
    if let script, let terminal = try script.terminal() {
      let workplace = try openWorkplace(host)
      try run(on: terminal, worker: try Worker(), host, workplace)
      return try script.write(terminal)
    }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw CommandFailure.noTerminal
    }
    let workplace = try openWorkplace(host)
    let worker = try Worker()
    let wording = options.wording(host)
    let terminal = try CursesTerminal(
      theme: Theme(option: theme, environment: host.environment),
      wake: worker.wakeDescriptor, farewell: wording.text(.crashed, Geleit.version))
    defer { terminal.close() }
    guard try run(on: terminal, worker: worker, host, workplace) else { return }
    terminal.close()
    Output.note(wording[.accountOff])
  }

  /// - Returns: whether the desk ended because the account was switched off.
  @discardableResult
  private func run(
    on terminal: any Terminal, worker: Worker, _ host: HostEnvironment,
    _ workplace: Workplace?
  ) throws -> Bool {
    var workplace = workplace
    let desk = Desk(
      size: terminal.size, today: workplace?.today ?? HostEnvironment.today(),
      secondsFromUTC: HostEnvironment.secondsFromUTC(at:), wording: options.wording(host),
      session: try workplace?.session())
    let runtime = DeskRuntime(
      desk: desk, terminal: terminal, worker: worker, host: host,
      options: options, workplace: workplace)
    runtime.run()
    return runtime.isLockedOut
  }

  /// Nothing where there is no register yet: the start screen offers to make one.
  private func openWorkplace(_ host: HostEnvironment) throws -> Workplace? {
    do {
      return try Workplace(options, host: host, patience: Workplace.patienceOfDesks)
    } catch RegisterFailure.noRegister {
      return nil
    }
  }
}

extension TextKey {
  fileprivate static let accountOff = TextKey("desk.accountOff")
  fileprivate static let crashed = TextKey("desk.crashed")
}

extension Theme {
  /// `--theme`, else `GELEIT_THEME`, else dark.
  init(option: String?, environment: [String: String]) {
    self = (option ?? environment["GELEIT_THEME"]).flatMap { Theme(rawValue: $0) } ?? .dark
  }
}
