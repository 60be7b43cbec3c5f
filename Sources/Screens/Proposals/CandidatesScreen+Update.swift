import Guardianship
import Wording

extension CandidatesScreen {
  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .back: return [.back]
    case .nextTier: jump(1)
    case .previousTier: jump(-1)
    case .mark: mark(in: desk)
    case .propose, .urgent:
      if let proposal = candidate?.proposal { return [.open(ProposalScreen(proposal))] }
      return propose(isUrgent: command == .urgent, in: desk)
    case .ask: return ask(in: desk)
    case .open: return open(in: desk)
    case .compare:
      guard let candidates, let (one, other) = pair else { return [] }
      return [.open(CompareScreen(candidates[one], candidates[other], subject: subject))]
    }
    return []
  }

  var subject: String { caseDetail.person.value.listName }

  /// A relative who is no guardian yet becomes one first, with the name filled in.
  private func open(in desk: Surroundings) -> [Step] {
    switch candidate?.subject {
    case .guardian(let id, _, let guardian):
      [.open(GuardianScreen(id, name: guardian.listName))]
    case .party(let party):
      [.open(newGuardian(party, in: desk), in: desk)]
    case nil: []
    }
  }

  private func newGuardian(_ party: Party, in desk: Surroundings) -> RecordForm {
    let guardian = Guardian(typed: party.name, kind: .volunteer)
    return RecordForm(
      new: .guardian, in: desk,
      [
        .guardianFamily: guardian.family, .guardianGiven: guardian.given,
        .guardianPhone: party.phone, .guardianEmail: party.email,
        .guardianTakesStrangers: "0", .guardianStage: Guardian.Stage.vetting.rawValue,
      ])
  }

  private func propose(isUrgent: Bool, in desk: Surroundings) -> [Step] {
    guard let candidate, case .guardian(let id, _, let guardian) = candidate.subject else {
      return []
    }
    let isClose = candidate.tier == .wish || candidate.tier == .close
    let party = caseDetail.parties.map(\.value).first { guardian.isNamed($0.name) }
    let tie: Tie? =
      guardian.isOrganisation
      ? nil : party?.kind == .relative ? .family : isClose ? .bond : Tie.none
    let values: FieldValues = [
      .assignmentCase: "\(caseDetail.file.id.rawValue)", .assignmentGuardian: "\(id.rawValue)",
      .assignmentKind: kind(of: guardian, isClose: isClose).rawValue,
      .assignmentTie: tie?.rawValue, .assignmentRole: Assignment.Role.guardian.rawValue,
      .assignmentPreference: candidate.tier == .wish ? Party.Preference.wished.rawValue : nil,
      .assignmentRequest: caseDetail.work.requestForProposal.map { "\($0.rawValue)" },
      .assignmentReadyOn: candidate.readyOn?.iso,
      .assignmentIsUrgent: isUrgent ? "1" : "0",
    ]
    var form = RecordForm(
      new: .assignment, of: (caseDetail.file.id, "\(subject) · \(guardian.listName)"), in: desk,
      values)
    form.requests = caseDetail.work.openRequests(in: desk.wording)
    return [.open(form, in: desk)]
  }

  /// As what somebody is proposed who can be several things.
  private func kind(of guardian: Guardian, isClose: Bool) -> GuardianKind {
    if isClose, guardian.kinds.isEmpty || guardian.kinds.contains(.volunteer) { return .volunteer }
    return GuardianKind.allCases.first(where: guardian.kinds.contains)
      ?? (guardian.isOrganisation ? .association : .volunteer)
  }

  /// A new question, or the answer to the one of today and to one that is still open.
  private func ask(in desk: Surroundings) -> [Step] {
    guard let candidate else { return [] }
    if let asked = candidate.inquiry,
      asked.value.answer == .open || asked.value.askedOn == desk.today
    {
      let entry = RecordEntry(
        asked, caseID: caseDetail.file.id, subject: "\(subject) · \(candidate.name)")
      return WorkSteps.open(entry, settles: true, in: desk)
    }
    var values = FieldValues()
    if let guardian = candidate.guardianID {
      values[.inquiryGuardian] = "\(guardian.rawValue)"
    } else {
      values[.inquiryWhom] = candidate.name
    }
    let form = RecordForm(
      new: .inquiry, of: (caseDetail.file.id, "\(subject) · \(candidate.name)"), in: desk, values)
    return [.open(form, in: desk)]
  }

  // MARK: - Comparing

  /// Two that are marked, or the one under the cursor and the one marked or proposed.
  var pair: (Int, Int)? {
    if marks.count == 2 { return (marks[0], marks[1]) }
    let other =
      marks.first ?? candidates?.firstIndex { $0.guardianID != nil && $0.guardianID == proposed }
    guard let index, let other, index != other else { return nil }
    return (other, index)
  }

  private mutating func mark(in desk: Surroundings) {
    guard let index else { return }
    if let found = marks.firstIndex(of: index) {
      marks.remove(at: found)
    } else {
      marks = Array((marks + [index]).suffix(2))
    }
    rebuild(in: desk)
  }
}

extension CaseWork {
  /// The open Aufträge as a form offers them.
  func openRequests(in wording: Wording) -> [RecordForm.Request] {
    openRequests.map { record in
      let words = [
        terms[record.value.kind]?.name, references[record.id],
        due(of: record).map { wording.day($0) },
      ]
      return RecordForm.Request(
        id: "\(record.id.rawValue)", title: words.compactMap(\.self).joined(separator: ", "),
        awaits: record.value.sentOn == nil ? terms[record.value.kind]?.answeredBy : nil)
    }
  }
}
