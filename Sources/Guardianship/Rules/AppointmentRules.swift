/// What the law says about the guardians whom an order appoints.
public enum AppointmentRules {
  /// - Throws: `tieOfOrganisation` and `kindOfOrganisation`, which no court can have meant.
  public static func check(
    _ guardian: Guardian, as kind: GuardianKind, tie: Tie?
  ) throws(Refusal) {
    if kind.isOrganisation, let tie, tie != .none { throw .tieOfOrganisation(kind) }
    if guardian.isOrganisation, !kind.isOrganisation, kind != .unknown {
      throw .kindOfOrganisation(guardian.listName)
    }
  }

  /// Several professionals are for hindrance and for matters of their own only (§ 1817 Abs. 3 BGB).
  public static func warnings(
    for appointments: [OrderRecording.Appointment]
  ) -> [Warning] {
    let professionals = appointments.filter { $0.kind.isProfessional && $0.role.isMain }
    return professionals.count > 1 ? [.severalProfessionals] : []
  }
}

/// What is to be known before an ended case is opened again.
public enum ReopeningRules {
  public static func warning(for detail: CaseDetail, from day: Day) -> Warning? {
    let file = detail.file.value
    if day == file.endedOn { return .reopenedAsNeverEnded(day) }
    if detail.assignments.contains(where: { $0.value.state == .appointed }) { return nil }
    return .reopenedWithoutGuardian(endedOn: file.endedOn, file.endReason)
  }

  /// The day that is most likely meant: the day of a death, which was recorded by mistake, else today.
  public static func likelyDay(for detail: CaseDetail, today: Day) -> Day {
    let file = detail.file.value
    return file.endReason == .death ? file.endedOn ?? today : today
  }
}
