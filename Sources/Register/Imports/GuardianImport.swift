import GRDB
import Guardianship

/// One run over a list of guardians: who a row speaks about is decided when the whole list is known.
struct GuardianImport: ListImport {
  var report = ImportReport(.guardians)
  private let ledger: Ledger
  private let known: KnownGuardians
  private let decisions: ImportDecisions
  private var rows: [GuardianListRow] = []
  /// Whom rows of this list have spoken about.
  private var claimed: [GuardianIdentity: Int64] = [:]
  private var claimedByName: [ListedName: [Int64]] = [:]
  private var spokenOf: Set<Int64> = []
  private var created: Set<Int64> = []
  private var updated: Set<Int64> = []

  init(_ ledger: Ledger, _ decisions: ImportDecisions) throws {
    self.ledger = ledger
    self.decisions = decisions
    known = try KnownGuardians(ledger.db)
  }

  mutating func take(_ row: GuardianListRow) { rows.append(row) }

  /// Settles the rows in their order.
  mutating func settle() throws {
    let entries = rows.map { (row: $0, identity: GuardianIdentity($0.values)) }
    rows = []
    var addresses: [ListedName: Set<GuardianIdentity.Address>] = [:]
    for entry in entries {
      addresses[entry.identity.name, default: []].insert(entry.identity.address)
    }
    for (row, identity) in entries {
      do {
        try settle(row, identity, namesakes: (addresses[identity.name]?.count ?? 1) - 1)
      } catch let refusal as Refusal {
        report.reject(row, refusal)
      }
    }
    report.updated = updated.count
  }

  func finish() throws { try ledger.refreshListing() }

  // MARK: - Recognition

  /// Whom a row speaks about.
  private enum Recognition {
    case new
    case guardian(Int64)
    case doubtful(ImportDoubt)
  }

  /// - Parameter namesakes: how many others of the same name the list has.
  private mutating func settle(
    _ row: GuardianListRow, _ identity: GuardianIdentity, namesakes: Int
  ) throws {
    if let guardian = claimed[identity] {
      try merge(row, into: guardian, isSecond: true)
      report.warn(row)
      if identity.address.isEmpty { try warn(row, ofSimilar: guardian) }
      return
    }
    switch try recognise(row, identity, namesakes: namesakes) {
    case .new: try enter(row, identity)
    case .guardian(let id):
      let isSecond = spokenOf.contains(id)
      claim(id, identity)
      try merge(row, into: id, isSecond: isSecond)
    case .doubtful(let doubt): report.doubts.append(doubt)
    }
    report.warn(row)
    if namesakes > 0 { try warnOfNamesake(row, identity) }
  }

  private mutating func claim(_ id: Int64, _ identity: GuardianIdentity) {
    claimed[identity] = id
    claimedByName[identity.name, default: []].append(id)
    spokenOf.insert(id)
  }

  private func recognise(
    _ row: GuardianListRow, _ identity: GuardianIdentity, namesakes: Int
  ) throws -> Recognition {
    let named = known.named(identity.name)
    let same = named.filter { $0.addresses.contains(identity.address) }
    if same.count == 1 { return .guardian(same[0].id) }
    if same.count > 1 { return try decided(row, same) }
    if named.count == 1, !named[0].hasAddress, namesakes == 0 { return .guardian(named[0].id) }
    if !named.isEmpty { return try decided(row, named) }
    let perhaps = known.perhaps(identity.name)
    return perhaps.isEmpty ? .new : try decided(row, perhaps)
  }

  /// Whom the row means of several, if somebody has said so.
  private func decided(
    _ row: GuardianListRow, _ known: [KnownGuardians.Known]
  ) throws -> Recognition {
    let guardian = try Guardian(row.values)
    let doubt = ImportDoubt(
      number: row.number, name: guardian.listName, address: guardian.address.line,
      candidates: known.map(\.candidate))
    switch decisions[doubt] {
    case nil: return .doubtful(doubt)
    case .somebodyNew: return .new
    case .guardian(let reference):
      let meant = known.first { $0.reference == reference }
      return meant.map { .guardian($0.id) } ?? .doubtful(doubt)
    }
  }

