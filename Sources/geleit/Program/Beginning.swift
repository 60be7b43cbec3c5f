import Guardianship
import Register
import Wording

/// What a new register holds: the office, its first user, the built-in catalogues.
enum Beginning {
  static func register(of office: Office, account: String) -> RegisterBeginning {
    RegisterBeginning(
      office: office, firstUser: User(account: account, name: account, role: .supervisor),
      taskAreas: Catalogues.taskAreas, courts: [])
  }
}
