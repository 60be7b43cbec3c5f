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
  public static let description = RecordDescription(
    adding: .addAbsence, order: .latestFirst(.absenceFrom))
  public static let blank = Absence(user: User.ID(0), period: Period(from: nil, to: nil))

  public static let fields: [RecordField<Absence>] = [
    .field(.absenceUser, \.user, .activeUser),
    .field(.absenceFrom, \.period.from, .required),
    .field(.absenceTo, \.period.to),
    .field(.absenceSubstitute, \.substitute, .activeUser),
    .paragraph(.absenceNote, \.note),
  ]

  public func check() throws(Refusal) {
    try period.check(.absenceTo)
    if substitute == user { throw .ownSubstitute }
  }
}
