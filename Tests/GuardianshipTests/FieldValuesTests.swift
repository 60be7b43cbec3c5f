import CustomDump
import Guardianship
import Testing

@Suite("Records as field values")
struct FieldValuesTests {
  private func expectRoundTrip<R: FieldCoded & Equatable>(_ record: R) throws {
    #expect(try R(record.values) == record)
    let kinds = Set(record.values.fields.map(\.kind))
    #expect(kinds == [R.kind])
    let fields = Set(Field.allCases.filter { $0.kind == R.kind })
    expectNoDifference(Set(record.values.fields), fields)
  }

  @Test("every record is the same after a journey through its values")
  func roundTrips() throws {
    var person = Person(family: "Çelik", given: "Ayşe")
    person.born = Day(number: -10_000)
    person.sex = .female
    person.addressBlocked = true
    try expectRoundTrip(person)
    var residence = Residence(kind: .stay, period: Period(from: Day(number: 1), to: Day(number: 2)))
    residence.district = "Merken"
    try expectRoundTrip(residence)
    var file = Case()
    file.endReason = .death
    try expectRoundTrip(file)
    try expectRoundTrip(
      CourtPeriod(
        court: Court.ID(1), fileNumber: FileNumber("70 XVII 1/26"),
        period: Period(from: nil, to: nil)))
    try expectRoundTrip(StatusPeriod(status: .running, period: Period(from: nil, to: nil)))
    try expectRoundTrip(
      CaseworkerPeriod(caseworker: User.ID(1), period: Period(from: nil, to: nil)))
    var party = Party(kind: .doctor, name: "Dr. Klee")
    party.mayBeInformed = false
    party.asGuardian = .rejected
    try expectRoundTrip(party)
    try expectRoundTrip(Directive(kind: .livingWill))
    var order = CourtOrder(kind: .appointment)
    order.taskAreas = [
      OrderedTaskArea(area: TaskArea.ID(3)),
      OrderedTaskArea(area: TaskArea.ID(4), wording: "nur Zahnarzt und Pflege"),
    ]
    try expectRoundTrip(order)
    try expectRoundTrip(Guardian(family: "Braun", given: "Ursula", isOrganisation: false))
    var assignment = Assignment(
      caseID: Case.ID(1), guardian: Guardian.ID(2), role: .substitute, kind: .association,
      state: .proposed)
    assignment.tie = Tie.none
    try expectRoundTrip(assignment)
    try expectRoundTrip(Court(name: "Amtsgericht Düren"))
    try expectRoundTrip(TaskArea(name: "Post", expressNumber: 6, includesAssets: false))
    try expectRoundTrip(User(account: nil, name: "Pohl", role: .reader, isActive: false))
  }

  @Test("long texts are refused at their field, emptiness is no value")
  func limits() {
    #expect(throws: Refusal.tooLong(.personPhone, limit: 200)) {
      try FieldRules.check([.personPhone: String(repeating: "1", count: 201)])
    }
    #expect(throws: Never.self) {
      try FieldRules.check([.caseRemark: String(repeating: "ä", count: 100_000)])
    }
    #expect(throws: Refusal.missing(.partyName)) { try Party([.partyKind: "doctor"]) }
    let values: FieldValues = [.personPhone: ""]
    #expect(values[.personPhone] == nil)
    #expect(values.fields == [.personPhone])
  }

  @Test("a court is one in every spelling")
  func courts() {
    let spellings = ["AG Düren", "AG DÜREN", "Amtsger. Düren", "Amtsgericht  Düren"]
    #expect(Set(spellings.map { Court(spelling: $0).name }) == ["Amtsgericht Düren"])
    #expect(Court(name: "Amtsgericht Düren").short == "AG Düren")
  }
}
