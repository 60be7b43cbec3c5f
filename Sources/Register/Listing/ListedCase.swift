import Guardianship

/// One line of the derived case list: what `caseListing` holds about a case.
struct ListedCase: Equatable {
  /// Stands for a missing sort text; behind every text.
  static let noText = "\u{F8FF}"
  /// Stands for a missing kind of guardian; behind every kind.
  static let noKind = 9

  var id: Int64
  var traits: Traits
  /// Numbers of records; 0 for none.
  var district: Int64 = 0
  var caseworker: Int64 = 0
  var court: Int64 = 0
  var status: Int
  var kind = ListedCase.noKind
  var born: Int
  var appointedOn = NoDay.number
  var decidedOn = NoDay.number
  var reviewOn = NoDay.number
  var endedOn = NoDay.number
  /// The next day on which this line is no longer true by itself.
  var changesOn = NoDay.number
  var guardian: Int64 = 0
  var guardianCount = 0
  var referenceKey: Int64
  var nameKey: String
  var fileKey = ListedCase.noText
  var districtKey = ListedCase.noText
  var guardianKey = ListedCase.noText
  var caseworkerKey = ListedCase.noText
  var reference: String
  var family: String
  var given: String
  var districtName: String?
  var fileNumber: String?
  var words = ""
  /// Words of the names of those in office, a line for each.
  var guardians = ""
  var areas = ""
  /// The birth name, where it has words of its own.
  var birthWords = ""
  /// What the case is also found by (`Reach`): words of names and streets, a line for each party and
  /// address; digits of telephones.
  var phones = ""
  var parties = ""
  var partyPhones = ""
  var streets = ""
}

extension ListedCase {
  /// The one function that makes a line, from what is recorded now, as it is true on `day`.
  ///
  /// - Parameter isPast: the list is read as of `day`: a case without a status on it is not in the
  ///   list, and later orders do not count.
  init?(
    _ facts: ListingFacts, on day: Day, isPast: Bool = false, names: ListingNames
  ) throws {
    let status = facts.statuses.listed(on: day, isPast: isPast)?.status
    if isPast, status == nil { return nil }
    self.init(
      id: facts.id, traits: Traits(), status: (status ?? .inquiry).position,
      born: facts.born?.number ?? NoDay.number, referenceKey: Self.referenceKey(facts.reference),
      nameKey: names.folded(facts.family) + "\t" + names.folded(facts.given),
      reference: facts.reference, family: facts.family, given: facts.given)
    traits[.status] = self.status
    if status == .ended {
      traits[.endReason] = facts.endReason.map { Traits.number(of: $0) } ?? 0
      endedOn = facts.endedOn?.number ?? NoDay.number
    }
    try takeHome(facts, on: day, isPast: isPast, names: names)
    takeCourt(facts, on: day, isPast: isPast)
    takeOrders(facts, on: day, isPast: isPast)
    takeGuardians(facts, on: day, names: names)
    if let worker = facts.caseworkers.listed(on: day, isPast: isPast) {
      caseworker = worker.id
      caseworkerKey = names.folded(worker.name)
    }
    words = Self.words(facts, district: districtName, names: names)
    if let birthName = facts.birthName { birthWords = SearchWords.text(names.words(birthName)) }
    takeReach(facts, on: day, names: names)
    changesOn = facts.nextChange(after: day)?.number ?? NoDay.number
  }

  private mutating func takeHome(
    _ facts: ListingFacts, on day: Day, isPast: Bool, names: ListingNames
  ) throws {
    let home = facts.homes.listed(on: day, isPast: isPast)
    guard let name = home?.district, !name.isEmpty else { return }
    districtName = name
    districtKey = names.folded(name)
    district = try names.district(name)
  }

  private mutating func takeCourt(_ facts: ListingFacts, on day: Day, isPast: Bool) {
    guard let period = facts.courts.listed(on: day, isPast: isPast) else { return }
    court = period.court?.rawValue ?? 0
    fileNumber = period.fileNumber?.text
    fileKey = period.fileNumber?.sortKey ?? Self.noText
  }

