import Guardianship
import Register
import Screens
import Wording

extension DeskRuntime {
  /// What the start screen can ask for while there is no register.
  func perform(withoutRegister effect: Effect) throws {
    let path = options.path(surroundings)
    switch effect {
    case .createRegister(let name, let kind, let state):
      let office = Office(name: name, kind: kind, state: state, isDemo: false)
      try Register.create(
        path: path, Beginning.register(of: office, account: surroundings.account)
      ).close()
      try openRegister()
    default: break
    }
  }

  /// Opens what was just made and tells the desk.
  func openRegister() throws {
    let opened = try Workplace(options, surroundings: surroundings)
    workplace = opened
    noteOwnChange()
    receive(.opened(try opened.session()))
  }
}
