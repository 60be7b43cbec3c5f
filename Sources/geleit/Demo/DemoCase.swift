import Guardianship
import Register

/// Invents one case after the other.
struct DemoCase {
  let today: Day
  let guardians: DemoGuardians
  let names = DemoNames()
  var random: DemoRandom
  /// Somebody whose case has ended and who comes again.
  private var endedBefore: CaseRecords?

  init(today: Day, guardians: DemoGuardians, random: DemoRandom) {
    self.today = today
    self.guardians = guardians
    self.random = random
  }

  mutating func next(_ number: Int) -> CaseRecords {
    if let earlier = endedBefore, let ended = earlier.facts.endedOn {
      endedBefore = nil
      return further(number, of: earlier, since: ended)
    }
    let status: CaseStatus = random.pick([
      .inquiry: 5, .investigating: 6, .provisional: 5, .running: 66, .ended: 18,
    ])
    let person = person(number)
    let born = person.born ?? today.adding(years: -60)
    let earliest = max(born.adding(years: 18), today.adding(years: -14))
    let begun = beginning(of: status, earliest: earliest)
    var records = CaseRecords(
      reference: DemoCase.reference("F", year: begun.year, number), person: person)
    records.residences = residences(since: begun)
    if status != .ended { addStay(to: &records) }
    finish(&records, number, status, begun: begun)
    if records.facts.endReason.map({ $0 != .death }) ?? false, random.chance(16),
      records.facts.endedOn.map({ $0 < today.adding(days: -200) }) ?? false
    {
      endedBefore = records
    }
    return records
  }

  /// A new case of somebody whose earlier one has ended.
  private mutating func further(
    _ number: Int, of earlier: CaseRecords, since ended: Day
  ) -> CaseRecords {
    let status: CaseStatus = random.pick([.inquiry: 25, .investigating: 25, .running: 50])
    let begun = beginning(of: status, earliest: ended.adding(days: 30))
    var records = CaseRecords(
      reference: DemoCase.reference("F", year: begun.year, number), person: earlier.person)
    records.isOfSamePerson = true
    records.residences = earlier.residences
    finish(&records, number, status, begun: begun)
    return records
  }

  /// Before an appointment and under an einstweilige Anordnung cases are young.
  private mutating func beginning(of status: CaseStatus, earliest: Day) -> Day {
    switch status {
    case .inquiry, .investigating: max(earliest, today.adding(days: -1 - random.below(150)))
    case .provisional: max(earliest, today.adding(days: -40 - random.below(240)))
    case .running, .ended: random.day(from: earliest, to: today.adding(days: -1))
    }
  }

  private mutating func finish(
    _ records: inout CaseRecords, _ number: Int, _ status: CaseStatus, begun: Day
  ) {
    if random.chance(45) { records.facts.wishes = random.pick(names.wishes) }
    if random.chance(35) { records.facts.remark = random.pick(names.remarks) }
    records.courts = courts(number, begun: begun, hasNumber: status > .inquiry || random.chance(50))
    records.caseworkers = caseworkers(since: begun)
    addSurroundings(to: &records)
    var road = DemoRoad(records, begun: begun)
    travel(&road, to: status)
    records = road.records
  }

  static func reference(_ letter: String, year: Int, _ number: Int) -> String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 5 - digits.count))
    return "\(letter)-\(year)-\(zeros)\(digits)"
  }

  // MARK: - The person

  private mutating func person(_ number: Int) -> Person {
    let given = random.pick(names.given)
    var family = random.pick(names.families)
    if random.chance(4) { family += "-" + random.pick(names.families) }
    var person = Person(family: family, given: given.name)
    person.sex = given.sex
    let age = random.chance(40) ? 75 + random.below(23) : 18 + random.below(57)
    if !random.chance(2) {
      person.born = today.adding(years: -age).adding(days: -random.below(365))
    }
    if random.chance(3) { person.title = "Dr." }
    if random.chance(5) { person.birthName = random.pick(names.families) }
    person.livingSituation = random.pick([
      .ownHome: 45, .careHome: 30, .withRelatives: 12, .assistedLiving: 10, .homeless: 3,
    ])
    if random.chance(12) {
      person.languages = random.pick(["Türkisch", "Polnisch", "Russisch", "Arabisch", "Ukrainisch"])
      if random.chance(50) { person.interpreter = person.languages }
    }
    if random.chance(60) { person.phone = phone() }
    if random.chance(15) {
      person.visitHints = random.pick(["Hund", "nur vormittags", "klingelt zweimal", "3. Etage"])
    }
    person.addressBlocked = number % 97 == 0
    return person
  }

  private mutating func residences(since begun: Day) -> [Residence] {
    var home = Residence(kind: .home, period: Period(from: nil, to: nil))
    let district = random.pick(names.districts)
    home.street = names.street(&random)
    home.place = "Düren"
    home.postcode = district.postcode
    if !random.chance(2) { home.district = district.name }
    guard random.chance(6) else { return [home] }
    var earlier = home
    earlier.street = names.street(&random)
    earlier.period.to = begun
    home.period.from = begun.adding(days: 1)
    return [earlier, home]
  }

  // MARK: - Court and caseworker

  private mutating func courts(_ number: Int, begun: Day, hasNumber: Bool) -> [CourtPeriod] {
    let year = String(String(begun.year).suffix(2))
    let initial = random.chance(20) ? " " + random.pick(["B", "H", "K", "M", "S", "W"]) : ""
    let text = "\(1 + number % 97) XVII \(1 + number / 97)/\(year)\(initial)"
    let court = Court.ID(random.pick([2: 82, 5: 8, 1: 5, 4: 5]))
    var current = CourtPeriod(
      court: court, fileNumber: hasNumber ? FileNumber(text) : nil,
      period: Period(from: nil, to: nil))
    guard hasNumber, random.chance(4), begun < today.adding(days: -60) else { return [current] }
    let moved = random.day(from: begun.adding(days: 30), to: today)
    let earlier = CourtPeriod(
      court: Court.ID(3), fileNumber: FileNumber("\(1 + number % 40) XVII \(number)/\(year)"),
      period: Period(from: nil, to: moved.adding(days: -1)))
    current.period.from = moved
    return [earlier, current]
  }

  private mutating func caseworkers(since begun: Day) -> [CaseworkerPeriod] {
    guard !random.chance(1) else { return [] }
    let current = User.ID(Int64(3 + random.below(5)))
    guard random.chance(8), begun < today.adding(days: -90) else {
      return [CaseworkerPeriod(caseworker: current, period: Period(from: begun, to: nil))]
    }
    let handed = random.day(from: begun.adding(days: 30), to: today)
    let earlier = User.ID(Int64(3 + random.below(5)))
    return [
      CaseworkerPeriod(
        caseworker: earlier, period: Period(from: begun, to: handed.adding(days: -1))),
      CaseworkerPeriod(caseworker: current, period: Period(from: handed, to: nil)),
    ]
  }
}
