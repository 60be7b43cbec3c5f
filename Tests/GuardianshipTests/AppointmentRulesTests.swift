import Guardianship
import Testing

@Suite("Rules about guardians and reopening")
struct AppointmentRulesTests {
  private let human = Guardian(family: "Braun", given: "Ursula", isOrganisation: false)
  private let caritas = Guardian(family: "Caritas", given: nil, isOrganisation: true)

  @Test(
    "a Verein or a Behörde has no tie to the person, § 1818 BGB",
    arguments: [
      GuardianKind.association, .authority,
    ])
  func tie(kind: GuardianKind) throws {
    #expect(throws: Refusal.tieOfOrganisation(kind)) {
      try AppointmentRules.check(caritas, as: kind, tie: .family)
    }
    try AppointmentRules.check(caritas, as: kind, tie: nil)
    try AppointmentRules.check(caritas, as: kind, tie: Tie.none)
  }

  @Test("a professional may be a relative")
  func professionalRelative() throws {
    try AppointmentRules.check(human, as: .professional, tie: .family)
    try AppointmentRules.check(human, as: .associationEmployee, tie: .bond)
  }

  @Test("an organisation is no volunteer")
  func organisation() {
    #expect(throws: Refusal.kindOfOrganisation("Caritas")) {
      try AppointmentRules.check(caritas, as: .volunteer, tie: nil)
    }
  }

  @Test("several professionals are doubted unless one is for hindrance, § 1817 Abs. 3 BGB")
  func professionals() {
    func appointment(_ role: Assignment.Role) -> OrderRecording.Appointment {
      OrderRecording.Appointment(
        guardian: .new(human), role: role, kind: .professional, tie: nil, effectiveOn: nil)
    }
    let two = [appointment(.guardian), appointment(.coGuardian)]
    #expect(AppointmentRules.warnings(for: two) == [.severalProfessionals])
    let substituted = [appointment(.guardian), appointment(.substitute)]
    #expect(AppointmentRules.warnings(for: substituted).isEmpty)
  }
}
