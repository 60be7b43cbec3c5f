import Guardianship

/// What the role of the user lets it see.
extension Workplace {
  /// - Throws: `notSeen`.
  func checkSees(_ list: ListName) throws {
    guard Rights.sees(list, user.role) else { throw Refusal.notSeen(user.role) }
  }

  /// For everything that says more of a case than a placement needs.
  /// - Throws: `notSeen`.
  func checkSeesWholeCases() throws {
    guard Rights.seesWholeCases(user.role) else { throw Refusal.notSeen(user.role) }
  }
}
