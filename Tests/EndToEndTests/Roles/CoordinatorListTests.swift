import Foundation
import Guardianship
import Register
import Sheets
import Testing
import Wording

@testable import geleit

/// Each list that the Ehrenamtskoordination sees, as screen, command, export and paper give it.
@Suite(.serialized) struct CoordinatorListTests {
  /// A list and the keys that lead there.
  static let lists: [(ListName, keys: String)] = [
    (.cases, "2"), (.guardians, "3"), (.assignments, "4"), (.records(.inquiry), "4 tab"),
    (.followUps, "5"), (.contacts, "5 tab"),
  ]
  private static let today = "2026-11-24"

  private let program: Program
  private let workplace: Workplace

  init() throws {
    program = try Program()
    let made = try program.run(
      "demo", "--cases", "60", "--seed", "7", "--no-open", "--today", Self.today)
    try #require(made.status == 0, "\(made.errors)")
    workplace = try Workplace(
      GlobalOptions(
        register: program.register, language: "de", today: Self.today, user: "ehren"))
    try write()
  }

  /// Notes and a Beratung of her own, one of them about a case that has ended.
  private func write() throws {
    let ended = try #require(
      try workplace.register.rows(ListQuery(.cases, today: workplace.today)).compactMap(\.caseRow)
        .first { $0.status == .ended })
    let open = try #require(
      try workplace.rows(ListQuery(.cases, today: workplace.today)).first?.caseRow)
    for (text, id) in [("Zusage erfragen", open.id), ("Mappe abholen", ended.id)] {
      var note = FollowUp(dueOn: workplace.today.adding(days: 7), text: text)
      note.owner = workplace.userID
      _ = try workplace.register.perform(
        .add(NewRecord(note, to: id)), by: workplace.userID, today: workplace.today,
        at: HostEnvironment.now())
    }
    var advice = Contact(kind: .advice, day: workplace.today)
    (advice.topic, advice.author) = ("Vorsorgevollmacht", workplace.userID)
    try workplace.perform(.add(NewRecord(advice)))
  }

  private func query(_ list: ListName) -> ListQuery {
    ListQuery(list, filter: list.usualFilter, today: workplace.today)
  }

  @Test("these are the lists that she sees")
  func sees() {
    #expect(
      Set(ListName.allCases.filter { Rights.sees($0, .coordinator) }) == Set(Self.lists.map(\.0)))
  }

  @Test("the file of a command is the file of an export, byte for byte", arguments: lists)
  func files(list: ListName, keys: String) throws {
    let filter = list.usualFilter.canonicalText
    for ending in ["csv", "json"] {
      let command = try program.start(
        [
          "list", list.word, "--format", ending, "--filter", filter, "--user", "ehren", "--today",
          Self.today,
        ]
      ).wait()
      #expect(command.status == 0, "\(command.errors)")
      let path = program.home.appendingPathComponent("export.\(ending)").path
      try? FileManager.default.removeItem(atPath: path)
      _ = try play("press \(keys) x end ctrl-u\ntype \(path)\npress enter")
      #expect(try String(contentsOfFile: path, encoding: .utf8) == command.output, "\(ending)")
    }
  }

  @Test("paper and screen have the same rows under the same columns", arguments: lists)
  func paper(list: ListName, keys: String) throws {
    let rows = try workplace.rows(query(list))
    try #require(!rows.isEmpty)
    let paper = try program.start(
      ["paper", list.word, "--user", "ehren", "--today", Self.today]
    ).wait()
    try #require(paper.status == 0, "\(paper.errors)")
    let screen = try play("press \(keys)")
    let context = CellContext(.screen, today: workplace.today, workplace.wording)
    let (hers, whole) = (titles(list, .coordinator), titles(list, .caseworker))
    // On paper of one column the titles stand before each row's cells; a narrow one is broken at words.
    let head = try #require(
      screen.split(separator: "\n").first { line in
        hers.count { line.contains($0.prefix(4)) } > hers.count / 2
      })
    var rest = head[...]
    for title in hers {
      let range = try #require(rest.range(of: title.prefix(4)), "\(title) in \(head)")
      rest = rest[range.upperBound...]
      #expect(title.split(separator: " ").allSatisfy(paper.output.contains), "\(title)")
    }
    for title in whole where !hers.contains(title) {
      #expect(!head.contains(title) && !paper.output.contains("\(title) "), "\(title)")
    }
    let columns = ListColumns(query(list), in: .list, seenBy: .coordinator)
    for (place, text) in [("paper", paper.output), ("screen", screen)] {
      var below = text[...]
      for row in rows.prefix(25) {
        let cells = columns.texts(of: row, context)
        let longest = cells.flatMap { $0.split(separator: " ") }.max { $0.count < $1.count } ?? ""
        let range = below.range(of: longest.prefix(8))
        below = below[try #require(range, "\(place): \(longest)").lowerBound...]
      }
    }
    #expect(paper.output.contains("\(rows.count) "), "the paper says how many there are")
  }

  private func titles(_ list: ListName, _ role: UserRole) -> [String] {
    ListColumns(query(list), in: .list, seenBy: role).heads
      .map { $0.column(.screen, workplace.wording).title }.filter { !$0.isEmpty }
  }

  @Test("a case that has ended is in none of them, and opens nowhere", arguments: lists)
  func ended(list: ListName, keys: String) throws {
    let all = try workplace.register.rows(ListQuery(.cases, today: workplace.today))
      .compactMap(\.caseRow)
    let ended = Set(all.filter { $0.status == .ended }.map(\.reference))
    try #require(!ended.isEmpty && ended.count < all.count)
    let everything = ListQuery(list, today: workplace.today)
    for row in try workplace.rows(everything) {
      #expect(!(row.caseRow.map { ended.contains($0.reference) } ?? false))
    }
    #expect(try workplace.counts(everything).matching == workplace.rows(everything).count)
    for row in all where row.status == .ended {
      #expect(throws: Refusal.notSeen(.coordinator)) { try workplace.detail(row.id) }
      #expect(throws: Refusal.notSeen(.coordinator)) { try workplace.candidates(for: row.id) }
    }
    for guardian in try workplace.rows(ListQuery(.guardians, today: workplace.today)) {
      guard let id = guardian.guardianRow?.record.id else { continue }
      let detail = try #require(try workplace.guardianDetail(id))
      #expect(detail.assignments.allSatisfy { !ended.contains($0.caseRow.reference) })
    }
  }

  @Test("a birth day is searched as it is seen: with the case, and nowhere else")
  func birthDay() throws {
    let rows = try workplace.rows(query(.cases)).compactMap(\.caseRow)
    let row = try #require(rows.first { $0.born != nil })
    let born = try #require(row.born)
    let columns = ListColumns(query(.cases), in: .list, seenBy: .coordinator)
    #expect(columns.heads.contains { $0.key == "born" })
    let words = Filter(words: [workplace.wording.day(born)])
    let found = try workplace.rows(ListQuery(.cases, filter: words, today: workplace.today))
    #expect(found.compactMap(\.caseRow).map(\.id).contains(row.id))
    #expect(found.allSatisfy { $0.caseRow?.born == born })
    for number in ["53", "893/12", "99.99.1936", "1700"] {
      let query = ListQuery(.cases, filter: Filter(words: [number]), today: workplace.today)
      #expect(throws: Refusal.notSeen(.coordinator), "\(number)") { try workplace.rows(query) }
    }
  }

  @Test("Wiedervorlagen and contacts are her own; her note stays when its case has ended")
  func own() throws {
    let notes = try workplace.rows(query(.followUps)).compactMap { row -> FollowUpRow? in
      if case .followUp(let row) = row { row } else { nil }
    }
    #expect(notes.allSatisfy { $0.record.value.owner == workplace.userID })
    let note = try #require(notes.first { $0.record.value.text == "Mappe abholen" })
    #expect(note.caseRow == nil)
    #expect(notes.contains { $0.record.value.text == "Zusage erfragen" && $0.caseRow != nil })
    let talks = try workplace.rows(query(.contacts)).compactMap { row -> ContactRow? in
      if case .contact(let row) = row { row } else { nil }
    }
    #expect(talks.allSatisfy { $0.record.value.author == workplace.userID && $0.cases.isEmpty })
    #expect(talks.contains { $0.record.value.topic == "Vorsorgevollmacht" })
    let others = try workplace.register.rows(ListQuery(.followUps, today: workplace.today))
    #expect(others.count > notes.count)
  }

  @Test("what her Heute counts is what its list holds")
  func morning() throws {
    for section in try workplace.morning().sections {
      guard let query = section.query else { continue }
      #expect(try workplace.rows(query).count == section.count, "\(section.kind)")
    }
  }

  /// Plays keys at her desk and returns the last screen.
  private func play(_ script: String) throws -> String {
    let (keys, screen) = (
      program.home.appendingPathComponent("keys.txt"),
      program.home.appendingPathComponent("screen.txt")
    )
    try Data(script.utf8).write(to: keys)
    let run = try program.start([
      "--script", keys.path, "--size", "260x60", "--dump", screen.path, "--force", "--user",
      "ehren",
      "--today", Self.today,
    ]).wait()
    try #require(run.status == 0, "\(run.errors)")
    return try String(contentsOf: screen, encoding: .utf8)
  }
}
