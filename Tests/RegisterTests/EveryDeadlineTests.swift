import Guardianship
import Testing

@testable import Register

@Suite("Every deadline, kept as a row or not")
struct EveryDeadlineTests {
  @Test("the terms say of a deadline what the tables say of its row", arguments: UInt64(1)...3)
  func terms(seed: UInt64) throws {
    let fixture = try ListingFixture(seed: seed, cases: 80)
    var numbers = Numbers(seed: seed &+ 55)
    let all = try everything(fixture)
    for _ in 0..<60 {
      var query = numbers.query(.deadlines, today: fixture.today)
      query.filter.words = []
      query.filter.terms.removeAll { $0.key.meaning.subject(in: .deadlines) != .row }
      var listed: Set<Deadline.Key> = []
      try fixture.register.forEachRow(query) { row in
        if case .deadline(let row) = row { listed.insert(row.key) }
      }
      let test = try DeadlineTest(query)
      let isKept = { (row: DeadlineRow) in
        row.isWatched || row.state == .done || row.state == .dropped
      }
      let found = try all.filter { try isKept($0) && test.holds(for: $0) }
      #expect(Set(found.map(\.key)) == listed, "\(query)")
      let every = try fixture.register.everyDeadline(query)
      #expect(try every.count == all.filter { try test.holds(for: $0) }.count, "\(query)")
      #expect(every.map(\.due) == every.map(\.due).sorted())
    }
  }

  @Test("terms about the case narrow what no row is kept of as well")
  func cases() throws {
    let fixture = try ListingFixture(seed: 4, cases: 60)
    let filter = Filter(terms: [FilterTerm(.district, [.name("Merken")])])
    let query = ListQuery(.deadlines, filter: filter, today: fixture.today)
    let every = try fixture.register.everyDeadline(query)
    #expect(every.contains { !$0.isWatched })
    #expect(every.allSatisfy { $0.caseRow.district?.folded == "merken" })
  }

  private func everything(_ fixture: ListingFixture) throws -> [DeadlineRow] {
    let cases = try fixture.register.rows(ListQuery(.cases, today: fixture.today))
    return try fixture.register.deadlines(of: cases.compactMap(\.caseRow), today: fixture.today)
  }
}
