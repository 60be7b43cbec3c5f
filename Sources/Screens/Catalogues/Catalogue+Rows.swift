import Guardianship
import TerminalKit
import Wording

extension Catalogue {
  func columns(_ wording: Wording) -> [TableColumn] {
    let name = TableColumn(
      key: "name", title: wording[.columnEntry],
      width: .share(min: self == .users ? 16 : 26, weight: 30))
    let state = TableColumn(
      key: "state", title: wording[.columnState], width: .fit(min: 8, max: 24))
    switch self {
    case .taskAreas:
      return [
        name,
        TableColumn(
          key: "express", title: wording[.columnExpress], width: .fit(min: 24, max: 42),
          dropOrder: 1),
        TableColumn(
          key: "assets", title: wording.shortLabel(.taskAreaIncludesAssets),
          width: .fit(min: 8, max: 10), dropOrder: 2), state,
      ]
    case .courts:
      return [
        name,
        TableColumn(
          key: "land", title: wording.label(.courtState), width: .fit(min: 10, max: 24),
          dropOrder: 1), state,
      ]
    case .requestKinds, .requestOccasions: return [name, state]
    case .textModules:
      return [
        name,
        TableColumn(
          key: "text", title: wording.label(.textModuleText), width: .share(min: 16, weight: 40)),
        state,
      ]
    case .dealingRules:
      return [
        TableColumn(
          key: "letters", title: wording[.columnLetters], width: .fit(min: 8, max: 20)),
        TableColumn(
          key: "district", title: wording.label(.dealingDistrict), width: .fit(min: 10, max: 24)),
        TableColumn(
          key: "court", title: wording.label(.dealingCourt), width: .fit(min: 10, max: 24),
          dropOrder: 1),
        TableColumn(
          key: "name", title: wording.label(.dealingCaseworker), width: .share(min: 16, weight: 30)),
      ]
    case .absences:
      return [
        TableColumn(key: "name", title: wording[.columnEntry], width: .share(min: 16, weight: 30)),
        TableColumn(key: "from", title: wording.label(.absenceFrom), width: .fixed(12)),
        TableColumn(key: "to", title: wording.label(.absenceTo), width: .fixed(13)),
        TableColumn(
          key: "substitute", title: wording.label(.absenceSubstitute),
          width: .share(min: 14, weight: 20)),
      ]
    case .reviewRules:
      return [
        TableColumn(key: "rule", title: wording[.columnEntry], width: .share(min: 26, weight: 30)),
        TableColumn(
          key: "reviews", title: wording.label(.reviewRuleReviews), width: .fit(min: 10, max: 24)),
      ]
    case .users:
      return [
        name,
        TableColumn(
          key: "account", title: wording.label(.userAccount), width: .fit(min: 8, max: 24),
          dropOrder: 1),
        TableColumn(key: "role", title: wording.label(.userRole), width: .fit(min: 10, max: 24)),
        state,
      ]
    }
  }

  func rows(_ choices: Choices, _ wording: Wording) -> [TableRow<RecordReference>] {
    switch self {
    case .taskAreas:
      choices.taskAreas.map { entry in
        let area = entry.value
        let express = area.expressNumber.map { wording.name(.expressMatter, "\($0)") } ?? ""
        return row(
          entry, [area.name, express, area.includesAssets ? wording[.yes] : ""],
          isOff: area.isRetired, wording)
      }
    case .courts:
      choices.courts.map { entry in
        let land = entry.value.state.map { wording.name($0) } ?? ""
        return row(entry, [entry.value.name, land], isOff: entry.value.isRetired, wording)
      }
    case .requestKinds: terms(.requestKind, choices, wording)
    case .requestOccasions: terms(.requestOccasion, choices, wording)
    case .textModules:
      choices.textModules.map { entry in
        row(entry, [entry.value.name, entry.value.text], isOff: entry.value.isRetired, wording)
      }
    case .dealingRules: choices.dealingRules.map { dealingRow($0, choices) }
    case .absences: choices.absences.map { absenceRow($0, choices, wording) }
    case .reviewRules:
      choices.reviewRules.map { entry in
        TableRow(
          id: entry.reference,
          cells: [wording.name(of: entry.value), "\(entry.value.reviews)"].map { TableCell($0) })
      }
    case .users:
      choices.users.map { entry in
        row(
          entry, [entry.value.name, entry.value.account ?? "–", wording.name(entry.value.role)],
          isOff: !entry.value.isActive, wording)
      }
    }
  }

  private func terms(
    _ topic: Term.Topic, _ choices: Choices, _ wording: Wording
  ) -> [TableRow<RecordReference>] {
    choices.terms.filter { $0.value.topic == topic }
      .map { row($0, [$0.value.name], isOff: $0.value.isRetired, wording) }
  }

  private func dealingRow(
    _ entry: Versioned<DealingRule>, _ choices: Choices
  ) -> TableRow<RecordReference> {
    let rule = entry.value
    let letters = [rule.fromLetters ?? "A", rule.toLetters ?? "Z"].joined(separator: "–")
    let court = rule.court.flatMap { id in choices.courts.first { $0.id == id } }
    return TableRow(
      id: entry.reference,
      cells: [
        letters, rule.district ?? "–", court?.value.short ?? "–", choices.name(of: rule.caseworker),
      ].map { TableCell($0) })
  }

  private func absenceRow(
    _ entry: Versioned<Absence>, _ choices: Choices, _ wording: Wording
  ) -> TableRow<RecordReference> {
    let absence = entry.value
    return TableRow(
      id: entry.reference,
      cells: [
        choices.name(of: absence.user), wording.day(absence.period.from),
        wording.day(absence.period.to), absence.substitute.map { choices.name(of: $0) } ?? "–",
      ].map { TableCell($0) })
  }

  private func row<Record>(
    _ entry: Versioned<Record>, _ cells: [String], isOff: Bool, _ wording: Wording
  ) -> TableRow<RecordReference> {
    let state = isOff ? wording[self == .users ? .userOff : .entryOff] : ""
    return TableRow(
      id: entry.reference,
      cells: (cells + [state]).map { TableCell($0, role: isOff ? .dimmed : .normal) })
  }
}

extension TextKey {
  static let columnEntry = TextKey("catalogue.column.entry")
  static let columnExpress = TextKey("catalogue.column.express")
  static let columnLetters = TextKey("catalogue.column.letters")
  static let columnState = TextKey("catalogue.column.state")
  static let entryOff = TextKey("catalogue.retired")
  static let userOff = TextKey("catalogue.inactive")
}
