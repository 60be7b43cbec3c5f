import GRDB
import Guardianship

extension GuardianRow {
  static func read(
    _ numbers: some Sequence<Int64>, in db: Database, today: Day
  ) throws -> [Int64: GuardianRow] {
    let stored = try RecordTable.of(.guardian).records(numbers, in: db)
    let listed = try Listed.read(stored.map(\.reference.id), in: db)
    let proofs = try Proof.byGuardian(stored.map(\.reference.id), in: db)
    let rhythm = try OfficeSetting.read(in: db).value.rhythm
    var rows: [Int64: GuardianRow] = [:]
    for record in stored {
      let id = record.reference.id
      guard let line = listed[id] else { continue }
      let guardian: Versioned<Guardian> = try record.versioned()
      let known = guardian.value.with(kindsOfOffices: line.kinds)
      let own = proofs[id] ?? []
      let appointedOn = known.isPerhapsVolunteer ? line.appointedOn : nil
      rows[id] = GuardianRow(
        record: guardian, kinds: known.kinds, reference: record.code ?? "",
        activeCases: line.activeCases, appointedOn: line.appointedOn, lastTalk: line.lastTalk,
        nextTalk: appointedOn.map {
          rhythm.next(appointedOn: $0, lastTalk: line.lastTalk, takenOverOn: line.takenOverOn)
        },
        papers: PaperState(of: known, proofs: own, wasAppointed: line.wasAppointed, on: today),
        agreementOn: line.agreementOn, proofs: own)
    }
    return rows
  }

  /// The derived row.
  struct Listed {
    let activeCases: Int
    let appointedOn: Day?
    let wasAppointed: Bool
    let agreementOn: Day?
    let lastTalk: Day?
    let takenOverOn: Day?
    let kinds: Set<GuardianKind>

    static func read(_ numbers: [Int64], in db: Database) throws -> [Int64: Listed] {
      let statement = try db.cachedStatement(
        sql: """
          SELECT id, activeCases, appointedOn, wasAppointed, agreementOn, lastTalk, kinds,
            takenOverOn
          FROM guardianListing WHERE id IN (SELECT value FROM json_each(?))
          """)
      var lines: [Int64: Listed] = [:]
      let rows = try Row.fetchCursor(statement, arguments: [numbers.jsonList])
      while let row = try rows.next() {
        lines[row[0]] = Listed(
          activeCases: row[1], appointedOn: row.day(2), wasAppointed: row[3],
          agreementOn: row.day(4), lastTalk: row.day(5), takenOverOn: row.day(7),
          kinds: Set(
            (row[6] as String).split(separator: " ").compactMap {
              GuardianKind(rawValue: String($0))
            }))
      }
      return lines
    }
  }
}

extension Proof {
  /// The papers of these guardians.
  static func byGuardian(_ numbers: [Int64], in db: Database) throws -> [Int64: [Proof]] {
    let all = try Proof.all(
      where: "guardian IN (SELECT value FROM json_each(?)) ORDER BY id", [numbers.jsonList], in: db)
    return Dictionary(grouping: all.map(\.value)) { $0.guardian.rawValue }
  }
}
