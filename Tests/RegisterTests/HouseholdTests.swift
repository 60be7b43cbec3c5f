import Guardianship
import Testing

@testable import Register

@Suite("Who lives at the same address")
struct HouseholdTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private func open(
    _ family: String, street: String? = "Weg 1", postcode: String? = "52349",
    isBlocked: Bool = false,
    until: Day? = nil
  ) throws -> Case.ID {
    try desk.openCase(family) { opening in
      var person = Person(family: family, given: "Ruth")
      person.addressBlocked = isBlocked
      opening.subject = .new(person)
      var home = Residence(kind: .home, period: Period(from: .on(2020, 1, 1), to: until))
      (home.street, home.postcode, home.place) = (street, postcode, "Düren")
      opening.residence = home
    }
  }

  private func names(_ id: Case.ID) throws -> [String] {
    try desk.detail(id).household.map(\.family)
  }

  @Test("spouses and people of one home lead to each other, by name")
  func together() throws {
    let ids = try ["Birke", "Cedrus", "Alder"].map { try open($0) }
    #expect(try names(ids[0]) == ["Alder", "Cedrus"])
    #expect(try names(ids[2]) == ["Birke", "Cedrus"])
  }

  @Test("another house, another postcode, no street and who has moved away do not")
  func apart() throws {
    let id = try open("Alder")
    _ = try open("Birke", street: "Weg 11")
    _ = try open("Cedrus", postcode: "52351")
    _ = try open("Dorn", until: .on(2025, 1, 1))
    let nowhere = try open("Esche", street: nil)
    _ = try open("Fichte", street: nil)
    #expect(try names(id).isEmpty && names(nowhere).isEmpty)
  }

  @Test("nobody with an Auskunftssperre is shown, and they are shown nobody, § 51 BMG")
  func blocked() throws {
    let id = try open("Alder")
    let hidden = try open("Birke", isBlocked: true)
    #expect(try names(id).isEmpty && names(hidden).isEmpty)
  }
}
