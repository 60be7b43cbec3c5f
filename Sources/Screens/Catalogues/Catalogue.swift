import Guardianship
import TerminalKit
import Wording

/// What the office keeps for all its cases: how it is listed, added to and taken out of use.
enum Catalogue: Equatable, Sendable {
  case taskAreas
  case courts
  case users
  case requestKinds
  case requestOccasions
  case textModules
  case dealingRules
  case absences
  case reviewRules

  var title: TextKey {
    switch self {
    case .taskAreas: TextKey("catalogue.taskAreas")
    case .courts: TextKey("catalogue.courts")
    case .users: TextKey("catalogue.users")
    case .requestKinds: TextKey("catalogue.requestKinds")
    case .requestOccasions: TextKey("catalogue.requestOccasions")
    case .textModules: TextKey("catalogue.textModules")
    case .dealingRules: TextKey("catalogue.dealingRules")
    case .absences: TextKey("catalogue.absences")
    case .reviewRules: TextKey("catalogue.reviewRules")
    }
  }

  /// The words of which topic it lists.
  private var topic: Term.Topic? {
    switch self {
    case .requestKinds: .requestKind
    case .requestOccasions: .requestOccasion
    default: nil
    }
  }

  /// The operation whose right opens the catalogue for changes.
  var adding: OperationName {
    switch self {
    case .taskAreas: .addTaskArea
    case .courts: .addCourt
    case .users: .addUser
    case .requestKinds, .requestOccasions: .addTerm
    case .textModules: .addTextModule
    case .dealingRules: .addDealingRule
    case .absences: .addAbsence
    case .reviewRules: .addReviewRule
    }
  }

  private var kind: RecordKind {
    switch self {
    case .taskAreas: .taskArea
    case .courts: .court
    case .users: .user
    case .requestKinds, .requestOccasions: .term
    case .textModules: .textModule
    case .dealingRules: .dealingRule
    case .absences: .absence
    case .reviewRules: .reviewRule
    }
  }

  /// The form of an entry, or of a new one.
  func form(of record: RecordReference?, in desk: Surroundings) -> RecordForm {
    let choices = desk.choices
    let entry: RecordEntry? =
      switch self {
      case .taskAreas: RecordEntry(named: record, in: choices.taskAreas) { $0.name }
      case .courts: RecordEntry(named: record, in: choices.courts) { $0.name }
      case .users: RecordEntry(named: record, in: choices.users) { $0.name }
      case .requestKinds, .requestOccasions:
        RecordEntry(named: record, in: choices.terms) { $0.name }
      case .textModules: RecordEntry(named: record, in: choices.textModules) { $0.name }
      case .dealingRules:
        RecordEntry(named: record, in: choices.dealingRules) { choices.name(of: $0.caseworker) }
      case .absences: RecordEntry(named: record, in: choices.absences) { choices.name(of: $0.user) }
      case .reviewRules:
        RecordEntry(named: record, in: choices.reviewRules) { desk.wording.name(of: $0) }
      }
    if let entry { return RecordForm(entry) }
    let topic: FieldValues = topic.map { [.termTopic: $0.rawValue] } ?? [:]
    return RecordForm(new: kind, in: desk, topic)
  }

  /// Takes an entry out of use, or brings it back; nothing for entries that are voided instead.
  func retiring(_ record: RecordReference, among choices: Choices) -> RecordEdit? {
    switch self {
    case .taskAreas:
      choices.taskAreas.first { $0.reference == record }.map { flip(.taskAreaIsRetired, of: $0) }
    case .courts:
      choices.courts.first { $0.reference == record }.map { flip(.courtIsRetired, of: $0) }
    case .users: choices.users.first { $0.reference == record }.map { flip(.userIsActive, of: $0) }
    case .requestKinds, .requestOccasions:
      choices.terms.first { $0.reference == record }.map { flip(.termIsRetired, of: $0) }
    case .textModules:
      choices.textModules.first { $0.reference == record }.map {
        flip(.textModuleIsRetired, of: $0)
      }
    case .dealingRules, .absences, .reviewRules: nil
    }
  }

  /// The version of an entry that leaves the list for good when it is taken out.
  func version(ofVoidable record: RecordReference, among choices: Choices) -> Int? {
    choices.dealingRules.first { $0.reference == record }?.version
      ?? choices.absences.first { $0.reference == record }?.version
      ?? choices.reviewRules.first { $0.reference == record }?.version
  }

  private func flip<Record>(_ flag: Field, of entry: Versioned<Record>) -> RecordEdit {
    let seen = entry.value.values[flag]
    return RecordEdit(
      record: entry.reference, basedOn: entry.version, values: [flag: seen == "1" ? "0" : "1"],
      seen: [flag: seen])
  }
}

extension RecordEntry {
  /// The entry of a catalogue that a reference names, with the name that a form shows.
  fileprivate init?<Record>(
    named reference: RecordReference?, in entries: [Versioned<Record>],
    _ name: (Record) -> String
  ) {
    guard let found = entries.first(where: { $0.reference == reference }) else { return nil }
    self.init(found, subject: name(found.value))
  }
}
