/// Who may do what: one table, asked by screens, commands and the register alike.
public enum Rights {
  public static func allows(_ operation: OperationName, for role: Role) -> Bool {
    switch role {
    case .supervisor: true
    case .caseworker: operation != .addUser
    case .coordinator, .reader: false
    }
  }

  /// - Throws: `Refusal.notAllowed`.
  public static func check(_ operation: OperationName, for role: Role) throws(Refusal) {
    guard allows(operation, for: role) else { throw .notAllowed(operation, role) }
  }
}
