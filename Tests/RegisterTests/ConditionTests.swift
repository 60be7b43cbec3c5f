import Foundation
import GRDB
import Guardianship
import Testing

@testable import Register

@Suite("Conditions in SQL say what the domain says")
struct ConditionTests {
  private let today = Day.on(2026, 11, 26)
  private let queue: DatabaseQueue

  init() throws { queue = try DatabaseQueue() }

  /// Whether a row `a` with these columns fulfils a condition; NULL counts as no.
  private func holds(
    _ condition: Fragment, _ columns: [String: (any DatabaseValueConvertible)?]
  ) throws -> Bool {
    let columns = columns.sorted { $0.key < $1.key }
    let list = columns.map { "? AS \($0.key)" }.joined(separator: ", ")
    return try queue.read { db in
      try Bool.fetchOne(
        db.cachedStatement(sql: "SELECT ifnull(\(condition), 0) FROM (SELECT \(list)) a"),
        arguments: StatementArguments(columns.map(\.value))) ?? false
    }
  }

  private func assignment(
    _ state: Assignment.State, _ role: Assignment.Role = .guardian,
    _ kind: GuardianKind = .volunteer
  ) -> Assignment {
    Assignment(caseID: Case.ID(1), guardian: Guardian.ID(1), role: role, kind: kind, state: state)
  }

  @Test("the state of an assignment", arguments: Assignment.State.allCases)
  func state(state: Assignment.State) throws {
    for reviewLater in [false, true] {
      var value = assignment(state)
      value.proposal.reviewLater = reviewLater
      for (row, alias) in [(AssignmentSQL(), "without"), (AssignmentSQL("a"), "with")] {
        let pairs: [(Fragment, Bool)] = [
          (row.isOpen, state.isOpen), (row.isClosed, !state.isOpen),
          (row.isAppointed, state == .appointed), (row.wasAppointed, state.wasAppointed),
          (row.awaitsReview, value.awaitsReview), (row.isUnfinished, value.isUnfinished),
          (row.state(in: .draft), state == .draft),
          (row.state(in: .draft, .ended), state == .draft || state == .ended),
        ]
        for (condition, expected) in pairs {
          let found = try holds(
            condition, ["state": state.rawValue, "reviewLater": reviewLater])
          #expect(found == expected, "\(condition) \(alias)")
        }
      }
    }
  }

