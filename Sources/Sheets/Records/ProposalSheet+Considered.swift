import Guardianship
import Wording

/// A person or guardian who was considered for the office, and what came of it.
struct ConsideredPerson {
  let name: String
  var tier: Candidate.Tier
  /// How the person is told apart from others of the name: "Nichte", "ehrenamtlich".
  var role: String?
  var words: [String]

  /// Two names are equal in any order of their words: "Fatma Demir" and "Demir, Fatma".
  func isNamed(_ other: String) -> Bool {
    Guardian(family: name, given: nil, isOrganisation: false).isNamed(other)
  }
}

/// In Betracht gezogen: all of them in the order of the law (§ 1816 Abs. 2–5, § 1818 BGB).
extension ProposalSheet {
  var consideredTable: [Block] {
    considered.plainTable([
      .column(wording[TextKey("proposalPaper.tier")], 14...24) { wording.name($0.tier) },
      .column(wording[TextKey("column.name")], 14...24) { $0.name },
      .column(wording[TextKey("proposalPaper.role")], 10...18) { $0.role ?? "" },
      .column(wording[TextKey("proposalPaper.outcome")], 20...60) {
        $0.words.joined(separator: "; ")
      },
    ])
  }

  /// Beteiligte who are wished, rejected or close, whoever was asked, other proposals, and who is
  /// proposed now.
  var considered: [ConsideredPerson] {
    var people: [ConsideredPerson] = []
    for person in parties + asked + otherProposals + [chosen] {
      guard let index = people.firstIndex(where: { $0.isNamed(person.name) }) else {
        people.append(person)
        continue
      }
      people[index].words += person.words
      people[index].role = people[index].role ?? person.role
      if person.tier.position < people[index].tier.position { people[index].tier = person.tier }
    }
    for index in people.indices where people[index].words.isEmpty {
      people[index].words = [wording[TextKey("proposalPaper.notAsked")]]
    }
    return Candidate.Tier.allCases.flatMap { tier in people.filter { $0.tier == tier } }
  }

  private var parties: [ConsideredPerson] {
    let parties = detail.caseDetail.parties.map(\.value)
    return parties.filter { $0.isClose || $0.asGuardian != nil || $0.isReady != nil }.map { party in
      ConsideredPerson(
        name: party.name, tier: party.asGuardian == .wished ? .wish : .close,
        role: party.relation ?? wording.name(party.kind),
        words: [
          party.asGuardian.map(words),
          party.isReady == false ? wording[TextKey("proposalPaper.isNotReady")] : nil,
        ].compactMap(\.self))
    }
  }

  private func words(_ preference: Party.Preference) -> String {
    switch preference {
    case .wished: wording[TextKey("proposalPaper.isWished")]
    case .rejected: wording[TextKey("proposalPaper.isRejected")]
    }
  }

  private var asked: [ConsideredPerson] {
    detail.inquiries.map { asked in
      ConsideredPerson(
        name: asked.name, tier: asked.tier, role: kinds(of: asked),
        words: [words(asked.record.value)])
    }
  }

  private func kinds(of asked: ProposalDetail.Asked) -> String? {
    let kinds = GuardianKind.allCases.filter(asked.kinds.contains)
    return kinds.isEmpty ? nil : kinds.map { wording.name($0) }.list
  }

  /// "angefragt am 12.11.2026: nein (zu weit weg), wieder fragen ab 01.03.2027".
  private func words(_ inquiry: Inquiry) -> String {
    let answer = wording.name(inquiry.answer)
    let reason = inquiry.reason.map { "\(answer) (\($0))" } ?? answer
    let again = inquiry.askAgainFrom.map {
      wording.text(TextKey("candidateNote.askAgainFrom"), wording.day($0))
    }
    let asked = wording.text(
      TextKey("proposalPaper.asked"), wording.day(inquiry.answeredOn ?? inquiry.askedOn), reason)
    return [asked, again].compactMap(\.self).list
  }

  private var otherProposals: [ConsideredPerson] {
    detail.others.filter { $0.record.value.role.isMain }.map { row in
      let other = row.record.value
      return ConsideredPerson(
        name: row.guardian.listName, tier: tier(of: other), role: wording.name(other.kind),
        words: [
          wording.text(
            TextKey("proposalPaper.otherProposal"), row.reference, wording.state(of: other))
        ])
    }
  }

  private var chosen: ConsideredPerson {
    ConsideredPerson(
      name: named, tier: tier(of: assignment), role: wording.name(assignment.kind),
      words: [wording[TextKey("proposalPaper.isProposed")]])
  }

  private func tier(of assignment: Assignment) -> Candidate.Tier {
    if assignment.proposal.preference == .wished { return .wish }
    if assignment.tie?.isClose == true { return .close }
    return switch assignment.kind {
    case .volunteer, .unknown: .volunteer
    case .professional, .associationEmployee: .professional
    case .association: .association
    case .authority, .authorityEmployee: .authority
    }
  }

  // MARK: - Verhinderungsbetreuung

  /// A second person for when the guardian is prevented (§ 12 Abs. 1 S. 6 BtOG); nothing where this
  /// proposal is for that.
  var substitutes: [Block]? {
    guard assignment.role != .substitute else { return nil }
    let proposed = detail.others.filter { row in
      row.record.value.role == .substitute && row.record.value.state.isOpen
    }.map { row in
      Pair(
        wording.name(row.record.value.state),
        [row.guardian.listName, wording.name(row.record.value.kind), row.reference].list)
    }
    let current = detail.caseDetail.currentAssignments(on: file.day)
      .filter { $0.value.role == .substitute }
      .map { Pair(wording.name($0.value.state), file.words($0.value)) }
    let pairs = proposed + current
    guard pairs.isEmpty else { return [.pairs(pairs)] }
    let isOffered = agreementInForce?.substitutes == true
    return [
      .paragraph(
        wording[
          isOffered
            ? TextKey("proposalPaper.substitute.offered") : TextKey("proposalPaper.substitute.none")
        ])
    ]
  }
}

extension Candidate.Tier {
  fileprivate var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
