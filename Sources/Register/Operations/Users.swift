import GRDB
import Guardianship

extension Ledger {
  /// Users are the supervisors' matter, and one supervisor who can log in has to remain.
  func checkUser(_ changed: FieldValues, of stored: StoredRecord) throws {
    try Rights.check(.addUser, for: user.value.role)
    let old = try User(stored.values)
    let new = try User(stored.values.merging(changed))
    if isKeeper(old), !isKeeper(new) { try refuseLastSupervisor(stored, old) }
    if old.isActive && !new.isActive || old.worksOnCases && !new.worksOnCases {
      try refuseResponsible(stored, old)
    }
  }

  /// Nobody leaves, or takes a role that works on no cases, with anything in their name: it is handed
  /// over first, ended cases too.
  private func refuseResponsible(_ stored: StoredRecord, _ user: User) throws {
    let leaver = User.ID(stored.reference.id)
    let cases = try Holdings.cases(of: leaver, in: db).count
    var counts: [RecordKind: Int] = [:]
    for charge in Charge.all {
      counts[charge.kind] = try charge.records(of: leaver, today: today, in: db).count
    }
    let requests = counts.removeValue(forKey: .courtRequest) ?? 0
    let others = counts.values.reduce(0, +)
    guard cases + requests + others == 0 else {
      throw Refusal.stillResponsible(user.name, cases: cases, requests: requests, others: others)
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
