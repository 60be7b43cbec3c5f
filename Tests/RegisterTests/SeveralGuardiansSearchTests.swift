import Guardianship
import Testing

@testable import Register

@Suite("Words are found with one and the same guardian")
struct SeveralGuardiansSearchTests {
  let desk: Desk

  /// Alder with Müller, Lea and Kurz, Ayla.
  init() throws {
    desk = try Desk()
    let id = try desk.openCase("Alder", "Ruth")
    for (kind, name) in [
      (OrderKind.appointment, ("Müller", "Lea")), (.furtherGuardian, ("Kurz", "Ayla")),
    ] {
      let guardian = try desk.guardian(name.0, name.1)
      try desk.done(.recordOrder(desk.order(id, kind, [.known(guardian)], on: .on(2026, 10, 5))))
    }
    try desk.receive(in: id)
  }

  @Test(
    "never the family name of one and the given name of another, in the case list and elsewhere",
    arguments: [
      (["müller", "lea"], true), (["lea", "mül"], true), (["kurz", "ayla"], true),
      (["müller", "kurz"], false), (["müller", "ayla"], false), (["kurz", "lea"], false),
      (["alder", "lea"], false), (["alder", "ruth"], true), (["ruth", "kurz"], false),
      (["kurz"], true),
    ])
  func oneGuardian(words: [String], isFound: Bool) throws {
    for list in [ListName.cases, .requests, .deadlines] {
      let query = ListQuery(list, filter: Filter(words: words), today: desk.today)
      #expect(try desk.register.rows(query).isEmpty != isFound, "\(list)")
      #expect((try desk.register.counts(query).matching > 0) == isFound, "\(list)")
    }
    let term = FilterTerm(.guardian, [.name(words.joined(separator: " "))])
    let query = ListQuery(.cases, filter: Filter(terms: [term]), today: desk.today)
    let isGuardian = isFound && !words.contains("alder")
    #expect(try desk.register.rows(query).isEmpty != isGuardian)
    #expect(try desk.isWhole())
  }
}
