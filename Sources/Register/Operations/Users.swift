import GRDB
import Guardianship

extension Ledger {
  /// Users are the supervisors' matter, and one supervisor with an account has to remain.
  func checkUser(_ changed: FieldValues, of stored: StoredRecord) throws {
    try Rights.check(.addUser, for: user.value.role)
    let old = try User(stored.values)
    let new = try User(stored.values.merging(changed))
    if isKeeper(old), !isKeeper(new) { try refuseLastSupervisor(stored, old) }
  }

  func checkVoiding(user stored: StoredRecord) throws {
    try Rights.check(.addUser, for: user.value.role)
    let old = try User(stored.values)
    if isKeeper(old) { try refuseLastSupervisor(stored, old) }
  }

  private func isKeeper(_ user: User) -> Bool {
    user.role == .supervisor && user.isActive && user.account != nil
  }

  private func refuseLastSupervisor(_ stored: StoredRecord, _ old: User) throws {
    let others = try User.all(where: "id <> ?", [stored.reference.id], in: db)
    guard others.contains(where: { isKeeper($0.value) }) else {
      throw Refusal.lastSupervisor(old.name)
    }
  }
}
