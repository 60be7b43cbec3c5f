/// Who gets a new Auftrag: the office's table and who is away on the day.
public struct DealingTable: Equatable, Sendable {
  /// In the order in which they are asked.
  public var rules: [DealingRule]
  public var absences: [Absence]

  public init(rules: [DealingRule], absences: [Absence]) {
    self.rules = rules
    self.absences = absences
  }

  /// The caseworker of the first line that fits, or the substitute; nothing where no line does, or
  /// nobody of those who would is there.
  public func caseworker(
    family: String, district: String?, court: Court.ID?, on day: Day
  ) -> User.ID? {
    for rule in rules where rule.fits(family: family, district: district, court: court) {
      if let present = present(rule.caseworker, on: day) { return present }
    }
    return nil
  }

  /// Whose work lies on the user's desk because they are away: those whom the user stands in for, and
  /// those whom these would stand in for.
  public func standingIn(_ user: User.ID, on day: Day) -> [User.ID] {
    let away = absences.filter { $0.period.contains(day) }
    var found: [User.ID] = []
    var desks = [user]
    while let desk = desks.popLast() {
      for absence in away where absence.substitute == desk && absence.user != user {
        guard !found.contains(absence.user) else { continue }
        found.append(absence.user)
        desks.append(absence.user)
      }
    }
    return found
  }

  /// The user, or the one who stands in; a chain of substitutes is followed once around.
  private func present(_ user: User.ID, on day: Day) -> User.ID? {
    var (user, seen) = (user, Set<User.ID>())
    while seen.insert(user).inserted {
      guard let absence = absences.first(where: { $0.user == user && $0.period.contains(day) })
      else { return user }
      guard let substitute = absence.substitute else { return nil }
      user = substitute
    }
    return nil
  }
}
