import Guardianship
import Register

/// Who and what is around the person: Beteiligte, directives, stays.
extension DemoCase {
  mutating func addSurroundings(to records: inout CaseRecords) {
    for kind in Party.Kind.allCases where random.chance(Self.share(of: kind)) {
      addParty(kind, to: &records)
    }
    if records.person.livingSituation == .careHome, random.chance(30) {
      addParty(.home, to: &records)
    }
    if random.chance(5) { addPowerOfAttorney(to: &records) }
    if random.chance(5) { addDirective(.guardianshipDirective, to: &records) }
    if random.chance(4) { addDirective(.livingWill, to: &records) }
  }

  /// How many of a hundred cases name such a party; an attorney comes with the Vorsorgevollmacht.
  private static func share(of kind: Party.Kind) -> Int {
    switch kind {
    case .relative: 24
    case .closePerson: 4
    case .doctor: 7
    case .careService: 4
    case .judge: 3
    case .rechtspfleger, .other, .guardianAdLitem: 2
    case .home: 1
    case .attorney: 0
    }
  }

  mutating func addParty(_ kind: Party.Kind, to records: inout CaseRecords) {
    guard let (relation, name) = names.parties[kind].map({ random.pick($0) }) else { return }
    var party = Party(kind: kind, name: name.isEmpty ? somebody() : name)
    party.relation = relation
    party.phone = phone()
    switch kind {
    case .relative, .closePerson:
      party.mayBeInformed = random.chance(85) ? random.chance(75) : nil
      if random.chance(18) { party.asGuardian = random.chance(70) ? .wished : .rejected }
    case .judge, .rechtspfleger, .guardianAdLitem: break
    default: party.mayBeInformed = true
    }
    records.parties.append(party)
  }

  /// Vorsorgevollmacht, with the attorney among the Beteiligte.
  mutating func addPowerOfAttorney(to records: inout CaseRecords) {
    guard !records.directives.contains(where: { $0.kind == .powerOfAttorney }) else { return }
    addParty(.attorney, to: &records)
    addDirective(.powerOfAttorney, to: &records)
    records.directives[records.directives.count - 1].holder = records.parties.last?.name
  }

  private mutating func addDirective(_ kind: Directive.Kind, to records: inout CaseRecords) {
    var directive = Directive(kind: kind)
    directive.holder = somebody()
    let adult = (records.person.born ?? today.adding(years: -60)).adding(years: 18)
    directive.signedOn = random.day(from: max(adult, today.adding(years: -11)), to: today)
    if random.chance(40) { directive.location = "Zentrales Vorsorgeregister" }
    records.directives.append(directive)
  }

  /// Where somebody is met for some time; the home stays the home.
  mutating func addStay(to records: inout CaseRecords) {
    guard random.chance(6) else { return }
    var stay = random.pick(names.stays)
    let from = today.adding(days: -random.below(90))
    let to = random.chance(40) ? min(today, from.adding(days: 12)) : nil
    stay.period = Period(from: from, to: to)
    records.residences.append(stay)
  }

  mutating func somebody() -> String {
    "\(random.pick(names.families)), \(random.pick(names.given).name)"
  }

  mutating func phone() -> String { "02421 555\(1000 + random.below(9000))" }
}
