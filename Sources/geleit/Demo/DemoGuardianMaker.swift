import Guardianship
import Register

/// Invents what a guardian can be and do, and how his or her papers stand.
///
/// It draws from numbers of its own, so that cases are the same with and without it.
struct DemoGuardianMaker {
  let today: Day
  let names: DemoNames
  let words: DemoGuardianWords
  var random: DemoRandom
  /// Vereine and the Behörde.
  var employers: [GuardianKind: [Guardian.ID]] = [:]

  func organisation(_ name: String, _ kind: GuardianKind) -> Guardian {
    var guardian = Guardian(family: name, given: nil, isOrganisation: true)
    guardian.kinds = [kind]
    guardian.stageOn = today.adding(years: -9)
    guardian.substitutes = kind == .association
    guardian.address.postcode = "52349"
    guardian.address.place = "Düren"
    guardian.phone = "02421 555100"
    guardian.email = "post@example.org"
    return guardian
  }

  /// - Parameter number: of this kind; stages and papers take turns, so that each is met early.
  mutating func file(
    _ human: Guardian, _ kind: GuardianKind, _ number: Int, _ reference: String,
    in bulk: BulkInsert
  ) throws -> DemoGuardian {
    var guardian = human
    guardian.kinds = kinds(kind, number)
    addReach(to: &guardian)
    switch kind {
    case .volunteer: makeVolunteer(&guardian, number)
    case .professional: makeProfessional(&guardian, number)
    default: makeEmployee(&guardian, kind, number)
    }
    let id = try bulk.add(guardian, reference: reference)
    var entered = DemoGuardian(id: id, guardian: guardian, kind: kind)
    guard guardian.kinds.contains(.volunteer) else { return entered }
    try addPapers(to: &entered, number, in: bulk)
    if guardian.stage != .interested {
      try addAgreement(to: &entered, number, in: bulk)
    }
    return entered
  }

  /// What a relative who serves only the own is: less is known.
  mutating func relative(_ human: Guardian, _ stage: Guardian.Stage, since: Day) -> Guardian {
    var guardian = human
    guardian.kinds = random.chance(85) ? [.volunteer] : []
    guardian.stage = stage
    guardian.stageOn = since
    guardian.takesStrangers = random.pick([Bool?.some(false): 70, nil: 25, true: 5])
    if random.chance(60) { guardian.phone = phone() }
    if random.chance(25) { guardian.email = email(of: guardian) }
    if random.chance(70) { addAddress(to: &guardian) }
    return guardian
  }

  // MARK: - What all have

  /// Somebody can be several things; what a few are nobody wrote down.
  private func kinds(_ kind: GuardianKind, _ number: Int) -> Set<GuardianKind> {
    switch (kind, number % 25) {
    case (.professional, 6): [.professional, .volunteer]
    case (.volunteer, 24): []
    default: [kind]
    }
  }

  private mutating func addReach(to guardian: inout Guardian) {
    if random.chance(90) { guardian.phone = phone() }
    if random.chance(60) { guardian.email = email(of: guardian) }
    addAddress(to: &guardian)
    if random.chance(25) { guardian.languages = words.pick(.language, &random) }
    if random.chance(35) { guardian.skills = words.pick(.skill, &random) }
    if random.chance(12) { guardian.note = words.pick(.note, &random) }
    guard random.chance(20) else { return }
    guardian.taskAreas = (0..<3).map { place in
      OrderedTaskArea(area: TaskArea.ID(Int64(1 + 3 * place + random.below(3))))
    }
  }

  private mutating func addAddress(to guardian: inout Guardian) {
    let district = random.pick(names.districts)
    guardian.address.street = names.street(&random)
    if random.chance(12) {
      guardian.address.place = words.pick(.elsewhere, &random)
    } else {
      guardian.address.postcode = district.postcode
      guardian.address.place = "Düren"
      guardian.address.district = district.name
    }
  }

  private mutating func phone() -> String { "02421 555\(1000 + random.below(9000))" }