  // MARK: - Taking in

  private mutating func enter(_ row: GuardianListRow, _ identity: GuardianIdentity) throws {
    var values = row.values
    values[.guardianNote] = row.notes.joined(separator: "\n")
    let guardian = try Guardian(values)
    let id = try ledger.insert(guardian)
    claim(id.rawValue, identity)
    created.insert(id.rawValue)
    var papers = GuardianPapersMerge(id, ledger)
    try papers.take(row, isSecond: false)
    report.created += 1
  }

  /// - Parameter isSecond: an earlier row of the list has spoken about the guardian; what it said
  ///   stays.
  private mutating func merge(_ row: GuardianListRow, into id: Int64, isSecond: Bool) throws {
    let stored = try ledger.record(RecordReference(.guardian, id))
    var fields = FieldMerge(stored, ledger, ignoresHistory: isSecond)
    for field in row.values.fields where field != .guardianFamily && field != .guardianGiven {
      try fields.take(field, row.values[field] ?? "")
    }
    try keepKinds(of: id, stored, row, in: &fields)
    try fields.add(row.notes, to: .guardianNote)
    var hasChanged = try ledger.update(stored.reference, fields.changes)
    var papers = GuardianPapersMerge(Guardian.ID(id), ledger)
    try papers.take(row, isSecond: isSecond)
    hasChanged = hasChanged || papers.hasChanged
    let differences = fields.conflicts + papers.conflicts
    if isSecond {
      for other in differences {
        report.warn(row, .fieldDiffers(other.field, first: other.own, given: other.listed))
      }
    } else if !differences.isEmpty {
      report.conflicts.append(
        ImportConflict(
          number: row.number, reference: stored.code ?? "",
          columns: differences.map { .field($0.field) }))
    }
    if hasChanged, !created.contains(id) {
      updated.insert(id)
      let values = fields.changes.fields.map { field in
        ImportChange.Value(
          .field(field), old: stored.values[field] ?? "", new: fields.changes[field] ?? "")
      }
      if !values.isEmpty {
        report.changes.append(
          ImportChange(number: row.number, reference: stored.code ?? "", values: values))
      }
    }
    if !hasChanged, isSecond || differences.isEmpty { report.unchanged += 1 }
  }

  /// What somebody is in office as stays among what somebody can be, where the list says otherwise.
  private mutating func keepKinds(
    of id: Int64, _ stored: StoredRecord, _ row: GuardianListRow, in fields: inout FieldMerge
  ) throws {
    let listed = try Guardian(row.values).kinds
    guard !listed.isEmpty else { return }
    let held = try String.fetchAll(
      ledger.db.cachedStatement(
        sql: """
          SELECT DISTINCT kind FROM assignment
          WHERE guardian = ? AND \(AssignmentSQL().isAppointed) AND voided IS NULL ORDER BY kind
          """), arguments: [id]
    ).compactMap { GuardianKind(rawValue: $0) }.filter { $0 != .unknown && !listed.contains($0) }
    if stored.values[.guardianKinds] == nil, !held.isEmpty {
      fields.set(listed.union(held))
    }
    let name = try Guardian(stored.values).listName
    for kind in held { report.warn(row, .kindInOffice(name: name, kind, listed: listed)) }
  }

  // MARK: - Warnings

  /// Two of one name at two addresses are two for the list; perhaps one of them has moved.
  private mutating func warnOfNamesake(_ row: GuardianListRow, _ identity: GuardianIdentity) throws
  {
    guard let own = claimed[identity],
      let other = claimedByName[identity.name]?.first(where: { $0 != own })
    else { return }
    try warn(row, ofSimilar: other)
  }

  private mutating func warn(_ row: GuardianListRow, ofSimilar other: Int64) throws {
    let stored = try ledger.record(RecordReference(.guardian, other))
    let name = try Guardian(stored.values).listName
    report.warn(row, .similarPerson(name: name, born: nil, reference: stored.code ?? ""))
  }
}
