import Guardianship
import Register
import Screens

extension Workplace {
  /// What the screens may know about the register, its office and its user.
  func session() throws -> Session {
    let names = try register.filterNames()
    let users = try register.users()
    return Session(
      office: office, userID: userID,
      user: users.first { $0.id == userID }?.value ?? user,
      choices: Choices(
        courts: try register.courts(), users: users, taskAreas: try register.taskAreas(),
        districts: names[.district] ?? [], filterNames: names),
      isReadOnly: register.isReadOnly)
  }
}
