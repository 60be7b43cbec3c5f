import Guardianship
import Register
import Screens
import Wording

extension DeskRuntime {
  /// Makes what the start screen asks for, and opens it.
  func answer(_ register: NewRegister) throws -> Reply {
    let path = options.path(host)
    switch register {
    case .empty(let name, let kind, let state):
      let office = Office(name: name, kind: kind, state: state, isDemo: false)
      try Register.create(path: path, Beginning.register(of: office, account: host.account))
        .close()
    case .demo:
      // A city is made in less than a second, so nobody has to watch it.
      let city = DemoCity(
        cases: DemoCity.usualSize, seed: DemoCity.usualSeed, today: HostEnvironment.today(),
        account: host.account)
      try city.make(at: path, progress: { _ in })
    }
    var opened = try Workplace(options, host: host, patience: Workplace.patienceOfDesks)
    let session = try opened.session()
    workplace = opened
    noteOwnChange()
    return .opened(session)
  }
}
