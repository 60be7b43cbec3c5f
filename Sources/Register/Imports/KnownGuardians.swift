import GRDB
import Guardianship

/// The guardians that were in the register before a list came, found by what a list says of them.
///
/// What a guardian was called and where the guardian lived before somebody corrected it here counts
/// as well: a list that was not corrected still means the same guardian.
struct KnownGuardians {
  private var guardians: [Int64: Known] = [:]
  private var byName: [ListedName: [Int64]] = [:]
  private var byFamily: [String: [Int64]] = [:]
  private var withLostLetters: [Int64] = []

  struct Known {
    let id: Int64
    let reference: String
    let guardian: Guardian
    /// Today's and earlier ones.
    fileprivate(set) var names: Set<ListedName>
    fileprivate(set) var addresses: Set<GuardianIdentity.Address>

    /// A case list knows guardians by their names alone.
    var hasAddress: Bool { addresses.contains { !$0.isEmpty } }

    var candidate: ImportDoubt.Candidate {
      ImportDoubt.Candidate(
        reference: reference, name: guardian.listName, address: guardian.address.line)
    }
  }

  init(_ db: Database) throws {
    for record in try RecordTable.of(.guardian).records(where: "voided IS NULL", [], in: db) {
      let former = FormerValues(record.values)
      let id = record.reference.id
      guardians[id] = Known(
        id: id, reference: record.code ?? "", guardian: try Guardian(record.values),
        names: former.names, addresses: former.addresses)
    }
    try takeFormerValues(db)
    for known in guardians.values.sorted(by: { $0.id < $1.id }) { enter(known) }
  }

  private mutating func takeFormerValues(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT r.record, f.field, f.oldValue FROM changedRecord r JOIN fieldChange f
          ON f.change = r.change AND f.kind = r.kind AND f.record = r.record
        WHERE r.kind = \(RecordKind.guardian.literal) AND r.action = \(ChangedRecord.Action.updated.literal)
          AND f.field IN \([Field.guardianFamily, .guardianGiven, .guardianPostcode, .guardianStreet].literals)
        ORDER BY r.record
        """)
    var former: [Int64: FormerValues] = [:]
    while let row = try rows.next() {
      guard let known = guardians[row[0]], let field = Field(rawValue: row[1]) else { continue }
      former[known.id, default: FormerValues(known.guardian.values)].add(field, row[2] ?? "")
    }
    for (id, values) in former {
      guardians[id]?.names = values.names
      guardians[id]?.addresses = values.addresses
    }
  }

  private mutating func enter(_ known: Known) {
    for name in known.names {
      byName[name, default: []].append(known.id)
      byFamily[name.family, default: []].append(known.id)
      if name.hasLostLetters { withLostLetters.append(known.id) }
    }
  }

  // MARK: - Finding

  /// Guardians of the same name, the first entered first.
  func named(_ name: ListedName) -> [Known] { all(byName[name] ?? []) }

  /// Guardians whose name may be the same one (`ListedName.isPerhaps`).
  func perhaps(_ name: ListedName) -> [Known] {
    let ids =
      name.hasLostLetters
      ? Array(guardians.keys) : (byFamily[name.family] ?? []) + withLostLetters
    return all(ids).filter { $0.names.contains { $0.isPerhaps(name) } }
  }

  private func all(_ ids: [Int64]) -> [Known] { Set(ids).sorted().compactMap { guardians[$0] } }
}

/// What the fields of a guardian's identity have held.
private struct FormerValues {
  private var texts: [Field: Set<String>]

  init(_ values: FieldValues) {
    texts = [:]
    for field in [Field.guardianFamily, .guardianGiven, .guardianPostcode, .guardianStreet] {
      add(field, values[field] ?? "")
    }
  }

  mutating func add(_ field: Field, _ text: String) { texts[field, default: []].insert(text) }

  var names: Set<ListedName> {
    Set(
      all(.guardianFamily).flatMap { family in
        all(.guardianGiven).map { ListedName(family: family, given: $0) }
      })
  }

  var addresses: Set<GuardianIdentity.Address> {
    Set(
      all(.guardianPostcode).flatMap { postcode in
        all(.guardianStreet).map { GuardianIdentity.Address(postcode: postcode, street: $0) }
      })
  }

  private func all(_ field: Field) -> Set<String> { texts[field] ?? [] }
}
