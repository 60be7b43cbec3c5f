import Guardianship

// The canonical texts of `ImportValues` as the register understands them.

extension ImportColumn {
  /// Any of these makes an order of the court.
  static let orderColumns: [ImportColumn] = [
    .decidedOn, .appointedOn, .reviewOn, .taskAreas, .reservation,
  ]
  /// Columns whose texts are names: compared folded.
  static let nameColumns: Set<ImportColumn> = [.court, .guardian, .caseworker, .taskAreas]
}

/// `yes`, `yes:scope` or nothing.
struct Reservation: Equatable {
  let isOrdered: Bool
  let scope: String?

  init(_ text: String) {
    isOrdered = !text.isEmpty
    scope = text.hasPrefix("yes:") ? String(text.dropFirst(4)) : nil
  }

  static func text(isOrdered: Bool, scope: String?) -> String {
    isOrdered ? scope.map { "yes:\($0)" } ?? "yes" : ""
  }
}

extension GuardianKind {
  /// `kind` or `kind:tie`; nothing for a list that does not say.
  static func parts(_ text: String) -> (kind: GuardianKind, tie: Tie?) {
    let parts = text.split(separator: ":").map(String.init)
    return (
      parts.first.flatMap { GuardianKind(rawValue: $0) } ?? .unknown,
      parts.count > 1 ? Tie(rawValue: parts[1]) : nil
    )
  }

  static func text(_ kind: GuardianKind, _ tie: Tie?) -> String {
    guard kind != .unknown else { return "" }
    return tie.map { "\(kind.rawValue):\($0.rawValue)" } ?? kind.rawValue
  }
}

extension OrderKind {
  /// What the order behind a row was: a list names only its result.
  init(for values: ImportValues) {
    self = values[.status] == CaseStatus.provisional.rawValue ? .provisional : .appointment
  }
}

extension ImportValues {
  /// Whether both say the same in a column; names may be spelled differently.
  func says(_ column: ImportColumn, _ text: String) -> Bool {
    let own = self[column]
    if own == text { return true }
    guard ImportColumn.nameColumns.contains(column) else { return false }
    guard column == .taskAreas else { return own.folded == text.folded }
    return Set(ImportCatalogue.areaNames(own.folded)) == Set(ImportCatalogue.areaNames(text.folded))
  }
}
