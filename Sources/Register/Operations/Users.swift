import GRDB
import Guardianship

extension Ledger {
  /// Users are the supervisors' matter, and one supervisor who can log in has to remain.
  func checkUser(_ changed: FieldValues, of stored: StoredRecord) throws {
    try Rights.check(.addUser, for: user.value.role)
    let old = try User(stored.values)
    let new = try User(stored.values.merging(changed))
    if isKeeper(old), !isKeeper(new) { try refuseLastSupervisor(stored, old) }
    if old.isActive, !new.isActive {
      try refuseResponsible(stored, old)
      try giveProposals(of: User.ID(stored.reference.id))
    }
  }

  /// Nobody leaves with work open: it is handed over first.
  private func refuseResponsible(_ stored: StoredRecord, _ user: User) throws {
    func count(_ condition: String) throws -> Int {
      let sql = "SELECT count(*) FROM \(condition)"
      return try Int.fetchOne(
        db.cachedStatement(sql: sql), arguments: [stored.reference.id]) ?? 0
    }
    // A Termin that has passed is in nobody's way.
    let planned = CalendarEntry.State.planned.literal
    let coming = "day >= '\(today.iso)'"
    let cases = try count(
      """
      caseworkerPeriod p JOIN statusPeriod s ON s.caseFile = p.caseFile
      WHERE p.caseworker = ? AND p.toDay IS NULL AND p.voided IS NULL
        AND s.toDay IS NULL AND s.voided IS NULL AND s.status <> \(CaseStatus.ended.literal)
      """)
    let requests = try count(
      "courtRequest WHERE assignedTo = ? AND settledOn IS NULL AND voided IS NULL")
    let entries =
      try count("followUp WHERE owner = ? AND doneOn IS NULL AND voided IS NULL")
      + count(
        "calendarEntry WHERE user = ? AND state = \(planned) AND voided IS NULL AND \(coming)")
    guard cases + requests + entries == 0 else {
      throw Refusal.stillResponsible(
        user.name, cases: cases, requests: requests, entries: entries)
    }
  }

  /// - Throws: `notAllowed` for records that are the supervisors' matter.
  func checkKeeping(_ kind: RecordKind) throws(Refusal) {
    if let operation = Rights.keeping(kind) { try Rights.check(operation, for: user.value.role) }
  }

  /// - Throws: `notAllowed` for records that the role does not keep.
  func checkKeeps(_ kind: RecordKind, _ operation: OperationName) throws(Refusal) {
    try checkKeeping(kind)
    guard Rights.keeps(kind, user.value.role) else {
      throw .notAllowed(operation, user.value.role)
    }
  }

  /// - Throws: `reportSent`.
  func refuseSent(_ stored: StoredRecord) throws(Refusal) {
    if stored.values[.reportState] == SocialReport.State.sent.rawValue { throw .reportSent }
  }

  func checkVoiding(user stored: StoredRecord) throws {
    try Rights.check(.addUser, for: user.value.role)
    let old = try User(stored.values)
    if isKeeper(old) { try refuseLastSupervisor(stored, old) }
  }

  /// Whether somebody can look after users: an active Leitung with an account that this host knows. A
  /// name that nobody can log in with keeps no register open.
  ///
  /// Where the host does not even know the one who works here (a demo), any account counts.
  private func isKeeper(_ keeper: User) -> Bool {
    guard keeper.role == .supervisor, keeper.isActive, let account = keeper.account else {
      return false
    }
    return Account(account) != nil || user.value.account.flatMap { Account($0) } == nil
  }

  private func refuseLastSupervisor(_ stored: StoredRecord, _ old: User) throws {
    let others = try User.all(where: "id <> ?", [stored.reference.id], in: db)
    guard others.contains(where: { isKeeper($0.value) }) else {
      throw Refusal.lastSupervisor(old.name)
    }
  }
}
