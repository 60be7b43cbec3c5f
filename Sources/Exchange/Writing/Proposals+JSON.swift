public import Guardianship
public import Sheets
public import Wording

extension Candidate {
  /// The candidate under its stable keys; `guardian` is nothing for a relative whom the register
  /// does not know as guardian yet.
  public func json(_ wording: Wording) -> [(key: String, value: JSONValue)] {
    func texts(_ reasons: [Reason]) -> JSONValue {
      .list(reasons.map { .text(wording.sentence($0)) })
    }
    return [
      ("guardian", JSONValue(reference)), ("name", .text(name)), ("tier", .text(tier.rawValue)),
      ("for", texts(pros)), ("against", texts(cons)), ("blockers", texts(blockers)),
    ]
  }
}

extension ProposalDetail {
  /// The rules that spoke, in the order of the checklist.
  public func rules(_ wording: Wording) -> JSONValue {
    .list(
      findings.map { finding in
        .object([
          ("rule", .text(finding.rule.rawValue)), ("verdict", .text(finding.verdict.rawValue)),
          ("text", .text(wording.sentence(finding))),
          ("paragraph", JSONValue(finding.rule.paragraph?.description)),
          ("reason", JSONValue(finding.reason)),
        ])
      })
  }

  /// The proposal as the list has it, with what is said about it, what the rules say and what was
  /// decided.
  public func json(_ wording: Wording) -> [(key: String, value: JSONValue)] {
    let proposal = assignment.proposal
    return row.json + [
      ("reason", JSONValue(proposal.reason)), ("view", JSONValue(proposal.view)),
      ("preference", JSONValue(proposal.preference?.rawValue)),
      ("urgent", .flag(proposal.isUrgent)), ("ready", JSONValue(proposal.readyOn?.iso)),
      ("consent", JSONValue(proposal.consentOn?.iso)),
      ("proofsFollow", JSONValue(proposal.proofsFollowOn?.iso)),
      ("submitted", JSONValue(proposal.submittedOn?.iso)),
      ("sent", JSONValue(proposal.sentOn?.iso)), ("rules", rules(wording)),
      ("reviews", .list(reviews.map { review($0.value) })),
    ]
  }

  private func review(_ review: Review) -> JSONValue {
    .object([
      ("decision", .text(review.decision.rawValue)), ("text", JSONValue(review.text)),
      ("reviewer", JSONValue(users[review.reviewer]?.name)), ("day", .text(review.day.iso)),
    ])
  }
}
