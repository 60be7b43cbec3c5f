/// Whether something else that was written down contradicts the Bezug. It decides which papers,
/// agreement and review a proposal needs, so it has to be the same everywhere.
extension ProposalFacts {
  var tie: ProposalFinding? {
    guard isHuman, let tie = assignment.tie else { return nil }
    if let party {
      let relation = ProposalFinding.Argument.text(party.relation ?? party.name)
      switch (party.kind, tie) {
      case (.relative, .bond), (.relative, .none):
        return ProposalFinding(.tie, .warning, .listedAsFamily, relation)
      case (.closePerson, .none):
        return ProposalFinding(.tie, .warning, .listedAsClose, relation)
      case (.relative, .family), (.closePerson, .bond): break
      case (_, .family)
      where !Kinship.words(in: party.relation ?? "").contains { $0.tie == .family }:
        return ProposalFinding(.tie, .warning, .notListedAsFamily, relation)
      default: break
      }
    }
    return tie.isClose ? contradiction : nil
  }

  /// The Beteiligte of the guardian's name.
  private var party: Party? { parties.first { guardian.isNamed($0.name) } }

  /// What reason and answers call the guardian, held against what is listed, or against the Bezug.
  private var contradiction: ProposalFinding? {
    let listed = Kinship.words(in: party?.relation ?? "")
    let said = ([proposal.reason] + answered.map(\.reason)).compactMap(\.self).lazy
      .map(Kinship.words).filter { !$0.isEmpty }
    for words in said {
      if let known = listed.first {
        let isTheSame = words.contains { word in listed.contains { $0.relation == word.relation } }
        if !isTheSame {
          return ProposalFinding(
            .tie, .warning, .calledOtherwise, .text(words[0].text), .text(known.text))
        }
      } else if assignment.tie == .family, words.allSatisfy({ $0.tie == .bond }) {
        return ProposalFinding(.tie, .warning, .calledClose, .text(words[0].text))
      }
    }
    return nil
  }

  /// What the guardian was asked in this case.
  private var answered: [Inquiry] {
    inquiries.filter { $0.guardian == assignment.guardian }
  }
}
