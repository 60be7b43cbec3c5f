import Guardianship
import Register

/// What was spoken, written and seen.
extension DemoWork {
  /// Where something is asked for people visit and call; elsewhere now and then.
  mutating func addContacts(to records: inout CaseRecords, _ status: CaseStatus) {
    let open = records.requests.first { $0.request.isOpen }?.request
    if let open {
      guard random.chance(80) else { return }
      for _ in 0...random.below(2) {
        addContact(on: random.day(from: open.receivedOn, to: today), to: &records)
      }
    } else if status != .ended, random.chance(14) {
      addContact(on: today.adding(days: -random.below(150)), to: &records)
    }
  }

  private mutating func addContact(on day: Day, to records: inout CaseRecords) {
    let kind: Contact.Kind = random.pick([
      .call: 42, .visit: 25, .letter: 13, .email: 8, .talk: 7, .meeting: 5,
    ])
    records.contacts.append(contact(kind, on: day, with: records.parties.first?.name, of: records))
  }

  private mutating func contact(
    _ kind: Contact.Kind, on day: Day, with somebody: String?, of records: CaseRecords
  ) -> Contact {
    var contact = Contact(kind: kind, day: day)
    contact.author = worker(of: records)
    contact.text = words.contacts[kind].map { random.pick($0) }
    switch kind {
    case .visit, .talk, .meeting: contact.minutes = 30 + 15 * random.below(4)
    case .call: contact.minutes = 5 + 5 * random.below(3)
    default: break
    }
    if kind == .visit || kind == .call { contact.reached = random.chance(85) }
    if contact.reached == false { (contact.text, contact.minutes) = (nil, nil) }
    if kind != .visit, random.chance(40) { contact.withWhom = somebody }
    return contact
  }

  // MARK: - Without a case

  /// Beratung (§§ 5, 15 BtOG) and Beglaubigung (§ 7 BtOG), for the year's figures.
  mutating func contactsWithoutCase(_ count: Int) -> [Contact] {
    (0..<count).map { index in
      let isAdvice = !index.isMultiple(of: 3)
      var contact = Contact(
        kind: isAdvice ? .advice : .certification, day: today.adding(days: -random.below(120)))
      contact.author = random.pick(DemoCity.caseworkers)
      if isAdvice {
        contact.topic = words.contacts[.advice].map { random.pick($0) }
        contact.minutes = 15 + 15 * random.below(4)
      } else {
        contact.document = random.pick([
          .powerOfAttorney: 80, .guardianshipDirective: 15, .other: 5,
        ])
        contact.number = "\(index / 3 + 1)/\(contact.day.year)"
        contact.fee = DemoWork.certificationFee
      }
      return contact
    }
  }

  /// § 7 Abs. 4 BtOG: 10 €.
  private static let certificationFee = 1_000

  /// One talk about several cases.
  mutating func meeting(about cases: [Case.ID]) -> Contact {
    var contact = Contact(kind: .meeting, day: today.adding(days: -3), cases: cases)
    contact.author = DemoCity.supervisor
    contact.minutes = 60
    contact.text = words.contacts[.meeting].map { random.pick($0) }
    return contact
  }
}
