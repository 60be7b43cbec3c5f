/// One line of the list of guardians.
public struct GuardianRow: Equatable, Sendable {
  public let record: Versioned<Guardian>
  /// What the guardian can be; where that was not written down, the kinds of the offices held.
  public let kinds: Set<GuardianKind>
  /// `B-00001`.
  public let reference: String
  /// Cases the guardian has now, offices as Verhinderungsbetreuer left out.
  public let activeCases: Int
  /// The first appointment to an office that goes on.
  public let appointedOn: Day?
  public let lastTalk: Day?
  /// When the office wants to talk next; nothing for who is no volunteer in office.
  public let nextTalk: Day?
  public let papers: PaperState
  /// Signed on; nothing where there is no Vereinbarung in force.
  public let agreementOn: Day?
  public let proofs: [Proof]

  public init(
    record: Versioned<Guardian>, kinds: Set<GuardianKind>, reference: String, activeCases: Int,
    appointedOn: Day?,
    lastTalk: Day?, nextTalk: Day?, papers: PaperState, agreementOn: Day?, proofs: [Proof]
  ) {
    self.record = record
    self.kinds = kinds
    self.reference = reference
    self.activeCases = activeCases
    self.appointedOn = appointedOn
    self.lastTalk = lastTalk
    self.nextTalk = nextTalk
    self.papers = papers
    self.agreementOn = agreementOn
    self.proofs = proofs
  }

  /// Tätig is no stage: it follows from the offices held.
  public var isActive: Bool { activeCases > 0 && !record.value.stage.isOver }
}
