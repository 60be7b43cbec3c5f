/// Somebody who works in the office, with or without an account of the operating system.
///
/// A caseworker named in an imported list becomes a user without an account until one is linked.
public struct User: Equatable, Sendable {
  public typealias ID = Identifier<User>

  /// The operating system's account; nothing for somebody who cannot log in.
  public var account: String?
  public var name: String
  public var role: UserRole
  public var isActive: Bool

  public init(account: String?, name: String, role: UserRole, isActive: Bool = true) {
    self.account = account
    self.name = name
    self.role = role
    self.isActive = isActive
  }

  /// Whether cases, Aufträge and rows of the Verteilung can be given to the user: others see them
  /// only in part or cannot work on them.
  public var worksOnCases: Bool { isActive && (role == .caseworker || role == .supervisor) }
}

/// What somebody does in the office; `Rights` says what the role may do.
public enum UserRole: String, FieldChoice {
  public static let textFamily = "role"

  /// Sachbearbeitung.
  case caseworker
  /// Leitung.
  case supervisor
  /// Ehrenamtskoordination.
  case coordinator
  /// Lesen.
  case reader
}

extension User: FieldCoded {
  public static let kind = RecordKind.user
  public static let description = RecordDescription(
    adding: .addUser, keeper: .supervisors(.addUser), name: .unique(.userName), order: .name)
  public static let blank = User(account: nil, name: "", role: .reader, isActive: false)

  public static let fields: [RecordField<User>] = [
    .field(.userName, \.name),
    .field(.userAccount, \.account),
    .field(.userRole, \.role),
    .field(.userIsActive, \.isActive),
  ]
}
