import GRDB
import Guardianship

extension AssignmentRow {
  static func read(
    _ numbers: some Sequence<Int64>, in db: Database, today: Day
  ) throws -> [Int64: AssignmentRow] {
    let stored = try RecordTable.of(.assignment).records(numbers, in: db)
    let cases = try WorkRows.cases(stored.compactMap(\.caseFile), in: db)
    let records: [Versioned<Assignment>] = try stored.map { try $0.versioned() }
    let guardians = try RecordTable.of(.guardian).records(
      Set(records.map(\.value.guardian.rawValue)).sorted(), in: db)
    let people = try Dictionary(
      uniqueKeysWithValues: guardians.map { ($0.reference.id, (try Guardian($0.values), $0.code)) })
    let reviews = try Review.byAssignment(records.map(\.id.rawValue), in: db)
    let requests = try CourtRequest.known(
      Set(records.compactMap(\.value.proposal.request)), in: db)
    let users = try User.known(
      Set(
        records.flatMap {
          [$0.value.proposal.proposedBy, $0.value.proposal.claimedBy].compactMap(\.self)
        } + reviews.values.joined().map(\.reviewer)), in: db)
    let areas = try TaskArea.known(
      Set(records.flatMap { $0.value.taskAreas.map(\.area) }), in: db)
    let due = try DueDay.ofRequests(in: stored.compactMap(\.caseFile), db)
    let table = try ReviewTable(in: db, today: today)
    var rows: [Int64: AssignmentRow] = [:]
    for (stored, record) in zip(stored, records) {
      guard let line = stored.caseFile.flatMap({ cases[$0] }),
        let person = people[record.value.guardian.rawValue]
      else { continue }
      let proposal = record.value.proposal
      let own = reviews[record.id.rawValue] ?? []
      var row = AssignmentRow(
        record: record, reference: stored.code ?? "", caseRow: line, guardian: person.0,
        guardianReference: person.1 ?? "",
        courtDay: proposal.request.flatMap { requests[$0]?.courtDay },
        proposedBy: proposal.proposedBy.flatMap { users[$0]?.name },
        claimedBy: proposal.claimedBy.flatMap { users[$0]?.name },
        hasOpenQuestion: record.value.awaitsReview && own.last?.decision == .question,
        reviewedBy: own.approvals.compactMap { users[$0.reviewer]?.name },
        reviewedOn: own.last { $0.decision == .approved || $0.decision == .returned }?.day,
        review: record.value.awaitsReview
          ? try table.need(of: record.value, record.id, after: own) : nil,
        taskAreas: record.value.taskAreas.map { $0.wording ?? areas[$0.area]?.name ?? "" })
      if let id = proposal.request, let request = requests[id], request.courtDay != nil {
        row.due = due[id.rawValue] ?? row.due
        row.deadline = request.deadline(of: id)
      }
      rows[record.id.rawValue] = row
    }
    return rows
  }
}

extension Review {
  /// What was decided about these assignments, in order.
  static func byAssignment(_ numbers: [Int64], in db: Database) throws -> [Int64: [Review]] {
    let all = try Review.all(
      where: "assignment IN (SELECT value FROM json_each(?)) ORDER BY id", [numbers.jsonList],
      in: db)
    return Dictionary(grouping: all.map(\.value)) { $0.assignment.rawValue }
  }
}
