import Guardianship
import Register

/// Proofs, agreements and trainings.
extension DemoGuardianMaker {
  /// How somebody's papers stand; they take turns, the good ones come more often.
  private enum Papers: CaseIterable {
    case fresh, usable, usableAgain, tooOldForFirst, clear, tooOld, entry, recent, unclear
    case unknown, old, onlyOne, withoutDay, none
  }

  mutating func addPapers(
    to entered: inout DemoGuardian, _ number: Int, in bulk: BulkInsert
  ) throws {
    // Prime to the turns of the stages.
    let papers = Papers.allCases[number * 5 / 3 % Papers.allCases.count]
    for kind in Proof.Kind.allCases {
      guard papers != .none, papers != .onlyOne || kind == .criminalRecord else { continue }
      let proof = proof(kind, papers, of: entered.id)
      try bulk.add(proof)
      entered.proofs.append(proof)
    }
  }

  /// Relatives hand in what they are asked for.
  mutating func addPapers(
    toRelative entered: inout DemoGuardian, since: Day, in bulk: BulkInsert
  ) throws {
    guard random.chance(70) else { return }
    for kind in Proof.Kind.allCases where random.chance(92) {
      var proof = Proof(
        guardian: entered.id, kind: kind, result: random.chance(80) ? .clear : .unknown)
      proof.issuedOn = min(today, since).adding(days: -15 - random.below(60))
      if proof.result == .clear { proof.seenBy = DemoCity.coordinator }
      proof.handedInOn = proof.issuedOn?.adding(days: 10)
      try bulk.add(proof)
      entered.proofs.append(proof)
    }
  }

  private mutating func proof(
    _ kind: Proof.Kind, _ papers: Papers, of id: Guardian.ID
  ) -> Proof {
    var proof = Proof(guardian: id, kind: kind, result: .clear)
    let isFirst = kind == .criminalRecord
    let (age, waited) = ageAndWait(papers)
    proof.issuedOn = today.adding(days: -age)
    proof.handedInOn = proof.issuedOn?.adding(days: waited)
    proof.seenBy = random.chance(70) ? DemoCity.coordinator : random.pick(DemoCity.caseworkers)
    switch papers {
    case .entry where !isFirst: proof.result = .entry
    case .unclear where isFirst: proof.result = .unclear
    case .unknown: (proof.result, proof.seenBy) = (.unknown, nil)
    case .withoutDay: (proof.result, proof.issuedOn, proof.seenBy) = (.unknown, nil, nil)
    default: break
    }
    if proof.result == .entry || proof.result == .unclear {
      proof.note = words.pick(.proofNote, &random)
    }
    return proof
  }

  /// Days since the paper was issued, and from then until it was handed in.
  private mutating func ageAndWait(_ papers: Papers) -> (age: Int, waited: Int) {
    switch papers {
    case .fresh, .clear, .recent: (30 + random.below(50), 5 + random.below(20))
    case .tooOldForFirst: (250 + random.below(200), 120 + random.below(60))
    case .tooOld, .old: (1_150 + random.below(500), 20)
    default: (200 + random.below(700), 10 + random.below(50))
    }
  }

  /// Vereinbarung, § 22 BtOG: of most who take strangers; now and then with the Behörde.
  mutating func addAgreement(
    to entered: inout DemoGuardian, _ number: Int, in bulk: BulkInsert
  ) throws {
    guard entered.guardian.takesStrangers != false, random.chance(75) else { return }
    var agreement = Agreement(guardian: entered.id)
    let signed = random.day(from: today.adding(years: -3), to: today.adding(days: -20))
    agreement.signedOn = signed
    if number % 19 == 4 {
      agreement.partner = words.pick(.partner, &random)
    } else {
      agreement.association = employers[.association].map { random.pick($0) }
    }
    agreement.contact = words.pick(.contactPerson, &random)
    agreement.substitutes = agreement.association != nil && random.chance(70)
    if random.chance(80) { agreement.introducedOn = signed.adding(days: random.below(15)) }
    if entered.guardian.stage.isOver || number % 23 == 6 {
      agreement.endedOn = random.day(from: signed, to: today.adding(days: -1))
    }
    try bulk.add(agreement)
    entered.agreement = agreement
    try addTrainings(to: entered.id, introducedOn: agreement.introducedOn, in: bulk)
  }

  private mutating func addTrainings(
    to id: Guardian.ID, introducedOn: Day?, in bulk: BulkInsert
  ) throws {
    if let introducedOn {
      var training = Training(guardian: id, kind: .introduction, day: introducedOn)
      training.minutes = 120
      try bulk.add(training)
    }
    for _ in 0..<random.below(3) {
      let kind: Training.Kind = random.pick([.training: 55, .exchange: 40, .other: 5])
      var training = Training(
        guardian: id, kind: kind, day: random.day(from: today.adding(years: -2), to: today))
      training.topic = kind == .exchange ? nil : words.pick(.topic, &random)
      training.minutes = 60 + 30 * random.below(4)
      try bulk.add(training)
    }
  }
}
