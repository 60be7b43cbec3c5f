import GRDB
import Guardianship

/// A case as the import catalogue sees it: the canonical values that the register holds now, and
/// which record each of them lies in.
struct RegisteredCase {
  let id: Int64
  let person: Int64
  let importNote: String
  /// The columns that are the same for every guardian.
  var values: ImportValues
  /// Where a column's value lies; nothing for a column without a record yet.
  var records: [ImportColumn: RecordReference]
  var assignments: [Office]

  /// An assignment with its three columns.
  struct Office {
    let id: Int64
    let isCurrent: Bool
    let guardian: String
    let kind: String
    let appointedOn: String
  }

  /// One row for each current guardian, or one row without.
  var rows: [ImportValues] {
    let current = assignments.filter(\.isCurrent)
    return current.isEmpty ? [values] : current.map(values(with:))
  }

  func values(with office: Office) -> ImportValues {
    var row = values
    row[.guardian] = office.guardian
    row[.guardianKind] = office.kind
    row[.appointedOn] = office.appointedOn
    return row
  }
}

/// The base records of some cases, read in one go for each kind.
struct RegisteredCases {
  private let db: Database
  private let list: String
  private let today: Day

  /// The cases in the order asked for; voided ones are missing.
  static func read(
    _ ids: [Int64], in db: Database, today: Day, names: RecordNames
  ) throws -> [RegisteredCase] {
    let reading = RegisteredCases(
      db: db, list: ids.jsonList, today: today)
    return try reading.all(ids, names)
  }

  private func all(_ ids: [Int64], _ names: RecordNames) throws -> [RegisteredCase] {
    let files = Dictionary(
      uniqueKeysWithValues: try records(.caseFile, "id").map { ($0.reference.id, $0) })
    let people = Dictionary(
      uniqueKeysWithValues: try records(
        .person, "id", "SELECT person FROM caseFile WHERE id IN (SELECT value FROM json_each(?))"
      ).map { ($0.reference.id, $0) })
    let homes = Dictionary(
      grouping: try records(
        .residence, "kind = \(Residence.Kind.home.literal) AND person",
        "SELECT person FROM caseFile WHERE id IN (SELECT value FROM json_each(?))"),
      by: { $0.links[.person] ?? 0 })
    let parts = try [
      RecordKind.courtPeriod, .statusPeriod, .caseworkerPeriod, .courtOrder, .assignment,
    ].flatMap { try records($0, "caseFile") }
    let byCase = Dictionary(grouping: parts) { $0.caseFile ?? 0 }
    return try ids.compactMap { id in
      guard let file = files[id], let owner = file.links[.person], let person = people[owner]
      else { return nil }
      var assembly = CaseAssembly(file: file, person: person, today: today, names: names)
      try assembly.take(homes: homes[owner] ?? [], parts: byCase[id] ?? [])
      return assembly.result
    }
  }

  private func records(
    _ kind: RecordKind, _ column: String, _ owners: String = "SELECT value FROM json_each(?)"
  ) throws -> [StoredRecord] {
    try RecordTable.of(kind).records(
      where: "voided IS NULL AND \(column) IN (\(owners)) ORDER BY id", [list], in: db)
  }
}
