import Guardianship
import TerminalKit
import Wording

/// Betreuer suchen: who could become guardian in a case, in the tiers of the law, with what speaks
/// for and against in words.
struct CandidatesScreen: Screen {
  static let name = "candidates"

  enum Command: String, CommandName {
    case propose = "candidate.propose"
    case urgent = "candidate.urgent"
    case ask = "candidate.ask"
    case open = "candidate.open"
    case mark = "candidate.mark"
    case compare = "candidate.compare"
    case nextTier = "section.next"
    case previousTier = "section.previous"
    case back = "detail.back"
  }

  let caseDetail: CaseDetail
  var candidates: [Candidate]?
  var lines: [CandidateLines.Line] = []
  var place = LineCursor()
  /// Places in `candidates` that are to be compared, two at the most.
  var marks: [Int] = []
  /// Whom a proposal names already: the other side of a comparison.
  private let proposed: Guardian.ID?

  init(of caseDetail: CaseDetail, beside proposal: ProposalDetail? = nil) {
    self.caseDetail = caseDetail
    proposed = proposal?.assignment.guardian
  }

  var state: ScreenState { .candidates(self) }

  private var index: Int? {
    lines.indices.contains(place.cursor) ? lines[place.cursor].candidate : nil
  }
  var candidate: Candidate? { index.flatMap { candidates?[$0] } }

  func table(_ wording: Wording) -> CommandTable<Command> { Self.table(wording) }

  static func table(_ wording: Wording) -> CommandTable<Command> {
    CommandTable([
      Binding(
        .char("n"), command: .propose, text: TextKey("candidate.propose"), group: .groupProposal,
        wording, footer: .shown),
      Binding(
        .char("a"), command: .ask, text: TextKey("candidate.ask"), group: .groupProposal, wording,
        footer: .shown),
      Binding(
        .char("E"), command: .urgent, text: TextKey("candidate.urgent"), group: .groupProposal,
        wording, footer: .shown),
      Binding(
        .enter, command: .open, text: TextKey("candidate.open"), group: .groupList, wording,
        footer: .shown),
      Binding(
        .char(" "), command: .mark, text: TextKey("candidate.mark"), group: .groupMarked, wording,
        footer: .shown),
      Binding(
        .char("x"), command: .compare, text: TextKey("candidate.compare"), group: .groupMarked,
        wording, footer: .shown),
      Binding(
        .tab, command: .nextTier, text: TextKey("candidate.nextTier"), group: .groupMoving, wording,
        footer: .shown),
      Binding(
        .backTab, command: .previousTier, text: TextKey("candidate.previousTier"),
        group: .groupMoving, wording),
      Binding(
        .escape, .backspace, command: .back, text: TextKey("detail.back"), group: .groupMoving,
        wording),
    ])
  }

  func refusal(of command: Command, in desk: Surroundings) -> String? {
    switch command {
    case .back, .nextTier, .previousTier: return nil
    case .compare: return pair == nil ? desk.wording[.candidateTwo] : nil
    default: break
    }
    guard let candidate else { return desk.wording[candidates == nil ? .detailReading : .noRow] }
    switch command {
    case .propose, .urgent:
      if candidate.guardianID == nil { return desk.wording[.candidateUnknown] }
      return desk.refusal(of: command == .urgent ? .proposeUrgently : .propose)
    case .ask: return desk.refusal(of: .addInquiry)
    case .open: return nil
    default: return nil
    }
  }

