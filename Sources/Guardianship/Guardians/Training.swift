/// A Veranstaltung that a guardian attended: Einführung, Fortbildung, Erfahrungsaustausch.
public struct Training: Equatable, Sendable {
  public typealias ID = Identifier<Training>

  public var guardian: Guardian.ID
  public var kind: Kind
  public var day: Day
  public var topic: String?
  public var minutes: Int?

  public init(guardian: Guardian.ID, kind: Kind, day: Day) {
    self.guardian = guardian
    self.kind = kind
    self.day = day
  }

  public enum Kind: String, FieldChoice {
    public static let textFamily = "trainingKind"

    /// Einführung, § 15 Abs. 2 Nr. 1 BtOG.
    case introduction
    /// Fortbildung, § 15 Abs. 2 Nr. 2 BtOG.
    case training
    /// Erfahrungsaustausch.
    case exchange
    case other
  }
}

extension Training: FieldCoded {
  public static let kind = RecordKind.training
  public static let description = RecordDescription(
    adding: .addTraining, keeper: .coordinators, guardian: .trainingGuardian)
  public static let blank = Training(
    guardian: Guardian.ID(0), kind: .training, day: Day(number: 0))

  public static let fields: [RecordField<Training>] = [
    .field(.trainingGuardian, \.guardian),
    .field(.trainingKind, \.kind),
    .field(.trainingDay, \.day, .notAfterToday),
    .field(.trainingTopic, \.topic),
    .field(.trainingMinutes, \.minutes, in: 0...6_000),
  ]
}
