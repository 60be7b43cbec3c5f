import Guardianship
import Register
import Screens

extension Workplace {
  /// What the screens may know about the register, its office and its user.
  func session() throws -> Session {
    let names = try register.filterNames()
    return Session(
      office: office, userID: userID, user: user,
      choices: Choices(
        courts: try register.courts().map { .init($0.id, $0.value) },
        users: try register.users().map { .init($0.id, $0.value) },
        taskAreas: try register.taskAreas().map { .init($0.id, $0.value) },
        districts: names[.district] ?? [], filterNames: names),
      isReadOnly: register.isReadOnly)
  }
}
