/// Who may do what: one table, asked by screens, commands and the register alike.
public enum Rights {
  public static func allows(_ operation: OperationName, for role: Role) -> Bool {
    switch role {
    case .supervisor: true
    case .caseworker: !supervisorsOnly.contains(operation)
    case .coordinator, .reader: false
    }
  }

  /// Who works here, how work is dealt out, how the office reminds itself.
  private static let supervisorsOnly: Set<OperationName> = [.addUser, .addDealingRule]

  /// The operation whose right is needed to change or void a record of the kind, beside that to
  /// edit at all.
  public static func keeping(_ kind: RecordKind) -> OperationName? {
    switch kind {
    case .user: .addUser
    case .dealingRule, .officeSetting: .addDealingRule
    default: nil
    }
  }

  /// - Throws: `Refusal.notAllowed`.
  public static func check(_ operation: OperationName, for role: Role) throws(Refusal) {
    guard allows(operation, for: role) else { throw .notAllowed(operation, role) }
  }
}
