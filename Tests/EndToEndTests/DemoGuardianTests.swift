import Foundation
import Guardianship
import Register
import Testing

/// The demo city has guardians of every kind and proposals on every part of their road.
@Suite(.serialized) struct DemoGuardianTests {
  /// A city of the usual size on one day, made once for all tests.
  private static let city = Result {
    let program = try Program()
    let made = try program.run("demo", "--no-open", "--today", "2026-11-24")
    try #require(made.status == 0, "\(made.errors)")
    return program
  }

  private static let today = Day(iso: "2026-11-24")

  private func register() throws -> Register {
    try Register.open(path: try Self.city.get().register)
  }

  private func rows(_ list: ListName) throws -> [ListRow] {
    let register = try register()
    defer { try? register.close() }
    var rows: [ListRow] = []
    let query = ListQuery(list, filter: Filter(), today: try #require(Self.today))
    try register.forEachRow(query) { rows.append($0) }
    return rows
  }

  private func guardians() throws -> [GuardianRow] {
    try rows(.guardians).compactMap { if case .guardian(let row) = $0 { row } else { nil } }
  }

  private func assignments() throws -> [AssignmentRow] {
    try rows(.assignments).compactMap { if case .assignment(let row) = $0 { row } else { nil } }
  }

  private func missing<Kind: CaseIterable & Hashable>(_ kinds: some Sequence<Kind>) -> [Kind] {
    let found = Set(kinds)
    return Kind.allCases.filter { !found.contains($0) }
  }

  @Test("guardians of every kind and stage, with all that is known of some")
  func people() throws {
    let today = try #require(Self.today)
    let rows = try guardians()
    let guardians = rows.map(\.record.value)
    #expect(missing(rows.flatMap(\.kinds)) == [.unknown], "nobody can be what is unknown")
    #expect(missing(guardians.map(\.stage)) == [])
    #expect(missing(guardians.compactMap(\.licence.registration)) == [])
    #expect(missing(rows.map(\.papers)) == [])
    #expect(Set(guardians.map(\.takesStrangers)) == [true, false, nil])
    #expect(Set(guardians.map(\.substitutes)) == [true, false, nil])
    #expect(guardians.contains { $0.kinds.count > 1 })
    #expect(guardians.contains { $0.kinds.isEmpty })
    #expect(guardians.contains { $0.isPaused(on: today) && $0.pausedUntil == nil })
    #expect(guardians.contains { $0.isPaused(on: today) && $0.pausedUntil != nil })
    #expect(guardians.contains { $0.licence.insuredUntil ?? today < today })
    #expect(guardians.contains { $0.reportedOn.map { $0.adding(months: 6) < today } ?? false })
    #expect(guardians.contains { !$0.taskAreas.isEmpty })
    #expect(guardians.contains { $0.availability != nil && $0.skills != nil })
    #expect(guardians.compactMap(\.email).allSatisfy { $0.hasSuffix("@example.org") })
    let employees = guardians.filter { $0.kinds == [.associationEmployee] }
    #expect(!employees.isEmpty && employees.allSatisfy { $0.employer != nil })
    #expect(
      rows.contains { row in row.record.value.capacity.map { row.activeCases >= $0 } ?? false })
  }

