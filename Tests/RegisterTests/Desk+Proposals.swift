import GRDB
import Guardianship
import Testing

@testable import Register

/// What tests of guardians and proposals take for granted.
extension Desk {
  @discardableResult
  func guardian(
    _ family: String = "Braun", _ given: String? = "Ursula",
    _ kinds: Set<GuardianKind> = [.volunteer], change: (inout Guardian) -> Void = { _ in }
  ) throws -> Guardian.ID {
    var guardian = Guardian(
      family: family, given: given, isOrganisation: kinds.contains(where: \.isOrganisation))
    guardian.kinds = kinds
    change(&guardian)
    return try add(guardian)
  }

  @discardableResult
  func show(
    _ kind: Proof.Kind, of guardian: Guardian.ID, issued: Day, handedIn: Day? = nil,
    _ result: Proof.Result = .clear
  ) throws -> Proof.ID {
    var proof = Proof(guardian: guardian, kind: kind, result: result)
    (proof.issuedOn, proof.handedInOn) = (issued, handedIn)
    return try add(proof)
  }

  /// A proposal of a relative with everything that the rules ask for but the § 21 check.
  func proposal(
    of guardian: Guardian.ID, in id: Case.ID, kind: GuardianKind = .volunteer,
    _ change: (inout Assignment) -> Void = { _ in }
  ) -> Assignment {
    var assignment = Assignment(
      caseID: id, guardian: guardian, role: .guardian, kind: kind, state: .draft)
    assignment.tie = kind == .volunteer ? .family : nil
    assignment.proposal.readyOn = today
    assignment.proposal.reason = "kennt die Familie"
    assignment.proposal.view = "einverstanden"
    assignment.proposal.answers = [.criminalRecord: "bestellt", .debtorRegister: "bestellt"]
    change(&assignment)
    return assignment
  }

  @discardableResult
  func propose(
    _ guardian: Guardian.ID, in id: Case.ID, kind: GuardianKind = .volunteer,
    by user: User.ID? = nil, _ change: (inout Assignment) -> Void = { _ in }
  ) throws -> Assignment.ID {
    try add(proposal(of: guardian, in: id, kind: kind, change), by: user)
  }

  func assignment(_ id: Assignment.ID) throws -> Assignment {
    try register.read { db in
      try Assignment(
        try #require(try RecordTable.of(.assignment).record(id.rawValue, in: db)).values)
    }
  }

  /// A step based on what the register holds now.
  @discardableResult
  func step(
    _ step: ProposalStep, _ id: Assignment.ID, by user: User.ID? = nil, on day: Day? = nil
  ) throws -> Outcome {
    let entry = try #require(try register.entry(RecordReference(id)))
    return try perform(
      .step(step, of: id, basedOn: entry.version, on: day ?? today), by: user)
  }

  /// Steps that a test takes for granted; a supervisor reviews.
  func walk(
    _ id: Assignment.ID, _ steps: ProposalStep..., location: SourceLocation = #_sourceLocation
  ) throws {
    for step in steps {
      let isReview = [.claimProposal, .reviewProposal].contains(step.operation)
      let outcome = try self.step(step, id, by: isReview ? leader : worker)
      #expect(outcome.isDone, "\(step): \(outcome)", sourceLocation: location)
    }
  }

  /// Another supervisor.
  func secondLeader() throws -> User.ID {
    try add(User(account: "roth", name: "Roth, Eva", role: .supervisor), by: leader)
  }

  func reviews(_ id: Assignment.ID) throws -> [Review] {
    try #require(try register.proposal(id, today: today)).reviews.map(\.value)
  }

  /// An order of today that appoints.
  func order(
    _ id: Case.ID, _ kind: OrderKind, _ appointees: [OrderRecording.Appointee],
    role: Assignment.Role = .guardian, as acting: GuardianKind = .volunteer, on day: Day? = nil
  ) -> OrderRecording {
    var order = CourtOrder(kind: kind)
    order.decidedOn = day ?? today
    order.effectiveOn = day ?? today
    return OrderRecording(
      caseID: id, order: order,
      appointments: appointees.map {
        OrderRecording.Appointment(
          guardian: $0, role: role, kind: acting, tie: nil, effectiveOn: nil)
      })
  }

  /// Papers handed in today that can be used.
  func showPapers(of guardian: Guardian.ID) throws {
    for kind in Proof.Kind.allCases { try show(kind, of: guardian, issued: today) }
  }
}
