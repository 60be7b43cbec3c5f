/// One line of the case list.
public struct CaseRow: Equatable, Sendable, Identifiable {
  public let id: Case.ID
  /// The office's own Geschäftszeichen, `F-2026-00001`.
  public let reference: String
  public let family: String
  public let given: String
  public let born: Day?
  public let district: String?
  public let status: CaseStatus
  public let court: String?
  public let fileNumber: String?
  /// The first current guardian, in the order of `Assignment.place`.
  public let guardian: String?
  public let guardianKind: GuardianKind?
  public let guardianTie: Tie?
  /// How many guardians are in office now.
  public let guardianCount: Int
  /// Effective day of the first current guardian.
  public let appointedOn: Day?
  public let decidedOn: Day?
  public let reviewOn: Day?
  public let caseworker: String?
  public let endReason: EndReason?
  public let endedOn: Day?
  /// Everybody in office, the earliest appointed first; read only for JSON, which names them.
  public var guardians: [String] = []
  /// Since when nobody is in office, in a case that had a guardian.
  public var withoutGuardianSince: Day?
  /// Number of the office's E-Akte.
  public var fileReference: String?
  /// What the court waits for.
  public var request: OpenRequest?

  /// The oldest open Auftrag of a case, and how many there are.
  public struct OpenRequest: Equatable, Sendable {
    public let kind: String
    public let receivedOn: Day
    public let count: Int

    public init(kind: String, receivedOn: Day, count: Int) {
      self.kind = kind
      self.receivedOn = receivedOn
      self.count = count
    }
  }

  public init(
    id: Case.ID, reference: String, family: String, given: String, born: Day?, district: String?,
    status: CaseStatus, court: String?, fileNumber: String?, guardian: String?,
    guardianKind: GuardianKind?, guardianTie: Tie?, guardianCount: Int, appointedOn: Day?,
    decidedOn: Day?, reviewOn: Day?, caseworker: String?, endReason: EndReason?, endedOn: Day?
  ) {
    self.id = id
    self.reference = reference
    self.family = family
    self.given = given
    self.born = born
    self.district = district
    self.status = status
    self.court = court
    self.fileNumber = fileNumber
    self.guardian = guardian
    self.guardianKind = guardianKind
    self.guardianTie = guardianTie
    self.guardianCount = guardianCount
    self.appointedOn = appointedOn
    self.decidedOn = decidedOn
    self.reviewOn = reviewOn
    self.caseworker = caseworker
    self.endReason = endReason
    self.endedOn = endedOn
  }

  /// "Çelik, Ayşe".
  public var name: String { Person.listName(family, given) }
}