  @Test("relatives serve their own person only, strangers a few, professionals many")
  func load() throws {
    let today = try #require(Self.today)
    let rows = try guardians()
    let relatives = rows.filter { $0.record.value.takesStrangers == false && $0.activeCases > 0 }
    #expect(relatives.count > 400)
    #expect(relatives.count { $0.activeCases == 1 } * 10 > relatives.count * 9)
    let strangers = rows.filter {
      $0.kinds == [.volunteer] && $0.record.value.takesStrangers == true
    }
    #expect(strangers.map(\.activeCases).max().map { (3...6).contains($0) } == true)
    #expect(strangers.contains { $0.activeCases == 0 && $0.record.value.stage == .ready })
    let professionals = rows.filter { $0.kinds.contains(.professional) }
    #expect(professionals.contains { $0.activeCases > 8 })
    for row in rows where row.record.value.stage.isOver { #expect(row.activeCases == 0) }
    let volunteers = rows.filter { $0.nextTalk != nil }
    let overdue = volunteers.count { $0.nextTalk.map { $0 < today } ?? false }
    #expect(overdue > 20 && overdue * 3 < volunteers.count, "\(overdue) of \(volunteers.count)")
  }

  @Test("proofs with every result, agreements with Vereine, and trainings of every kind")
  func papers() throws {
    let today = try #require(Self.today)
    let register = try register()
    defer { try? register.close() }
    let details = try guardians().prefix(600).compactMap {
      try register.guardian($0.record.id, today: today)
    }
    let proofs = details.flatMap { $0.proofs.map(\.value) }
    #expect(missing(proofs.map(\.kind)) == [])
    #expect(missing(proofs.map(\.result)) == [])
    #expect(proofs.contains { $0.issuedOn == nil })
    let agreements = details.flatMap { $0.agreements.map(\.value) }
    #expect(agreements.contains { $0.substitutes && $0.association != nil })
    #expect(agreements.contains { $0.partner != nil })
    #expect(agreements.contains { $0.endedOn != nil })
    #expect(agreements.contains { $0.introducedOn != nil && $0.contact != nil })
    #expect(missing(details.flatMap { $0.trainings.map(\.value.kind) }) == [])
    #expect(details.contains { !$0.contacts.isEmpty })
    #expect(details.contains { !$0.inquiries.isEmpty })
  }

  @Test("proposals in every state of a Behörde, with every decision and every course")
  func proposals() throws {
    let today = try #require(Self.today)
    let rows = try assignments()
    let all = rows.map(\.record.value)
    #expect(missing(all.map(\.state)) == [.named])
    #expect(missing(all.map(\.role)) == [])
    #expect(missing(all.compactMap(\.proposal.course)) == [])
    #expect(all.contains { $0.proposal.reviewLater && $0.proposal.isUrgent })
    #expect(all.contains { $0.proposal.claimant(on: today) != nil })
    #expect(all.contains { $0.proposal.proofsFollowOn != nil })
    #expect(all.contains { $0.proposal.preference == .wished })
    #expect(all.contains { $0.endedByDeath })
    #expect(rows.contains { $0.hasOpenQuestion })
    #expect(rows.contains { $0.record.value.state == .inReview && $0.courtDay != nil })
    #expect(rows.contains { $0.record.value.state == .inReview && $0.reviewedBy.count == 1 })
    #expect(rows.contains { $0.reviewedBy.count == 2 })
    #expect(rows.contains { !$0.taskAreas.isEmpty })
    let ages = Set(all.filter { $0.state == .inReview }.compactMap(\.proposal.submittedOn))
    #expect(ages.count > 8)
    let years = Set(all.filter { $0.proposal.course != nil }.compactMap { $0.effectiveOn?.year })
    #expect(years.count >= 4)
    #expect(Set(rows.map(\.reference)).count == rows.count)
  }

  @Test("what lies with the supervisors came there as the rules let it")
  func lawful() throws {
    let today = try #require(Self.today)
    let register = try register()
    defer { try? register.close() }
    var decisions: [Review.Decision] = []
    var answers: [Inquiry.Answer] = []
    var asksAgain = false
    for row in try assignments() where row.record.value.proposal.submittedOn != nil {
      let assignment = row.record.value
      // All that are on their road, of the others some.
      guard assignment.state.isOpen || row.record.id.rawValue.isMultiple(of: 9) else { continue }
      let detail = try #require(try register.proposal(row.record.id, today: today))
      decisions += detail.reviews.map(\.value.decision)
      answers += detail.inquiries.map(\.record.value.answer)
      if detail.inquiries.contains(where: { $0.record.value.askAgainFrom != nil }) {
        asksAgain = true
      }
      for review in detail.reviews.map(\.value) where review.decision != .answer {
        let isOwn = review.reviewer == assignment.proposal.proposedBy
        #expect(isOwn == (review.decision == .skipped), "\(row.reference)")
      }
      guard assignment.state.isOpen, !assignment.proposal.isUrgent else { continue }
      #expect(detail.findings.blockers == [], "\(row.reference)")
      #expect(detail.findings.unanswered == [], "\(row.reference)")
      guard assignment.state == .proposed else { continue }
      #expect(detail.findings.sendingBlockers == [], "\(row.reference)")
    }
    #expect(missing(decisions) == [])
    #expect(missing(answers) == [])
    #expect(asksAgain)
  }

  @Test("users of every role, two of them supervisors")
  func users() throws {
    let register = try register()
    defer { try? register.close() }
    let roles = try register.users().map(\.value.role)
    #expect(missing(roles) == [])
    #expect(roles.count { $0 == .supervisor } == 2)
  }

  @Test("the same seed and day make the same guardians and proposals")
  func sameSeed() throws {
    let lists = try (0..<2).map { _ in
      let program = try Program()
      _ = try program.run("demo", "--no-open", "--cases", "400", "--today", "2026-11-24")
      return try ["guardians", "assignments"].map { list in
        try program.run("list", list, "--format", "json", "--today", "2026-11-24").output
      }
    }
    #expect(lists[0] == lists[1])
    #expect(lists[0].allSatisfy { $0.contains("{") })
  }
}
