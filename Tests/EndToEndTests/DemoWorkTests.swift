import Foundation
import Guardianship
import Register
import Testing

/// The office of the demo city has a morning: something of every kind waits, is late, was done.
@Suite(.serialized) struct DemoWorkTests {
  /// A city of the usual size on one day, made once for all tests.
  private static let city = Result {
    let program = try Program()
    let made = try program.run("demo", "--no-open", "--today", "2026-11-24")
    try #require(made.status == 0, "\(made.errors)")
    return program
  }

  private static let today = Day(iso: "2026-11-24")

  private func rows(_ list: ListName) throws -> [ListRow] {
    let register = try Register.open(path: try Self.city.get().register)
    defer { try? register.close() }
    var rows: [ListRow] = []
    let query = ListQuery(list, filter: Filter(), today: try #require(Self.today))
    try register.forEachRow(query) { rows.append($0) }
    return rows
  }

  private func missing<Kind: CaseIterable & Hashable>(_ kinds: some Sequence<Kind>) -> [Kind] {
    let found = Set(kinds)
    return Kind.allCases.filter { !found.contains($0) }
  }

  @Test("nothing in the register contradicts itself")
  func check() throws {
    let result = try Self.city.get().run("check", "--today", "2026-11-24")
    #expect(result.status == 0, "\(result.output)")
  }

  @Test("Aufträge lie in the Eingang, wait, are late, sent and settled in every way")
  func requests() throws {
    let today = try #require(Self.today)
    let requests = try rows(.requests).compactMap { row in
      if case .request(let row) = row { row } else { nil }
    }
    let values = requests.map(\.record.value)
    #expect(values.contains { $0.isOpen && $0.assignedTo == nil })
    #expect(
      values.contains { $0.isOpen && $0.sentOn == nil && $0.courtDay.map { $0 < today } ?? false })
    #expect(values.contains { $0.isOpen && $0.sentOn != nil })
    #expect(values.contains { $0.extendedTo != nil })
    #expect(values.contains { $0.isOpen && $0.dueOn == nil })
    #expect(missing(values.compactMap(\.settlement)) == [])
    #expect(Set(requests.map(\.kind)).count == 8)
    #expect(Set(requests.map(\.reference)).count == requests.count)
  }

  @Test("contacts of every kind, some about several cases and some about none")
  func contacts() throws {
    let rows = try rows(.contacts).compactMap { row in
      if case .contact(let row) = row { row } else { nil }
    }
    #expect(missing(rows.map(\.record.value.kind)) == [])
    #expect(rows.contains { $0.cases.count > 1 })
    #expect(rows.contains { $0.cases.isEmpty })
    #expect(rows.contains { $0.record.value.reached == false })
    #expect(rows.contains { $0.record.value.fee != nil })
  }

  @Test("Termine today, this week and next, Wiedervorlagen that come back")
  func days() throws {
    let today = try #require(Self.today)
    let entries = try rows(.calendar).compactMap { row in
      if case .calendar(let row) = row { row } else { nil }
    }
    #expect(missing(entries.map(\.record.value.kind)) == [])
    #expect(missing(entries.map(\.record.value.state)) == [])
    let mine = entries.filter { $0.record.value.user == User.ID(1) }
    #expect(mine.contains { $0.record.value.day == today && $0.caseRow != nil })
    #expect(mine.contains { $0.record.value.day > today.adding(days: 4) })
    let followUps = try rows(.followUps).compactMap { row in
      if case .followUp(let row) = row { row } else { nil }
    }
    #expect(followUps.contains { $0.record.value.every != nil })
    #expect(followUps.contains { $0.caseRow == nil })
    #expect(followUps.contains { $0.record.value.doneOn != nil })
    #expect(followUps.contains { $0.record.value.dueOn < today && $0.record.value.doneOn == nil })
  }

  @Test("somebody is away today, and the table says who gets which Aufträge")
  func office() throws {
    let today = try #require(Self.today)
    let register = try Register.open(path: try Self.city.get().register)
    defer { try? register.close() }
    let away = try register.catalogue(of: Absence.self).filter { $0.value.period.contains(today) }
    #expect(away.count == 1)
    #expect(away.first?.value.substitute != nil)
    #expect(try register.catalogue(of: DealingRule.self).count == 5)
    #expect(try register.catalogue(of: TextModule.self).count == 5)
    let proposals = try register.dealingProposals(today: today)
    #expect(proposals.contains { $0.to != nil })
    let morning = try register.morning(of: User.ID(1), today: today)
    let empty = morning.sections.filter { $0.count == 0 }.map(\.kind)
    #expect(Set(empty).isSubset(of: [.today, .thisWeek]), "\(empty)")
  }

  @Test("the same seed and day make the same work")
  func sameSeed() throws {
    let lists = try (0..<2).map { _ in
      let program = try Program()
      _ = try program.run("demo", "--no-open", "--cases", "400", "--today", "2026-11-24")
      return try ["requests", "contacts", "calendar", "follow-ups"].map { list in
        try program.run("list", list, "--format", "json", "--today", "2026-11-24").output
      }
    }
    #expect(lists[0] == lists[1])
    #expect(lists[0].allSatisfy { $0.contains("{") })
  }
}
