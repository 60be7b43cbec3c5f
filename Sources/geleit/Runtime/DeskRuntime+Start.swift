import Guardianship
import Register
import Screens
import Wording

extension DeskRuntime {
  /// What the start screen can ask for while there is no register.
  func perform(withoutRegister effect: Effect) throws {
    let path = options.path(host)
    switch effect {
    case .createRegister(let name, let kind, let state):
      let office = Office(name: name, kind: kind, state: state, isDemo: false)
      try Register.create(
        path: path, Beginning.register(of: office, account: host.account)
      ).close()
      try openRegister()
    case .createDemo: try createDemo(at: path)
    default: break
    }
  }

  /// Opens what was just made and tells the desk.
  func openRegister() throws {
    var opened = try Workplace(options, host: host)
    let session = try opened.session()
    workplace = opened
    noteOwnChange()
    receive(.opened(session))
  }

  /// A city is made in less than a second, so nobody has to watch it.
  private func createDemo(at path: String) throws {
    let city = DemoCity(
      cases: DemoCity.usualSize, seed: DemoCity.usualSeed, today: HostEnvironment.today(),
      account: host.account)
    try city.make(at: path, progress: { _ in })
    try openRegister()
  }
}