  private func email(of guardian: Guardian) -> String? {
    let parts = [guardian.given, guardian.family].compactMap(\.self).map { name in
      name.folded.filter { $0.isASCII && $0.isLetter }
    }.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ".") + "@example.org"
  }

  // MARK: - What kinds have

  private mutating func makeVolunteer(_ guardian: inout Guardian, _ number: Int) {
    guardian.takesStrangers = number % 17 == 8 ? false : random.chance(90) ? true : nil
    guardian.substitutes = random.chance(70) ? random.chance(45) : nil
    if random.chance(85) { guardian.capacity = random.pick([1: 35, 2: 35, 3: 20, 5: 10]) }
    if random.chance(50) { guardian.availability = words.pick(.availability, &random) }
    switch number % 14 {
    case 3: guardian.stage = .interested
    case 5: guardian.stage = .vetting
    case 7: pause(&guardian, number)
    case 9: guardian.stage = .left
    case 11: guardian.stage = .deceased
    case 13 where number % 28 == 13: guardian.stage = .unsuitable
    default: guardian.stage = .ready
    }
    guardian.stageOn = stageDay(guardian.stage)
  }

  /// The end of every other pause is open.
  private func pause(_ guardian: inout Guardian, _ number: Int) {
    guardian.stage = .paused
    if number % 28 == 7 { guardian.pausedUntil = today.adding(days: 75) }
  }

  private mutating func stageDay(_ stage: Guardian.Stage) -> Day {
    switch stage {
    case .interested, .vetting: random.day(from: today.adding(days: -70), to: today)
    case .paused: random.day(from: today.adding(days: -150), to: today)
    default: random.day(from: today.adding(years: -8), to: today.adding(days: -120))
    }
  }

  private mutating func makeProfessional(_ guardian: inout Guardian, _ number: Int) {
    if random.chance(60) { guardian.capacity = random.pick([40: 50, 50: 40, 12: 10]) }
    guardian.substitutes = random.chance(60)
    guardian.licence.homeAuthority = words.pick(.homeAuthority, &random)
    switch number % 18 {
    case 3: (guardian.stage, guardian.licence.registration) = (.vetting, .applied)
    case 5: (guardian.stage, guardian.licence.registration) = (.left, .withdrawn)
    case 7: guardian.licence.registration = .undecided
    case 11: guardian.licence.registration = .provisional
    case 9:
      pause(&guardian, number)
      guardian.licence.registration = .registered
    default: guardian.licence.registration = .registered
    }
    guardian.stageOn = stageDay(guardian.stage)
    guard guardian.licence.registration != .applied else { return }
    guardian.licence.registeredOn = random.day(
      from: max(today.adding(years: -4), Self.registrationBegan), to: today.adding(days: -200))
    let isInsured = number % 10 != 4
    guardian.licence.insuredUntil = today.adding(days: isInsured ? 20 + random.below(400) : -35)
    report(&guardian, number)
  }

  /// Registration began with the Betreuungsorganisationsgesetz.
  private static let registrationBegan = Day(year: 2023, month: 1, day: 1) ?? Day(number: 0)

  /// Half-yearly, § 25 Abs. 1 BtOG; some are late.
  private mutating func report(_ guardian: inout Guardian, _ number: Int) {
    guard number % 8 != 6 else { return }
    guardian.reportedLoad = 18 + random.below(40)
    guardian.reportedOn = today.adding(days: -(number % 8 == 2 ? 200 : 20) - random.below(120))
  }

  private mutating func makeEmployee(
    _ guardian: inout Guardian, _ kind: GuardianKind, _ number: Int
  ) {
    let isOfAssociation = kind == .associationEmployee
    guardian.employer = employers[isOfAssociation ? .association : .authority].map {
      random.pick($0)
    }
    guardian.stageOn = stageDay(.ready)
    guardian.capacity = 45
    guard isOfAssociation else { return }
    guardian.licence.registration = .registered
    guardian.licence.registeredOn = random.day(
      from: Self.registrationBegan, to: today.adding(days: -300))
    guardian.licence.homeAuthority = words.pick(.homeAuthority, &random)
    report(&guardian, number)
  }
}
