import GRDB
import Guardianship

/// A kind of record that somebody of the office is in charge of while it is open.
struct Charge: Sendable {
  let kind: RecordKind
  /// Who is in charge.
  let owner: Field
  /// Whether it belongs to a case and goes along with it.
  let goesWithCase: Bool
  /// Whether what nobody has goes along with its case.
  let takesOwnerless: Bool
  /// What holds of its row while it is open, on the day given.
  private let condition: @Sendable (Day) -> String

  private init(
    _ kind: RecordKind, _ owner: Field, goesWithCase: Bool = true, takesOwnerless: Bool = false,
    while condition: @escaping @Sendable (Day) -> String
  ) {
    self.kind = kind
    self.owner = owner
    self.goesWithCase = goesWithCase
    self.takesOwnerless = takesOwnerless
    self.condition = condition
  }

  /// A Termin that has passed is in nobody's way.
  static let all: [Charge] = [
    Charge(.courtRequest, .requestAssignedTo, takesOwnerless: true) { _ in "settledOn IS NULL" },
    Charge(.assignment, .assignmentProposedBy) { _ in "\(AssignmentSQL().isOpen)" },
    Charge(.socialReport, .reportAuthor) { _ in
      "state <> \(SocialReport.State.sent.literal)"
    },
    Charge(.followUp, .followUpOwner, takesOwnerless: true) { _ in "doneOn IS NULL" },
    Charge(.calendarEntry, .calendarUser, takesOwnerless: true) { today in
      "state = \(CalendarEntry.State.planned.literal) AND day >= '\(today.iso)'"
    },
    Charge(.dealingRule, .dealingCaseworker, goesWithCase: false) { _ in "1" },
    Charge(.absence, .absenceSubstitute, goesWithCase: false) { today in
      "(toDay IS NULL OR toDay >= '\(today.iso)')"
    },
  ]

  /// What is open of a user, or on a case.
  func records(
    of user: User.ID, today: Day, in db: Database
  ) throws -> [StoredRecord] {
    try records("\(owner.column) = ?", user.rawValue, today, in: db)
  }

  func records(in id: Case.ID, today: Day, in db: Database) throws -> [StoredRecord] {
    guard goesWithCase else { return [] }
    return try records("caseFile = ?", id.rawValue, today, in: db)
  }

  private func records(
    _ whose: String, _ id: Int64, _ today: Day, in db: Database
  ) throws -> [StoredRecord] {
    try RecordTable.of(kind).records(
      where: "\(whose) AND \(condition(today)) AND voided IS NULL ORDER BY id", [id], in: db)
  }

  /// Who is in charge of a record of the kind.
  func owner(of record: StoredRecord) -> User.ID? {
    record.values[owner].flatMap { Int64($0) }.map { User.ID($0) }
  }
}
