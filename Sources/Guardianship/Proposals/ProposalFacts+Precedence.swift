/// The person's wish and the law's order of guardians (§§ 1816, 1818 BGB).
extension ProposalFacts {
  var precedence: [ProposalFinding?] {
    [wish, rejection, family, volunteerFirst, organisationLast]
  }

  private var wish: ProposalFinding {
    if isWished { return ProposalFinding(.wish, .met, .isWished) }
    let others = parties.filter { $0.asGuardian == .wished }.map(\.name) + wishedOthers
    guard others.isEmpty else {
      return ProposalFinding(.wish, .warning, .otherWished, .text(others.joined(separator: "; ")))
    }
    return ProposalFinding(.wish, .notNeeded, .noWish)
  }

  private var rejection: ProposalFinding {
    let isRejected =
      proposal.preference == .rejected
      || parties.contains { $0.asGuardian == .rejected && guardian.isNamed($0.name) }
    return isRejected
      ? ProposalFinding(.rejection, .warning, .isRejected)
      : ProposalFinding(.rejection, .met, .notRejected)
  }

  /// Relatives and close persons whom nobody rejected, who did not say no and whom nobody asked, or who are ready while a
  /// stranger is proposed in their place.
  private var family: ProposalFinding? {
    if assignment.tie?.isClose == true {
      return ProposalFinding(.family, .met, .isFamily)
    }
    if isWished { return nil }
    let close = parties.filter { party in
      (party.kind == .relative || party.kind == .closePerson) && party.asGuardian != .rejected
        && party.isReady != false && !guardian.isNamed(party.name)
    }
    guard !close.isEmpty else { return nil }
    let open = close.filter { party in !inquiries.contains { $0.isAbout(party) } }.map(\.name)
    guard open.isEmpty else {
      return ProposalFinding(
        .family, .warning, .familyNotAsked, .text(open.joined(separator: "; ")))
    }
    let ready = close.filter { party in
      assignment.role == .guardian
        && inquiries.first { $0.isAbout(party) }?.answer == .yes
    }.map(\.name)
    guard !ready.isEmpty else { return ProposalFinding(.family, .met, .familyAsked) }
    return ProposalFinding(
      .family, .warning, .familyIsReady, .text(ready.joined(separator: "; ")))
  }

  private var volunteerFirst: ProposalFinding? {
    // A Verein as Verhinderungsbetreuer takes no volunteer's place (§ 1817 Abs. 4 S. 2 BGB).
    if assignment.kind == .association, assignment.role == .substitute { return nil }
    if isVolunteer { return ProposalFinding(.volunteerFirst, .met, .isVolunteer) }
    if isWished { return ProposalFinding(.volunteerFirst, .met, .wishDecides) }
    return freeVolunteers > 0
      ? ProposalFinding(.volunteerFirst, .warning, .volunteersFree, .number(freeVolunteers))
      : ProposalFinding(.volunteerFirst, .met, .volunteersNone)
  }

  private var organisationLast: ProposalFinding? {
    switch assignment.kind {
    case .association:
      // A Verein may be Verhinderungsbetreuer without more (§ 1817 Abs. 4 S. 2 BGB).
      isWished || assignment.role == .substitute
        ? nil : ProposalFinding(.organisationLast, .warning, .isAssociation)
    case .authority: ProposalFinding(.organisationLast, .warning, .isAuthority)
    default: nil
    }
  }
}

extension Inquiry {
  /// Whether the party was asked and it is known what came of it.
  fileprivate func isAbout(_ party: Party) -> Bool {
    guard answer != .open, let whom else { return false }
    let words = Set(NameWord.words(of: whom).map(\.text))
    return words == Set(NameWord.words(of: party.name).map(\.text))
  }
}
