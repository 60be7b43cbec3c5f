import Guardianship
import TerminalKit
import Wording

/// The catalogues of the office, in the words of the commands that open them.
extension ListDeclaration {
  /// In the order of the palette.
  static let catalogues = [
    taskAreas, courts, users, absences, reviewRules, dealingRules, requestKinds, requestOccasions,
    textModules,
  ]

  /// What opens them. They are rarely opened, so they have no keys.
  static func openings(_ wording: Wording) -> [Binding<Catalogue.Opening>] {
    catalogues.compactMap(\.catalogue).map {
      Binding(command: $0.opening, text: $0.text, group: .groupDesk, wording)
    }
  }

  static let taskAreas = catalogue(
    TextKey("catalogue.taskAreas"), opens: TextKey("open.taskAreas"), \.taskAreas,
    name: { area, _ in area.name },
    adding: .addTaskArea, retires: .taskAreaIsRetired, isOff: { $0.isRetired },
    columns: [
      .init(.columnEntry, .share(min: 26, weight: 30)) { area, _ in area.name },
      .init(TextKey("catalogue.column.express"), .fit(min: 24, max: 42), drops: 1) { area, desk in
        area.expressNumber.map { desk.wording.name(.expressMatter, "\($0)") } ?? ""
      },
      .init(TextKey("fieldShort.taskArea.includesAssets"), .fit(min: 8, max: 10), drops: 2) {
        area, desk in
        area.includesAssets ? desk.wording[.yes] : ""
      },
    ])

  static let courts = catalogue(
    TextKey("catalogue.courts"), opens: TextKey("open.courts"), \.courts,
    name: { court, _ in court.name }, adding: .addCourt,
    retires: .courtIsRetired, isOff: { $0.isRetired },
    columns: [
      .init(.columnEntry, .share(min: 26, weight: 30)) { court, _ in court.name },
      .init(.courtState, .fit(min: 10, max: 24), drops: 1) { court, desk in
        court.state.map { desk.wording.name($0) } ?? ""
      },
    ])

  static let users = catalogue(
    TextKey("catalogue.users"), opens: TextKey("open.users"), \.users,
    name: { user, _ in user.name }, adding: .addUser,
    retires: .userIsActive, isOff: { !$0.isActive }, off: TextKey("catalogue.inactive"),
    columns: [
      .init(.columnEntry, .share(min: 16, weight: 30)) { user, _ in user.name },
      .init(.userAccount, .fit(min: 8, max: 24), drops: 1) { user, _ in user.account ?? "–" },
      .init(.userRole, .fit(min: 10, max: 24)) { user, desk in desk.wording.name(user.role) },
    ])

  static let requestKinds = terms(
    TextKey("catalogue.requestKinds"), opens: TextKey("open.requestKinds"), .requestKind)
  static let requestOccasions = terms(
    TextKey("catalogue.requestOccasions"), opens: TextKey("open.requestOccasions"), .requestOccasion
  )

  private static func terms(
    _ title: TextKey, opens text: TextKey, _ topic: Term.Topic
  ) -> ListDeclaration {
    catalogue(
      title, opens: text, { $0.terms.filter { $0.value.topic == topic } },
      name: { term, _ in term.name },
      adding: .addTerm, preset: [.termTopic: topic.rawValue], retires: .termIsRetired,
      isOff: { $0.isRetired },
      columns: [.init(.columnEntry, .share(min: 26, weight: 30)) { term, _ in term.name }])
  }

  static let textModules = catalogue(
    TextKey("catalogue.textModules"), opens: TextKey("open.textModules"), \.textModules,
    name: { module, _ in module.name },
    adding: .addTextModule, retires: .textModuleIsRetired, isOff: { $0.isRetired },
    columns: [
      .init(.columnEntry, .share(min: 26, weight: 30)) { module, _ in module.name },
      .init(.textModuleText, .share(min: 16, weight: 40)) { module, _ in module.text },
    ])

  static let dealingRules = catalogue(
    TextKey("catalogue.dealingRules"), opens: TextKey("open.dealingRules"), \.dealingRules,
    name: { rule, desk in desk.choices.name(of: rule.caseworker) }, adding: .addDealingRule,
    columns: [
      .init(TextKey("catalogue.column.letters"), .fit(min: 8, max: 20)) { rule, _ in
        [rule.fromLetters ?? "A", rule.toLetters ?? "Z"].joined(separator: "–")
      },
      .init(.dealingDistrict, .fit(min: 10, max: 24)) { rule, _ in rule.district ?? "–" },
      .init(.dealingCourt, .fit(min: 10, max: 24), drops: 1) { rule, desk in
        desk.choices.courts.first { $0.id == rule.court }?.value.short ?? "–"
      },
      .init(.dealingCaseworker, .share(min: 16, weight: 30)) { rule, desk in
        desk.choices.name(of: rule.caseworker)
      },
    ])

  static let absences = catalogue(
    TextKey("catalogue.absences"), opens: TextKey("open.absences"), \.absences,
    name: { absence, desk in desk.choices.name(of: absence.user) }, adding: .addAbsence,
    columns: [
      .init(.columnEntry, .share(min: 16, weight: 30)) { absence, desk in
        desk.choices.name(of: absence.user)
      },
      .init(.absenceFrom, .fixed(12)) { absence, desk in desk.wording.day(absence.period.from) },
      .init(.absenceTo, .fixed(13)) { absence, desk in desk.wording.day(absence.period.to) },
      .init(.absenceSubstitute, .share(min: 14, weight: 20)) { absence, desk in
        absence.substitute.map { desk.choices.name(of: $0) } ?? "–"
      },
    ])

  static let reviewRules = catalogue(
    TextKey("catalogue.reviewRules"), opens: TextKey("open.reviewRules"), \.reviewRules,
    name: { $1.wording.name(of: $0) },
    adding: .addReviewRule,
    columns: [
      .init(.columnEntry, .share(min: 26, weight: 30)) { rule, desk in
        desk.wording.name(of: rule)
      },
      .init(.reviewRuleReviews, .fit(min: 10, max: 24)) { rule, _ in "\(rule.reviews)" },
    ])
}
