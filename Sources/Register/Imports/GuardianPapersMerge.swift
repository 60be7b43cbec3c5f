import GRDB
import Guardianship

/// Proofs and the Vereinbarung that a row of a list names.
///
/// A paper that the register has, or had until somebody corrected its day or made it void, does not
/// come a second time.
struct GuardianPapersMerge {
  private(set) var hasChanged = false
  private(set) var conflicts: [FieldMerge.Conflict] = []
  private let guardian: Guardian.ID
  private let ledger: Ledger

  init(_ guardian: Guardian.ID, _ ledger: Ledger) {
    (self.guardian, self.ledger) = (guardian, ledger)
  }

  mutating func take(_ row: GuardianListRow, isSecond: Bool) throws {
    for kind in Proof.Kind.allCases {
      guard let day = row.proofs[kind],
        try !wasKnown(.proof, .proofIssuedOn, day, "AND p.kind = '\(kind.rawValue)'")
      else { continue }
      var proof = Proof(guardian: guardian, kind: kind)
      proof.issuedOn = day
      try ledger.insert(proof)
      hasChanged = true
    }
    if let day = row.agreement[.agreementSignedOn].flatMap({ Day(iso: $0) }) {
      try take(row.agreement, signedOn: day, isSecond: isSecond)
    }
  }

  private mutating func take(_ values: FieldValues, signedOn: Day, isSecond: Bool) throws {
    let agreements: [Versioned<Agreement>] = try Agreement.all(
      where: "guardian = ?", [guardian.rawValue], in: ledger.db)
    if let known = agreements.first(where: { $0.value.signedOn == signedOn }) {
      var fields = FieldMerge(
        try ledger.record(RecordReference(known.id)), ledger, ignoresHistory: isSecond)
      for field in [Field.agreementPartner, .agreementIntroducedOn] {
        try fields.take(field, values[field] ?? "")
      }
      try fields.add(values[.agreementNote].map { [$0] } ?? [], to: .agreementNote)
      if try ledger.update(RecordReference(known.id), fields.changes) { hasChanged = true }
      conflicts += fields.conflicts
    } else if try wasKnown(.agreement, .agreementSignedOn, signedOn) {
      return
    } else if let going = agreements.first(where: { $0.value.endedOn == nil }) {
      conflicts.append(
        FieldMerge.Conflict(
          field: .agreementSignedOn, own: going.value.signedOn?.iso ?? "", listed: signedOn.iso))
    } else {
      var agreement = try Agreement(values.merging([.agreementGuardian: "\(guardian.rawValue)"]))
      agreement.signedOn = signedOn
      try ledger.insert(agreement)
      hasChanged = true
    }
  }

  /// Whether a paper of the guardian has, or once had, the day.
  private func wasKnown(
    _ kind: RecordKind, _ field: Field, _ day: Day, _ condition: String = ""
  ) throws -> Bool {
    let sql = """
      SELECT 1 FROM \(kind.rawValue) p WHERE p.guardian = ?1 \(condition)
        AND (p.\(field.column) = ?2 OR EXISTS (
          SELECT 1 FROM changedRecord r JOIN fieldChange f
            ON f.change = r.change AND f.kind = r.kind AND f.record = r.record
          WHERE r.kind = '\(kind.rawValue)' AND r.record = p.id
            AND f.field = '\(field.rawValue)' AND f.oldValue = ?2))
      """
    return try ledger.db.finds(sql, [guardian.rawValue, day.iso])
  }
}
