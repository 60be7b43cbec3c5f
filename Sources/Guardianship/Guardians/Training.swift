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

  public enum Kind: String, CaseIterable, Sendable {
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

  public init(_ values: FieldValues) throws(Refusal) {
    guard let guardian: Guardian.ID = try values.identifier(.trainingGuardian) else {
      throw .missing(.trainingGuardian)
    }
    guard let day = try values.day(.trainingDay) else { throw .missing(.trainingDay) }
    self.init(
      guardian: guardian, kind: try values.requiredChoice(.trainingKind), day: day)
    topic = values[.trainingTopic]
    minutes = try values.count(.trainingMinutes, 0...6_000)
  }

  public var values: FieldValues {
    var values: FieldValues = [.trainingKind: kind.rawValue, .trainingTopic: topic]
    values.set(.trainingGuardian, guardian)
    values.set(.trainingDay, day)
    values.set(.trainingMinutes, minutes)
    return values
  }
}
