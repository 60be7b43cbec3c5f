import Guardianship
import Register
import Testing

/// In the demo city every section of Heute and every line of the Überblick opens a list of as many rows
/// as it counts.
@Suite struct DemoHeadingTests {
  private static let today = Day(iso: "2026-11-24") ?? Day(number: 0)

  private let program: Program
  private let register: Register

  init() throws {
    program = try Program()
    let made = try program.run("demo", "--no-open", "--today", Self.today.iso)
    try #require(made.status == 0, "\(made.errors)")
    register = try Register.open(path: program.register)
  }

  private func rows(of query: ListQuery) throws -> Int {
    try register.counts(query).matching
  }

  @Test("Heute, for everybody who works there")
  func morning() throws {
    var kinds: Set<Morning.Kind> = []
    for user in try register.users() {
      for section in try register.morning(of: user.id, today: Self.today).sections {
        if section.count > 0 { kinds.insert(section.kind) }
        guard let query = section.query else { continue }
        #expect(try rows(of: query) == section.count, "\(section.kind) of \(user.value.name)")
        guard case .names(let names) = section.contents else { continue }
        for entry in names { #expect(try rows(of: query.of(entry.name)) == entry.count) }
      }
    }
    #expect(kinds.count > 8, "\(kinds)")
  }

  @Test("the Überblick")
  func overview() throws {
    let overview = try register.overview(today: Self.today)
    let queues: [(Overview.Part, Int)] = [
      (.inReview, overview.inReview.count), (.reviewLater, overview.reviewLater.count),
      (.returned, overview.returned.count), (.unsent, overview.unsent.count),
      (.unreviewed, overview.unreviewed), (.withReasons, overview.withReasons),
      (.guardianGone, overview.guardianGone.count),
      (.withoutProposal, overview.withoutProposal.count),
      (.idleVolunteers, overview.idleVolunteers),
      (.volunteersToTalkTo, overview.volunteersToTalkTo),
    ]
    let requests: [(Overview.Part, Int)] = overview.caseworkers.map {
      (.requests(of: $0.name), $0.inHand + $0.sent)
    }
    let courses: [(Overview.Part, Int)] = Assignment.Course.allCases.map {
      (.course($0), overview.courses[$0] ?? 0)
    }
    for (part, count) in queues + requests + courses {
      #expect(try rows(of: part.query(today: Self.today)) == count, "\(part)")
    }
    #expect(queues.count { $0.1 > 0 } > 4, "\(queues)")
  }
}
