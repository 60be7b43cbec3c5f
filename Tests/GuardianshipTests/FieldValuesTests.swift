import CustomDump
import Guardianship
import Testing

@Suite("Records as field values")
struct FieldValuesTests {
  private func expectRoundTrip<R: FieldCoded & Equatable>(_ record: R) throws {
    #expect(try R(record.values) == record)
    let kinds = Set(record.values.fields.map(\.kind))
    #expect(kinds == [R.kind])
    // The person of a case is no value of it but what it hangs on.
    let fields = Set(Field.allCases.filter { $0.kind == R.kind && $0 != .casePerson })
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

  @Test("so is every record of a caseworker's day")
  func roundTripsOfWork() throws {
    var request = CourtRequest(kind: Term.ID(1), receivedOn: Day(number: 3))
    (request.occasion, request.assignedTo, request.dueOn) = (Term.ID(9), User.ID(2), Day(number: 9))
    (request.settledOn, request.settlement) = (Day(number: 8), .withdrawn)
    try expectRoundTrip(request)
    var contact = Contact(kind: .advice, day: Day(number: 3), cases: [Case.ID(4), Case.ID(2)])
    (contact.reached, contact.fee, contact.minutes) = (false, 1_000, 30)
    try expectRoundTrip(contact)
    var entry = CalendarEntry(kind: .hearing, day: Day(number: 3), time: TimeOfDay("9:30"))
    entry.state = .cancelled
    try expectRoundTrip(entry)
    var followUp = FollowUp(dueOn: Day(number: 3), text: "Akte")
    followUp.every = FollowUp.Interval("3m")
    try expectRoundTrip(followUp)
    var absence = Absence(user: User.ID(1), period: Period(from: Day(number: 3), to: nil))
    absence.substitute = User.ID(2)
    try expectRoundTrip(absence)
    var rule = DealingRule(caseworker: User.ID(1))
    (rule.fromLetters, rule.court) = ("A", Court.ID(1))
    try expectRoundTrip(rule)
    try expectRoundTrip(Term(topic: .requestOccasion, name: "Verlängerung"))
    try expectRoundTrip(TextModule(name: "Anrede", text: "Sehr geehrte"))
    var event = CaseEvent(kind: .placement, happenedOn: Day(number: 3))
    (event.hasOtherLength, event.until) = (true, Day(number: 9))
    try expectRoundTrip(event)
    var report = SocialReport()
    report.passages[.health] = SocialReport.Passage(finding: nil, view: "Es geht mir gut.")
    try expectRoundTrip(report)
    var setting = OfficeSetting()
    (setting.municipal, setting.singleDays) = ([.assumption], [Day(number: 9), Day(number: 3)])
    try expectRoundTrip(setting)
    var deadline = DeadlineEntry(
      Deadline.Key(.b1, RecordReference(.courtRequest, 4), base: Day(number: 3)))
    (deadline.settlement, deadline.settledOn) = (.done, Day(number: 5))
    try expectRoundTrip(deadline)
  }

  @Test("so is every record around a guardian and a proposal")
  func roundTripsOfProposals() throws {
    var guardian = Guardian(family: "Braun", given: "Ursula", isOrganisation: false)
    (guardian.kinds, guardian.stage) = ([.professional, .volunteer], .paused)
    (guardian.takesStrangers, guardian.substitutes, guardian.capacity) = (false, true, 0)
    guardian.taskAreas = [OrderedTaskArea(area: TaskArea.ID(3), wording: "nur Post")]
    (guardian.address.street, guardian.address.district) = ("Kirchplatz 4", "Merken")
    (guardian.licence.registration, guardian.licence.insuredUntil) = (.provisional, Day(number: 9))
    try expectRoundTrip(guardian)
    var proof = Proof(guardian: Guardian.ID(2), kind: .debtorRegister, result: .unclear)
    (proof.issuedOn, proof.handedInOn, proof.seenBy) = (
      Day(number: 3), Day(number: 3), User.ID(1)
    )
    try expectRoundTrip(proof)
    var agreement = Agreement(guardian: Guardian.ID(2))
    (agreement.signedOn, agreement.endedOn) = (Day(number: 3), Day(number: 9))
    (agreement.association, agreement.substitutes) = (Guardian.ID(5), true)
    try expectRoundTrip(agreement)
    var training = Training(guardian: Guardian.ID(2), kind: .exchange, day: Day(number: 3))
    (training.topic, training.minutes) = ("Erfahrungsaustausch", 90)
    try expectRoundTrip(training)
    var inquiry = Inquiry(guardian: nil, whom: "Fatma Demir", askedOn: Day(number: 3))
    (inquiry.answer, inquiry.reason, inquiry.askAgainFrom) = (.no, "Umzug", Day(number: 90))
    try expectRoundTrip(inquiry)
    var review = Review(
      assignment: Assignment.ID(4), decision: .returned, text: "Sicht fehlt",
      reviewer: User.ID(1), day: Day(number: 3))
    review.rule = "volunteer family"
    try expectRoundTrip(review)
    try expectRoundTrip(ReviewRule(kind: .association, tie: Tie.none, reviews: 2))
    var assignment = Assignment(
      caseID: Case.ID(1), guardian: Guardian.ID(2), role: .guardian, kind: .volunteer,
      state: .inReview)
    assignment.taskAreas = [OrderedTaskArea(area: TaskArea.ID(3))]
    assignment.proposal.answers = [.view: "nicht ansprechbar", .family: "keine"]
    (assignment.proposal.readyOn, assignment.proposal.claimedBy) = (Day(number: 2), User.ID(3))
    (assignment.proposal.isUrgent, assignment.proposal.course) = (true, .deviated)
    try expectRoundTrip(assignment)
  }

  @Test("every field is described once, by the record it is named after")
  func described() {
    let fields = RecordKind.allCases.flatMap { kind in
      kind.fields.map(\.field).filter { $0.kind == kind }
    }
    #expect(Set(fields).count == fields.count)
    #expect(Set(Field.allCases).subtracting(fields) == [.casePerson])
  }

  @Test("what cannot be of a paper, a question, an agreement or a review is refused")
  func refusalsOfProposals() {
    let days = (Day(number: 9), Day(number: 8))
    func refusal(_ body: () throws -> Void) -> Refusal? {
      do { try body() } catch { return error as? Refusal }
      return nil
    }
    #expect(
      refusal {
        _ = try Proof([
          .proofGuardian: "1", .proofKind: "criminalRecord", .proofIssuedOn: days.0.iso,
          .proofHandedInOn: days.1.iso,
        ])
      } == .endBeforeStart(field: .proofHandedInOn, end: days.1, start: days.0))
    #expect(
      refusal { _ = try Agreement([.agreementGuardian: "1"]) } == .missing(.agreementSignedOn))
    #expect(
      refusal { _ = try Inquiry([.inquiryAskedOn: days.0.iso]) } == .missing(.inquiryGuardian))
    #expect(
      refusal {
        _ = try Inquiry([
          .inquiryWhom: "Adam", .inquiryAskedOn: days.0.iso, .inquiryAnsweredOn: days.1.iso,
        ])
      } == .endBeforeStart(field: .inquiryAnsweredOn, end: days.1, start: days.0))
    #expect(
      refusal {
        _ = try Review([
          .reviewAssignment: "1", .reviewReviewer: "1", .reviewDay: days.0.iso,
          .reviewDecision: "returned",
        ])
      } == .missing(.reviewText))
    #expect(
      refusal {
        _ = try Guardian([
          .guardianFamily: "Brücke e. V.", .guardianIsOrganisation: "1",
          .guardianKinds: "professional",
        ])
      } == .kindOfHuman(.professional))
  }

  @Test("whoever stands in has the work of those who are away, and of those they stood in for")
  func standingIn() {
    func absence(_ user: Int64, _ substitute: Int64?, _ first: Int, _ last: Int) -> Absence {
      var absence = Absence(
        user: User.ID(user), period: Period(from: Day(number: first), to: Day(number: last)))
      absence.substitute = substitute.map { User.ID($0) }
      return absence
    }
    let table = DealingTable(
      rules: [], absences: [absence(2, 1, 3, 9), absence(3, 2, 5, 6), absence(4, nil, 3, 9)])
    #expect(table.standingIn(User.ID(1), on: Day(number: 4)) == [User.ID(2)])
    #expect(table.standingIn(User.ID(1), on: Day(number: 5)) == [User.ID(2), User.ID(3)])
    #expect(table.standingIn(User.ID(1), on: Day(number: 10)).isEmpty)
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
