import GRDB
import Guardianship

extension GuardianDetail {
  /// Contacts that a guardian's page shows; earlier ones are found in the list of contacts.
  private static let contactLimit = 100

  static func read(_ id: Guardian.ID, in db: Database, today: Day) throws -> GuardianDetail? {
    let number = id.rawValue
    guard let row = try GuardianRow.read([number], in: db, today: today)[number] else { return nil }
    let offices = try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM assignment WHERE guardian = ? AND voided IS NULL
        ORDER BY NOT \(AssignmentSQL().isAppointed), ifnull(endedOn, \(NoDay.literal)) DESC, effectiveOn DESC, id DESC
        """, arguments: [number])
    let assignments = try AssignmentRow.read(offices, in: db, today: today)
    let inquiries = try RecordTable.of(.inquiry).records(
      where: "guardian = ? AND voided IS NULL ORDER BY askedOn DESC, id DESC", [number], in: db)
    let cases = try WorkRows.cases(inquiries.compactMap(\.caseFile), in: db)
    let talks = try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM contact WHERE guardian = ? AND voided IS NULL
        ORDER BY day DESC, id DESC LIMIT \(contactLimit)
        """, arguments: [number])
    let contacts = try WorkRows.contacts(talks, in: db)
    let proofs = try Proof.all(
      where: "guardian = ? ORDER BY issuedOn DESC, id DESC", [number], in: db)
    let agreements = try Agreement.all(
      where: "guardian = ? ORDER BY signedOn DESC, id DESC", [number], in: db)
    var detail = GuardianDetail(
      row: row, employer: try row.record.value.employer.flatMap { try Guardian.known($0, in: db) },
      proofs: proofs, agreements: agreements,
      trainings: try Training.all(
        where: "guardian = ? ORDER BY day DESC, id DESC", [number], in: db),
      assignments: offices.compactMap { assignments[$0] },
      inquiries: try inquiries.map { stored in
        Line(
          record: try stored.versioned(), caseRow: stored.caseFile.flatMap { cases[$0] })
      },
      contacts: talks.compactMap { if case .contact(let row)? = contacts[$0] { row } else { nil } },
      names: CaseDetail.Names(
        courts: [:], users: try User.known(Set(proofs.compactMap(\.value.seenBy)), in: db),
        guardians: try Guardian.known(Set(agreements.compactMap(\.value.association)), in: db),
        taskAreas: try TaskArea.known(
          Set(row.record.value.taskAreas.map(\.area)), in: db)))
    detail.succession = try Succession.read(of: id, in: db)
    return detail
  }
}

extension Succession {
  fileprivate static func read(of id: Guardian.ID, in db: Database) throws -> Succession {
    let a = AssignmentSQL("a")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT a.caseFile, a.guardian, a.role, \(a.isAppointed) FROM assignment a
        WHERE a.voided IS NULL AND a.guardian <> ?1
          AND (\(a.isOpen) OR \(a.isAppointed) AND \(a.isSubstitute))
          AND a.caseFile IN (SELECT caseFile FROM assignment
            WHERE guardian = ?1 AND \(AssignmentSQL().isAppointed) AND voided IS NULL)
        ORDER BY a.id
        """, arguments: [id.rawValue])
    var succession = Succession()
    for row in rows {
      let (file, guardian) = (Case.ID(row[0]), Guardian.ID(row[1]))
      guard let role = Assignment.Role(rawValue: row[2]) else { continue }
      if row[3] as Bool {
        succession.substitutes[file] = succession.substitutes[file] ?? guardian
      } else {
        succession.proposed[file, default: []].append(
          Succession.Proposed(guardian: guardian, role: role))
      }
    }
    succession.names = try Guardian.known(Set(succession.substitutes.values), in: db)
    return succession
  }
}
