import Guardianship
import Testing

@testable import Register

@Suite("A Verein watches its own guardianships and those that it accompanies")
struct AccompaniedTests {
  let desk: Desk
  let id: Case.ID
  let guardian: Guardian.ID

  init() throws {
    desk = try Desk(
      office: Office(
        name: "Betreuungsverein Brücke e. V.", kind: .association, state: .nordrheinWestfalen,
        isDemo: false))
    id = try desk.openCase()
    guardian = try desk.guardian()
    try desk.done(
      .recordOrder(desk.order(id, .appointment, [.known(guardian)], on: .on(2026, 10, 5))))
  }

  /// The Jahresbericht of the volunteer, as the list has it.
  private func report() throws -> DeadlineRow? {
    let rows = try desk.register.rows(ListQuery(.deadlines, today: desk.today))
    return rows.lazy.compactMap { row -> DeadlineRow? in
      if case .deadline(let row) = row, row.key.rule == .r1 { row } else { nil }
    }.first
  }

  private func agreement(
    with association: Guardian.ID? = nil, _ partner: String? = nil
  ) throws -> Agreement.ID {
    var agreement = Agreement(guardian: guardian)
    agreement.signedOn = .on(2026, 9, 1)
    (agreement.association, agreement.partner) = (association, partner)
    return try desk.add(agreement)
  }

  @Test("a volunteer without a Vereinbarung with it is not its concern")
  func without() throws {
    #expect(try report() == nil)
    _ = try agreement(with: nil, "Caritas")
    #expect(try report() == nil, "that is another Verein")
    #expect(try desk.isWhole())
  }

  @Test("with one it is, by the name of the Verein or where none is named, until it ends")
  func with() throws {
    let verein = try desk.guardian("betreuungsverein brücke e. V.", nil, [.association])
    for names in [(nil, nil), (nil, "Betreuungsverein Brücke e. V."), (verein, nil)]
      as [(Guardian.ID?, String?)]
    {
      let id = try agreement(with: names.0, names.1)
      let row = try #require(try report())
      #expect(row.isOurs && row.concern == .accompanied)
      #expect(try desk.isWhole())
      try desk.change(id, [.agreementEndedOn: "2027-10-04"])
      #expect(try report() == nil, "it ends the day before the report is due")
      try desk.change(id, [.agreementEndedOn: "2027-10-05"])
      #expect(try report() != nil)
      #expect(try desk.void(id).isDone)
      #expect(try report() == nil && desk.isWhole())
    }
  }

  @Test("a Verein that gets its name right has its Vereinbarungen")
  func renamed() throws {
    let verein = try desk.guardian("Brücke", nil, [.association])
    _ = try agreement(with: verein)
    #expect(try report() == nil)
    try desk.change(verein, [.guardianFamily: "Betreuungsverein Brücke e. V."])
    #expect(try report() != nil && desk.isWhole())
  }
}