  @Test("whether somebody is in office", arguments: Assignment.State.allCases)
  func current(state: Assignment.State) throws {
    let days: [Day?] = [nil, .on(2026, 11, 25), today, .on(2026, 11, 27)]
    for begun in days {
      for ended in days {
        var value = assignment(state)
        (value.effectiveOn, value.endedOn) = (begun, ended)
        let found = try holds(
          AssignmentSQL("a").isCurrent(on: today),
          ["state": state.rawValue, "effectiveOn": begun?.iso, "endedOn": ended?.iso])
        #expect(
          found == value.isCurrent(on: today), "\(state) \(begun?.iso ?? "") \(ended?.iso ?? "")")
      }
    }
  }

  @Test("roles, kinds and ties")
  func roles() throws {
    let row = AssignmentSQL("a")
    for role in Assignment.Role.allCases {
      let pairs: [(Fragment, Bool)] = [
        (row.isMain, role.isMain), (row.countsAsCase, role.countsAsCase),
        (row.isGuardian, role == .guardian), (row.isSubstitute, role == .substitute),
      ]
      for (condition, expected) in pairs {
        #expect(try holds(condition, ["role": role.rawValue]) == expected, "\(condition) \(role)")
      }
      for state in Assignment.State.allCases {
        let found = try holds(
          row.isActiveCase, ["state": state.rawValue, "role": role.rawValue])
        #expect(found == (state == .appointed && role.countsAsCase), "\(state) \(role)")
      }
    }
    for kind in GuardianKind.allCases {
      #expect(try holds(row.isProfessional, ["kind": kind.rawValue]) == kind.isProfessional)
      #expect(try holds(row.kind(is: .authority), ["kind": kind.rawValue]) == (kind == .authority))
    }
    let ties: [Tie?] = [nil] + Tie.allCases
    for tie in ties {
      #expect(try holds(row.isClose, ["tie": tie?.rawValue]) == (tie?.isClose == true))
    }
    let preferences: [Party.Preference?] = [nil] + Party.Preference.allCases
    for preference in preferences {
      let found = try holds(row.isWished, ["preference": preference?.rawValue])
      #expect(found == (preference == .wished))
    }
  }

  @Test("who was appointed as a volunteer for good")
  func volunteers() throws {
    let orders: [OrderKind?] = [nil] + OrderKind.allCases
    for state in Assignment.State.allCases {
      for kind in GuardianKind.allCases {
        for order in orders {
          let condition = AssignmentSQL().wasVolunteer(by: "c").description
            .replacingOccurrences(of: "c.kind", with: "orderKind")
          let found = try holds(
            Fragment(condition),
            ["state": state.rawValue, "kind": kind.rawValue, "orderKind": order?.rawValue])
          let expected = kind == .volunteer && state.wasAppointed && order != .provisional
          #expect(found == expected, "\(state) \(kind)")
        }
      }
    }
  }

  @Test("the queue of proposals sorts what waits for the supervisors first")
  func queueOfProposals() throws {
    let states: [Assignment.State] = [.inReview, .returned, .draft, .approved, .named, .appointed]
    let places = try states.map { state in
      try queue.read { db in
        try String.fetchOne(
          db,
          sql: """
            SELECT \(AssignmentSQL("a").queue)
            FROM (SELECT ? AS state, 0 AS reviewLater, NULL AS submittedOn) a
            """, arguments: [state.rawValue])
      }
    }
    #expect(places == ["09999", "19999", "29999", "39999", "49999", "49999"])
  }

  @Test("guardians in their list")
  func guardians() throws {
    let row = GuardianSQL("a")
    for stage in Guardian.Stage.allCases {
      #expect(try holds(row.isReady, ["stage": stage.rawValue]) == (stage == .ready))
      #expect(try holds(row.isStaying, ["stage": stage.rawValue]) == !stage.isOver)
    }
    let sets: [[GuardianKind]] =
      [[], [.association, .volunteer]] + GuardianKind.allCases.map { [$0] }
    for kinds in sets {
      var guardian = Guardian(family: "Braun", given: nil, isOrganisation: false)
      guardian.kinds = Set(kinds)
      let text = " \(kinds.map(\.rawValue).joined(separator: " ")) "
      let found = try holds(row.isPerhapsVolunteer, ["kinds": text])
      #expect(found == guardian.isPerhapsVolunteer, "\(kinds)")
      for kind in GuardianKind.allCases {
        #expect(try holds(row.can(be: kind), ["kinds": text]) == kinds.contains(kind), "\(kinds)")
      }
    }
  }

  @Test("no statement outside the schema spells a raw value by hand")
  func literals() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Register").standardizedFileURL
    let values = Set(
      Assignment.State.allCases.map(\.rawValue) + Assignment.Role.allCases.map(\.rawValue)
        + GuardianKind.allCases.map(\.rawValue) + Tie.allCases.map(\.rawValue)
        + Guardian.Stage.allCases.map(\.rawValue) + PaperState.allCases.map(\.rawValue)
        + Proof.Result.allCases.map(\.rawValue) + CalendarEntry.State.allCases.map(\.rawValue)
        + Deadline.State.allCases.map(\.rawValue) + CaseStatus.allCases.map(\.rawValue)
        + OrderKind.allCases.map(\.rawValue) + UserRole.allCases.map(\.rawValue)
        + RecordKind.allCases.map(\.rawValue) + Review.Decision.allCases.map(\.rawValue)
        + Inquiry.Answer.allCases.map(\.rawValue) + Term.Topic.allCases.map(\.rawValue)
        + Residence.Kind.allCases.map(\.rawValue) + [NoDay.iso])
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var found: [String] = []
    for case let file as URL in files
    where file.pathExtension == "swift" && !file.path.contains("/Schema/") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /'(\w+)'/) where values.contains(String(match.1)) {
        found.append("\(file.lastPathComponent): \(match.0)")
      }
    }
    #expect(found.isEmpty)
  }
}
