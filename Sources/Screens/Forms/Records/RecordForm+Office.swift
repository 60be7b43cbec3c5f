import Guardianship

/// What the office keeps for all its cases.
extension RecordForm.Particulars {
  static let taskArea = RecordForm.Particulars(later: [.taskAreaIsRetired])

  static let court = RecordForm.Particulars(
    later: [.courtIsRetired],
    tidied: { typed in
      typed[.courtName].map { typed.merging([.courtName: Court(spelling: $0).name]) } ?? typed
    })

  static let user = RecordForm.Particulars(
    later: [.userIsActive],
    preset: { _, _ in [.userRole: UserRole.caseworker.rawValue, .userIsActive: "1"] })

  static let absence = RecordForm.Particulars(
    preset: { desk, _ in [.absenceUser: desk.user, .absenceFrom: desk.today.iso] })

  static let term = RecordForm.Particulars(later: [.termIsRetired], carried: [.termTopic])

  static let textModule = RecordForm.Particulars(later: [.textModuleIsRetired])
}
