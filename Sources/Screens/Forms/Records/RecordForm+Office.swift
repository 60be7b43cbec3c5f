import Guardianship
import Wording

/// What the office keeps for all its cases.
extension RecordForm.Particulars {
  static let taskArea = RecordForm.Particulars(
    [.taskAreaName, .taskAreaExpressNumber, .taskAreaIncludesAssets, .taskAreaIsRetired],
    required: [.taskAreaName], later: [.taskAreaIsRetired])

  static let court = {
    var court = RecordForm.Particulars(
      [.courtName, .courtState, .courtMunicipal, .courtIsRetired], required: [.courtName],
      later: [.courtIsRetired])
    court.tidied = { typed in
      typed[.courtName].map { typed.merging([.courtName: Court(spelling: $0).name]) } ?? typed
    }
    return court
  }()

  static let user = RecordForm.Particulars(
    [.userName, .userAccount, .userRole, .userIsActive], required: [.userName, .userRole],
    later: [.userIsActive], hints: [.userAccount: TextKey("form.hint.account")],
    preset: { _, _ in
      [.userRole: UserRole.caseworker.rawValue, .userIsActive: "1"]
    })

  static let absence = RecordForm.Particulars(
    [.absenceUser, .absenceFrom, .absenceTo, .absenceSubstitute, .absenceNote],
    required: [.absenceUser, .absenceFrom],
    preset: { desk, _ in [.absenceUser: desk.user, .absenceFrom: desk.today.iso] })

  static let dealingRule = RecordForm.Particulars(
    [.dealingFromLetters, .dealingToLetters, .dealingDistrict, .dealingCourt, .dealingCaseworker],
    required: [.dealingCaseworker])

  static let term = RecordForm.Particulars(
    [.termName, .termIsRetired], required: [.termName], later: [.termIsRetired],
    carried: [.termTopic])

  static let textModule = RecordForm.Particulars(
    [.textModuleName, .textModuleText, .textModuleIsRetired],
    required: [.textModuleName, .textModuleText], later: [.textModuleIsRetired])

  static let officeSetting = RecordForm.Particulars(
    [
      .settingReminderWeeks, .settingNameWeeks, .settingStaleDays, .settingMunicipal,
      .settingSingleDays, .settingPreferences, .settingFirstTalkWeeks, .settingFirstYearMonths,
      .settingLaterMonths,
    ], hints: [.settingPreferences: TextKey("form.hint.preferences")])

  static let reviewRule = RecordForm.Particulars(
    [.reviewRuleKind, .reviewRuleTie, .reviewRuleReviews], required: [.reviewRuleReviews])
}
