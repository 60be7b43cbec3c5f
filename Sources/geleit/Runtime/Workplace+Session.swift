import Guardianship
import Register
import Screens

extension Workplace {
  /// What the screens may know about the register, its office and its user; from now on the user
  /// sees what the role lets them see that they have now.
  mutating func session() throws -> Session {
    var choices = try Choices { try register.catalogue($0) }
    choices.filterNames = try register.filterNames()
    choices.districts = choices.filterNames[.district] ?? []
    choices.requestsInHand = try register.requestsInHand()
    choices.organisations = try register.organisations()
    choices.setting = try register.officeSetting()
    user = choices.users.first { $0.id == userID }?.value ?? user
    return Session(
      office: office, userID: userID, user: user,
      choices: choices, isReadOnly: register.isReadOnly)
  }
}
