import Guardianship
import Testing

@testable import Screens

/// An answer that nobody waits for changes nothing, whichever screen lies on top.
@Suite("Late answers")
struct LateAnswerTests {
  @Test("an answer that was given already changes no screen", arguments: ScreenTour.stops)
  func again(stop: ScreenTour.Stop) {
    var driver = DeskDriver(register: stop.register, session: stop.session)
    stop.walk(&driver)
    let before = driver.text
    for (reply, effect) in driver.answers {
      #expect(driver.reply(reply, to: effect).isEmpty, "\(effect)")
      #expect(driver.text == before, "\(effect)")
    }
  }

  @Test("an answer to what another screen asked changes no screen", arguments: ScreenTour.stops)
  func foreign(stop: ScreenTour.Stop) {
    var driver = DeskDriver(register: stop.register, session: stop.session)
    stop.walk(&driver)
    let before = driver.text
    for (reply, effect) in Self.foreign where !driver.desk.awaits(effect) {
      #expect(driver.reply(reply, to: effect).isEmpty, "\(effect)")
      #expect(driver.text == before, "\(effect)")
    }
  }

  @Test("of two readings of one kind only the newer is waited for")
  func newer() {
    let (one, other) = (Effect.read(.detail(Case.ID(1))), Effect.read(.detail(Case.ID(2))))
    #expect(other.replaces(one))
    let (page, next) = (page(of: "Alder", .first), page(of: "Alder", .last))
    #expect(!next.replaces(page))
    #expect(self.page(of: "Becker", .first).replaces(page))
    #expect(!Effect.read(.guardian(Guardian.ID(1))).replaces(.read(.guardian(Guardian.ID(2)))))
  }

  private func page(of word: String, _ start: PageStart<ListPosition>) -> Effect {
    let query = ListQuery(.cases, filter: Filter(words: [word]), today: Samples.today)
    return .read(.page(query, start, limit: 50))
  }

  /// What a register with other records would have answered.
  private static let foreign: [(Reply, Effect)] = {
    var register = FakeRegister()
    let id = Case.ID(4711)
    let work = ListQuery(.deadlines, filter: Filter(words: ["fremd"]), today: Samples.today)
    let cases = ListQuery(.cases, filter: Filter(words: ["fremd"]), today: Samples.today)
    let reads: [Read] = [
      .page(cases, .first, limit: 1), .counts(cases), .facets(cases, .status),
      .collected(cases, except: [], limit: 1), .detail(id), .history(id, before: nil, limit: 1),
      .page(work, .first, limit: 1), .counts(work), .record(RecordReference(id)),
      .agenda(from: Samples.today.adding(days: 400), days: 1, ofEverybody: true),
      .guardian(Guardian.ID(4711)),
      .guardianHistory(Guardian.ID(4711), before: nil, limit: 1),
      .proposal(Assignment.ID(4711)), .reviewQueue(work), .candidates(id),
      .similarPersons(PersonSketch(family: "Fremd", given: "", born: nil)), .guardians("Fremd"),
    ]
    return reads.map { .read($0) }.compactMap { effect in
      register.answer(effect).map { ($0, effect) }
    }
  }()
}
