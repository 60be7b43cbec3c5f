import Foundation
import GRDB
import Guardianship

/// A demo city in which every text that a placement does not need is unmistakable: it says `mark` and
/// the field it stands in. The numbers of the court are left as they are; each holds "XVII".
struct PlantedCity {
  let program: Program
  static let today = "2026-11-24"

  static let mark = "GEHEIM"
  static let secrets = [mark, "XVII"]

  /// Whose texts the Ehrenamtskoordination sees: guardians, who is asked, what is decided about
  /// proposals, and the catalogues of the office.
  private static let seenKinds: Set<RecordKind> = [
    .guardian, .proof, .agreement, .training, .inquiry, .review, .court, .taskArea, .user, .term,
    .textModule, .officeSetting, .dealingRule, .absence, .reviewRule,
  ]

  /// What it sees of a case: name, languages, wishes, part of the town, who is around the person, the
  /// reservation of consent, and the texts of proposals.
  private static let seenFields: Set<Field> = [
    .personFamily, .personGiven, .personTitle, .personLanguages, .personInterpreter, .caseWishes,
    .residenceDistrict, .partyName, .partyRelation, .orderReservationScope, .assignmentReason,
    .assignmentView, .assignmentAnswers, .assignmentEndReason,
  ]

  /// Every other text there is; a new field is planted until somebody says that it is seen.
  static let planted: [Field] = Field.allCases.filter { field in
    let isText = field.content == .line || field.content == .paragraph
    return isText && !seenKinds.contains(field.kind) && !seenFields.contains(field)
      && field != .courtPeriodFileNumber
  }

  static let shared = Result { try PlantedCity() }

  private init() throws {
    program = try Program()
    let made = try program.run("demo", "--no-open", "--cases", "40", "--today", Self.today)
    guard made.status == 0 else { throw Failure(text: made.errors) }
    let queue = try DatabaseQueue(path: program.register)
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO deadlineEntry (caseFile, rule, subjectKind, subject, base, courtDay)
            SELECT id, 'A1', 'caseFile', id, '2026-01-01', '2026-12-31' FROM caseFile LIMIT 1;
          INSERT INTO change (operation, user, at) VALUES ('edit', 1, 0);
          INSERT INTO changedRecord (change, kind, record, action, version, person)
            SELECT max(id), 'person', (SELECT min(id) FROM person), 'updated', 1,
              (SELECT min(id) FROM person) FROM change;
          INSERT INTO fieldChange (change, kind, record, field, newValue)
            SELECT max(id), 'person', (SELECT min(id) FROM person), 'person.phone',
              '\(Self.mark)-history' FROM change;
          """)
      for field in Self.planted {
        try db.execute(
          sql: "UPDATE \(field.kind.rawValue) SET \(field.column) = ?\(Self.isForeign(field.kind))",
          arguments: ["\(Self.mark)-\(field.rawValue)"])
      }
      try db.execute(
        sql: """
          UPDATE contact SET guardian = (SELECT guardian FROM assignment WHERE state = 'appointed')
          WHERE cases <> '' AND id IN (SELECT id FROM contact WHERE cases <> '' LIMIT 5);
          INSERT INTO draft (user, form, texts, savedAt)
            SELECT id, 'person', '{"person.family":"\(Self.mark)-draft"}', 0 FROM user
            WHERE role = 'caseworker' LIMIT 1;
          INSERT INTO savedView (owner, name, filter, orderKey)
            SELECT id, '\(Self.mark)-view', '', 'name' FROM user WHERE role = 'caseworker' LIMIT 1;
          """)
    }
    try queue.close()
  }

  /// A talk with a guardian and one's own Wiedervorlage are the Ehrenamtskoordination's to see.
  private static func isForeign(_ kind: RecordKind) -> String {
    switch kind {
    case .contact: " WHERE cases <> ''"
    case .followUp: " WHERE owner NOT IN (SELECT id FROM user WHERE role = 'coordinator')"
    default: ""
    }
  }

  struct Failure: Error {
    let text: String
  }
}
