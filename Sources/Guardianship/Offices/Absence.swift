/// A time in which somebody of the office is away, and who stands in.
///
/// Nothing is reassigned: the substitute's desk shows both.
public struct Absence: Equatable, Sendable {
  public typealias ID = Identifier<Absence>

  public var user: User.ID
  /// - Invariant: has a first day.
  public var period: Period
  public var substitute: User.ID?
  public var note: String?

  public init(user: User.ID, period: Period) {
    self.user = user
    self.period = period
  }
}

extension Absence: FieldCoded {
  public static let kind = RecordKind.absence

  public init(_ values: FieldValues) throws(Refusal) {
    guard let user: User.ID = try values.identifier(.absenceUser) else {
      throw .missing(.absenceUser)
    }
    self.init(user: user, period: try values.period(from: .absenceFrom, to: .absenceTo))
    guard period.from != nil else { throw .missing(.absenceFrom) }
    substitute = try values.identifier(.absenceSubstitute)
    if substitute == user { throw .ownSubstitute }
    note = values[.absenceNote]
  }

  public var values: FieldValues {
    var values: FieldValues = [.absenceNote: note]
    values.set(.absenceUser, user)
    values.set(.absenceFrom, period.from)
    values.set(.absenceTo, period.to)
    values.set(.absenceSubstitute, substitute)
    return values
  }
}
