import GRDB
import Guardianship

extension Ledger {
  /// What a record by itself cannot check: today, whom it names, what else the register holds. New
  /// records and edits are asked the same.
  ///
  /// - Parameters:
  ///   - changed: the values that differ from those of `stored`; all of a new record.
  ///   - stored: the record as it was; nothing for a new one.
  func check(
    _ values: FieldValues, changed: FieldValues, of kind: RecordKind, stored: StoredRecord?
  ) throws {
    try FieldRules.check(values, of: kind, today: today)
    for description in kind.fields where description.rules.contains(.activeUser) {
      if let id = changed[description.field].flatMap({ Int64($0) }) {
        try refuseInactive(User.ID(id))
      }
    }
    for description in kind.fields where description.rules.contains(.caseworker) {
      if let id = changed[description.field].flatMap({ Int64($0) }) {
        try refuseUnable(User.ID(id))
      }
    }
    switch kind {
    case .person:
      if let born = try Person(values).born, let stored {
        try checkAge(born, of: stored.reference.id)
      }
    case .contact:
      let contact = try Contact(values)
      try Rights.check(contact, for: user.value.role)
      if changed[.contactCases] != nil { for id in contact.cases { _ = try record(id) } }
    case .courtOrder:
      guard let id = stored?.caseFile else { return }
      try check(CourtOrder(values), born: facts(Case.ID(id)).person.value.born)
    case .courtPeriod:
      if let court = try CourtPeriod(values).court { _ = try record(court) }
    case .assignment: _ = try record(try Assignment(values).guardian)
    case .guardian:
      let guardian = try Guardian(values)
      if changed[.guardianStage] != nil, let stored {
        try refuseInOffice(guardian, stored.reference.id)
      }
    default: break
    }
  }

  /// No order of the person's cases may lie before the 17th birthday (§ 1814 Abs. 5 BGB).
  private func checkAge(_ born: Day, of person: Int64) throws {
    let earliest = OrderRules.earliestAppointment(born: born)
    let sql = """
      SELECT min(ifnull(o.decidedOn, o.effectiveOn), ifnull(o.effectiveOn, o.decidedOn))
      FROM courtOrder o JOIN caseFile f ON f.id = o.caseFile
      WHERE f.person = ? AND o.voided IS NULL AND f.voided IS NULL
      """
    let days = try Optional<String>.fetchAll(db, sql: sql, arguments: [person])
    if let day = days.compactMap({ $0.flatMap { Day(iso: $0) } }).min(), day < earliest {
      throw Refusal.beforeSeventeen(.personBorn, day, born: born)
    }
  }

  /// A stage that nobody in office can have: `loseGuardian` and `reportLoss` lead there. A death ends
  /// proposals as well.
  private func refuseInOffice(_ guardian: Guardian, _ id: Int64) throws {
    guard guardian.stage.endsOffices else { return }
    let cases = try Assignment.all(where: "guardian = ?", [id], in: db).map(\.value)
      .filter {
        $0.state == .appointed || (guardian.stage == .deceased && $0.state.isOpen)
      }.map(\.caseID)
    guard cases.isEmpty else {
      throw Refusal.stillInOffice(guardian.listName, cases: Set(cases).count)
    }
  }
}