  // MARK: - Doing

  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .back: return [.back]
    case .nextTier: jump(1)
    case .previousTier: jump(-1)
    case .mark: mark(in: desk)
    case .propose: return propose(isUrgent: false, in: desk)
    case .urgent: return propose(isUrgent: true, in: desk)
    case .ask: return ask(in: desk)
    case .open: return open(in: desk)
    case .compare:
      guard let candidates, let (one, other) = pair else { return [] }
      return [
        .open(
          .compare(CompareScreen(candidates[one], candidates[other], subject: subject, in: desk)))
      ]
    }
    return []
  }

  private var subject: String { caseDetail.person.value.displayName }

  /// A relative who is no guardian yet becomes one first, with the name filled in.
  private func open(in desk: Surroundings) -> [Step] {
    switch candidate?.subject {
    case .guardian(let id, _, let guardian):
      [.open(.guardian(GuardianScreen(id, name: guardian.listName)))]
    case .party(let party):
      [.open(.form(FormScreen(.record(newGuardian(party, in: desk)), in: desk)))]
    case nil: []
    }
  }

  private func newGuardian(_ party: Party, in desk: Surroundings) -> RecordForm {
    let guardian = Guardian(typed: party.name, kind: .volunteer)
    return RecordForm(
      new: .guardian, of: nil, in: desk,
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
    let request = caseDetail.work.openRequests
    let asked = caseDetail.work.inquiries.first { $0.value.guardian == id }?.value
    let values: FieldValues = [
      .assignmentCase: "\(caseDetail.file.id.rawValue)", .assignmentGuardian: "\(id.rawValue)",
      .assignmentKind: kind(of: guardian, isClose: isClose).rawValue,
      .assignmentTie: tie?.rawValue, .assignmentRole: Assignment.Role.guardian.rawValue,
      .assignmentPreference: candidate.tier == .wish ? Party.Preference.wished.rawValue : nil,
      .assignmentRequest: request.count == 1 ? "\(request[0].id.rawValue)" : nil,
      .assignmentReadyOn: asked?.answer == .yes ? (asked?.answeredOn ?? asked?.askedOn)?.iso : nil,
      .assignmentIsUrgent: isUrgent ? "1" : "0",
    ]
    var form = RecordForm(
      new: .assignment, of: (caseDetail.file.id, "\(subject) · \(guardian.listName)"), in: desk,
      values)
    form.requests = caseDetail.work.openRequests(in: desk.wording)
    return [.open(.form(FormScreen(.record(form), in: desk)))]
  }

  /// As what somebody is proposed who can be several things.
  private func kind(of guardian: Guardian, isClose: Bool) -> GuardianKind {
    if isClose, guardian.kinds.isEmpty || guardian.kinds.contains(.volunteer) { return .volunteer }
    return GuardianKind.allCases.first(where: guardian.kinds.contains)
      ?? (guardian.isOrganisation ? .association : .volunteer)
  }

  private func ask(in desk: Surroundings) -> [Step] {
    guard let candidate else { return [] }
    var values = FieldValues()
    if let guardian = candidate.guardianID {
      values[.inquiryGuardian] = "\(guardian.rawValue)"
    } else {
      values[.inquiryWhom] = candidate.name
    }
    let form = RecordForm(
      new: .inquiry, of: (caseDetail.file.id, "\(subject) · \(candidate.name)"), in: desk, values)
    return [.open(.form(FormScreen(.record(form), in: desk)))]
  }

  // MARK: - Comparing

  /// Two that are marked, or the one under the cursor and the one marked or proposed.
  private var pair: (Int, Int)? {
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

  // MARK: - Moving

  /// From candidate to candidate, not from line to line.
  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] {
    let starts = lines.indices.filter { lines[$0].isStart }
    guard let first = starts.first, let last = starts.last else { return [] }
    switch movement {
    case .up: place.cursor = starts.last { $0 < place.cursor } ?? first
    case .down: place.cursor = starts.first { $0 > place.cursor } ?? last
    case .first: place.cursor = first
    case .last: place.cursor = last
    case .pageUp, .pageDown:
      let target = place.cursor + (movement == .pageUp ? -1 : 1) * max(1, place.height - 1)
      place.cursor = starts.last { $0 <= target } ?? first
    }
    settle()
    return []
  }

  private mutating func jump(_ step: Int) {
    let titles = lines.indices.filter { lines[$0].isTitle }
    let target =
      step > 0
      ? titles.first { $0 > place.cursor } ?? titles.first
      : titles.last { $0 < place.cursor - 1 } ?? titles.last
    guard let target else { return }
    place.cursor = lines.indices.first { $0 > target && lines[$0].isStart } ?? target
    settle()
  }

  private mutating func settle() {
    let end =
      lines.indices.first { $0 > place.cursor && lines[$0].candidate != index } ?? lines.count
    place.settle(lines: lines.count)
    place.top = max(place.top, min(place.cursor, end - place.height))
  }

  // MARK: - Reading

  mutating func appear(in desk: Surroundings) -> [Step] {
    place.height = desk.layout.content.height
    return [.effect(.loadCandidates(caseDetail.file.id))]
  }

  mutating func layOut(in desk: Surroundings) -> [Step] {
    place.height = desk.layout.content.height
    rebuild(in: desk)
    return []
  }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .candidates(let id, let candidates):
      guard id == caseDetail.file.id else { return [] }
      let isFirst = self.candidates == nil
      let before = candidate?.name
      self.candidates = candidates
      marks = []
      rebuild(in: desk)
      if isFirst { return move(.first, in: desk) }
      if let before, let index = candidates.firstIndex(where: { $0.name == before }),
        let line = lines.firstIndex(where: { $0.candidate == index })
      {
        place.cursor = line
        settle()
      }
      return []
    case .registerChanged: return [.effect(.loadCandidates(caseDetail.file.id))]
    case .outcome(let operation, let outcome):
      return [.say(Dialogs.status(operation, outcome, in: desk))]
    default: return []
    }
  }

  private mutating func rebuild(in desk: Surroundings) {
    guard let candidates else { return }
    lines =
      CandidateLines(
        candidates, marked: Set(marks), width: desk.layout.content.width, wording: desk.wording
      ).lines
    place.settle(lines: lines.count)
  }

  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    let wording = desk.wording
    canvas.fill(layout.content)
    let count = candidates.map { wording.count($0.count) } ?? "…"
    canvas.write(count, in: layout.title.inset(right: 1), alignment: .trailing)
    canvas.write(
      wording.text(.candidateTitle, subject),
      in: layout.title.inset(left: 1, right: displayWidth(of: count) + 2), role: .heading)
    guard let candidates, !candidates.isEmpty else {
      let text = wording[candidates == nil ? .detailReading : .candidateNone]
      canvas.writeWrapped(
        text, in: layout.content.inset(left: 1, right: 1, top: 1), role: .dimmed)
      canvas.placeCursor(at: layout.content.origin)
      return
    }
    place.draw(lines.map(\.text), in: layout.content, on: &canvas)
  }
}

extension CaseWork {
  /// The open Aufträge as a form offers them.
  func openRequests(in wording: Wording) -> [RecordForm.Request] {
    openRequests.map { record in
      let words = [
        terms[record.value.kind]?.name, references[record.id],
        record.value.courtDay.map { wording.day($0) },
      ]
      return RecordForm.Request(
        id: "\(record.id.rawValue)", title: words.compactMap(\.self).joined(separator: ", "))
    }
  }
}

extension TextKey {
  fileprivate static let candidateTitle = TextKey("candidate.title")
  fileprivate static let candidateNone = TextKey("candidate.none")
  fileprivate static let candidateTwo = TextKey("candidate.two")
  fileprivate static let candidateUnknown = TextKey("candidate.unknown")
}
