/// Who stands ready in the cases of a guardian, should the guardian be lost.
public struct Succession: Equatable, Sendable {
  /// The Verhinderungsbetreuer in office, by case.
  public var substitutes: [Case.ID: Guardian.ID] = [:]
  /// Who is proposed already, by case.
  public var proposed: [Case.ID: [Proposed]] = [:]
  public var names: [Guardian.ID: Guardian] = [:]

  public struct Proposed: Equatable, Sendable {
    public let guardian: Guardian.ID
    public let role: Assignment.Role

    public init(guardian: Guardian.ID, role: Assignment.Role) {
      self.guardian = guardian
      self.role = role
    }
  }

  public init() {}
}

/// What a loss brings for one case.
public enum LossSequel: Equatable, Sendable {
  /// A draft that proposes the substitute.
  case draft(Guardian)
  /// The substitute is proposed already.
  case isProposed(Guardian)
  /// There is no substitute: a Wiedervorlage reminds the caseworker.
  case search
  /// Nothing is to be done: the case has ended, or a Verhinderungsbetreuer is lost.
  case nothing
}

extension GuardianDetail {
  /// What losing the guardian brings for one office: the Verhinderungsbetreuer of the case, else the
  /// Verein of the Vereinbarung in force, is proposed (§ 15 Abs. 2 Nr. 4 BtOG).
  public func sequel(of office: AssignmentRow, on day: Day) -> LossSequel {
    let assignment = office.record.value
    guard office.caseRow.status != .ended, assignment.role != .substitute else { return .nothing }
    let association = agreements.filter { $0.value.substitutes && $0.value.isInForce(on: day) }
      .filter { $0.value.association != nil }.max { $0.id.rawValue < $1.id.rawValue }
    let substitute = succession.substitutes[assignment.caseID]
    guard let id = substitute ?? association?.value.association,
      let successor = succession.names[id] ?? names.guardians[id]
    else { return .search }
    let isProposed = succession.proposed[assignment.caseID]?.contains {
      $0.guardian == id && $0.role == assignment.role
    }
    return isProposed == true ? .isProposed(successor) : .draft(successor)
  }
}
