import GRDB
import Guardianship

/// What a list says about the fields of a known record, beside what the register holds and what an
/// earlier list wrote there.
///
/// An empty field is filled. Where only the register moved on since the last import, it stays; where
/// only the list did, the register follows; where both did, it is a conflict and the register stays.
/// An empty cell says nothing.
struct FieldMerge {
  private(set) var changes = FieldValues()
  private(set) var conflicts: [Conflict] = []
  private let record: StoredRecord
  private let ledger: Ledger
  private let ignoresHistory: Bool

  /// A field that stays although the list says otherwise.
  struct Conflict {
    let field: Field
    let own: String
    let listed: String
  }

  init(_ record: StoredRecord, _ ledger: Ledger, ignoresHistory: Bool) {
    (self.record, self.ledger, self.ignoresHistory) = (record, ledger, ignoresHistory)
  }

  mutating func take(_ field: Field, _ text: String) throws {
    let own = record.values[field] ?? ""
    guard !text.isEmpty, !field.says(own, text) else { return }
    // Another row of the list has said what else the guardian is.
    if ignoresHistory, field == .guardianKinds, !own.isEmpty {
      let kinds = Set((own + " " + text).split(separator: " "))
      changes[field] = kinds.sorted().joined(separator: " ")
      return
    }
    let last = try imported(field)
    if let last, field.says(last, text) { return }
    if last == own || last == nil && field.isUnsaid(own) {
      changes[field] = text
    } else {
      conflicts.append(Conflict(field: field, own: own, listed: text))
    }
  }

  mutating func set(_ kinds: Set<GuardianKind>) {
    changes[.guardianKinds] = kinds.map(\.rawValue).sorted().joined(separator: " ")
  }

  /// Notes add up: what stands there already, or stood there after the last import, is not said
  /// again.
  mutating func add(_ lines: [String], to field: Field) throws {
    let own = record.values[field] ?? ""
    let missing = lines.filter { !own.contains($0) }
    guard !missing.isEmpty else { return }
    let last = try imported(field) ?? ""
    let new = missing.filter { !last.contains($0) }
    guard !new.isEmpty else { return }
    changes[field] = ([own] + new).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// What an import of guardians wrote into the field last; nothing where none ever did.
  private func imported(_ field: Field) throws -> String? {
    guard !ignoresHistory else { return nil }
    let rows = try Row.fetchAll(
      ledger.db.cachedStatement(
        sql: """
          SELECT r.action, c.operation, f.oldValue, f.newValue, f.change IS NOT NULL
          FROM changedRecord r JOIN change c ON c.id = r.change
          LEFT JOIN fieldChange f ON f.change = r.change AND f.kind = r.kind
            AND f.record = r.record AND f.field = ?
          WHERE r.kind = ? AND r.record = ? ORDER BY r.change
          """),
      arguments: [field.rawValue, record.reference.kind.rawValue, record.reference.id])
    var last: String?
    let changes = rows.filter { $0[4] }
    for row in rows where row[1] == OperationName.importGuardians.rawValue {
      if row[0] == ChangedRecord.Action.created.rawValue {
        last = changes.first.map { $0[2] ?? "" } ?? record.values[field] ?? ""
      } else if row[4] {
        last = row[3] ?? ""
      }
    }
    return last
  }
}

extension Field {
  /// Whether two texts say the same: names and places are compared as they are searched, and who can
  /// be more than a list says can be that too.
  fileprivate func says(_ own: String, _ text: String) -> Bool {
    switch self {
    case .guardianKinds:
      Set(text.split(separator: " ")).isSubset(of: own.split(separator: " "))
    case .guardianStreet:
      GuardianIdentity.Address(postcode: "", street: own)
        == GuardianIdentity.Address(postcode: "", street: text)
    case .guardianPlace, .guardianDistrict, .agreementPartner: own.folded == text.folded
    default: own == text
    }
  }

  /// Whether the register holds only what it holds of everybody.
  fileprivate func isUnsaid(_ own: String) -> Bool {
    own.isEmpty || self == .guardianStage && own == Guardian.Stage.ready.rawValue
  }
}