  private mutating func takeOrders(_ facts: ListingFacts, on day: Day, isPast: Bool) {
    guard !facts.orders.isEmpty else { return }
    let orders = facts.orders.filter { order in
      !isPast || (order.value.knownOn.map { $0 <= day } ?? true)
    }.sorted {
      ($0.value.knownOn?.number ?? Int.min, $0.id) > ($1.value.knownOn?.number ?? Int.min, $1.id)
    }.map(\.value)
    // The decision that set the review day, so that the two never contradict each other.
    let review = orders.first { $0.reviewOn != nil }
    let decided = review ?? orders.first { $0.decidedOn != nil }
    decidedOn = decided?.decidedOn?.number ?? NoDay.number
    reviewOn = review?.reviewOn?.number ?? NoDay.number
    traits[.review] = reviewOn == NoDay.number ? 0 : 1
    if orders.lazy.compactMap(\.reservation).first == true { traits[.reservation] = 1 }
    let areas = orders.first { !$0.taskAreas.isEmpty }?.taskAreas ?? []
    self.areas = SearchWords.text(areas.map { "a\($0.area.rawValue)" })
  }

  private mutating func takeGuardians(_ facts: ListingFacts, on day: Day, names: ListingNames) {
    guard !facts.assignments.isEmpty else { return }
    let current = facts.currentOffices(on: day)
    guardianCount = current.count
    guard let first = current.first else { return }
    guardian = first.assignment.guardian.rawValue
    guardianKey = names.folded(first.family) + "\t" + names.folded(first.given ?? "")
    traits[.kind] = Traits.number(of: first.assignment.kind)
    kind = traits[.kind] - 1
    traits[.tie] = first.assignment.tie.map { Traits.number(of: $0) } ?? 0
    appointedOn = first.assignment.effectiveOn?.number ?? NoDay.number
    guardians = Reach.lines(
      current.map { names.words($0.family) + names.words($0.given ?? "") })
  }

  private mutating func takeReach(_ facts: ListingFacts, on day: Day, names: ListingNames) {
    phones = SearchWords.text(facts.phone.map { PhoneDigits.numbers(in: $0) } ?? [])
    parties = Reach.lines(facts.parties.map { names.words($0.value.name) })
    partyPhones = SearchWords.text(
      facts.parties.flatMap { $0.value.phone.map { PhoneDigits.numbers(in: $0) } ?? [] }.sorted())
    streets = Reach.lines(
      facts.streets.filter { $0.value.period.contains(day) }.map { names.words($0.value.street) })
  }

  private static func words(
    _ facts: ListingFacts, district: String?, names: ListingNames
  ) -> String {
    var words = names.words(facts.family) + names.words(facts.given)
    if let birthName = facts.birthName { words += names.words(birthName) }
    if let district { words += names.words(district) }
    for court in facts.courts {
      if let number = court.value.fileNumber { words += SearchWords.number(number.text) }
    }
    words += SearchWords.reference(facts.reference)
    if let number = facts.fileReference { words += SearchWords.parts(number) }
    return SearchWords.text(words)
  }

  /// `F-2026-00001` by year and number; 0 for anything else.
  private static func referenceKey(_ reference: String) -> Int64 {
    let parts = reference.split(separator: "-").suffix(2).map { Int64($0) }
    guard parts.count == 2, let year = parts[0], let number = parts[1] else { return 0 }
    return year * 100_000_000 + number
  }
}

extension CourtOrder {
  /// The day that puts the orders of a case in sequence.
  var knownOn: Day? { decidedOn ?? effectiveOn }
}

extension ListingFacts {
  /// The guardians in office on a day, in the order of `Assignment.place`.
  func currentOffices(on day: Day) -> [Office] {
    assignments.filter { $0.value.assignment.isCurrent(on: day) }
      .sorted { $0.value.assignment.place($0.id) < $1.value.assignment.place($1.id) }
      .map(\.value)
  }

  /// The next day on which a period begins or has ended.
  func nextChange(after day: Day) -> Day? {
    var next: Day?
    func meet(_ met: Day?) {
      if let met, met > day, next.map({ met < $0 }) ?? true { next = met }
    }
    func meet(_ period: Period) {
      meet(period.from)
      meet(period.to?.adding(days: 1))
    }
    for home in homes { meet(home.value.period) }
    for street in streets { meet(street.value.period) }
    for court in courts { meet(court.value.period) }
    for status in statuses { meet(status.value.period) }
    for caseworker in caseworkers { meet(caseworker.value.period) }
    for office in assignments {
      meet(office.value.assignment.effectiveOn)
      meet(office.value.assignment.endedOn)
    }
    return next
  }
}
