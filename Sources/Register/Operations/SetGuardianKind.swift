import Guardianship

extension Ledger {
  /// Who has a kind keeps it: a list left it out, no court did.
  func setGuardianKind(of ids: [Case.ID], _ kind: GuardianKind) throws {
    guard kind != .unknown else { throw Refusal.missing(.assignmentKind) }
    try forEach(ids) { facts in
      let unknown = try assignments(of: facts.id).filter {
        $0.value.kind == .unknown && $0.value.state == .appointed
      }
      for assignment in unknown {
        let guardian: Versioned<Guardian> = try record(assignment.value.guardian)
        try AppointmentRules.check(guardian.value, as: kind, tie: assignment.value.tie)
      }
      for assignment in unknown {
        var told = assignment.value
        told.kind = kind
        try update(assignment.id, told)
      }
    }
  }
}
