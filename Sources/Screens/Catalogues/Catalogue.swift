import Guardianship
import TerminalKit
import Wording

/// What the office keeps for all its cases: how it is listed, added to and taken out of use.
enum Catalogue: Equatable, Sendable {
  case taskAreas
  case courts
  case users

  var title: TextKey {
    switch self {
    case .taskAreas: TextKey("catalogue.taskAreas")
    case .courts: TextKey("catalogue.courts")
    case .users: TextKey("catalogue.users")
    }
  }

  /// The operation whose right opens the catalogue for changes.
  var adding: OperationName {
    switch self {
    case .taskAreas: .addTaskArea
    case .courts: .addCourt
    case .users: .addUser
    }
  }

  /// The form of an entry, or of a new one.
  func purpose(of record: RecordReference?, _ choices: Choices) -> FormPurpose {
    switch self {
    case .taskAreas: .taskArea(choices.taskAreas.first { $0.reference == record })
    case .courts: .courtEntry(choices.courts.first { $0.reference == record })
    case .users: .user(choices.users.first { $0.reference == record })
    }
  }

  /// Takes an entry out of use, or brings it back.
  func retiring(_ record: RecordReference, among choices: Choices) -> RecordEdit? {
    switch self {
    case .taskAreas:
      choices.taskAreas.first { $0.reference == record }.map { flip(.taskAreaIsRetired, of: $0) }
    case .courts:
      choices.courts.first { $0.reference == record }.map { flip(.courtIsRetired, of: $0) }
    case .users: choices.users.first { $0.reference == record }.map { flip(.userIsActive, of: $0) }
    }
  }

  private func flip<Record>(_ flag: Field, of entry: Versioned<Record>) -> RecordEdit {
    let seen = entry.value.values[flag]
    return RecordEdit(
      record: entry.reference, basedOn: entry.version, values: [flag: seen == "1" ? "0" : "1"],
      seen: [flag: seen])
  }

  // MARK: - The list

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
    case .courts: return [name, state]
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
      choices.courts.map { row($0, [$0.value.name], isOff: $0.value.isRetired, wording) }
    case .users:
      choices.users.map { entry in
        row(
          entry, [entry.value.name, entry.value.account ?? "–", wording.name(entry.value.role)],
          isOff: !entry.value.isActive, wording)
      }
    }
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
  static let columnState = TextKey("catalogue.column.state")
  static let entryOff = TextKey("catalogue.retired")
  static let userOff = TextKey("catalogue.inactive")
}
