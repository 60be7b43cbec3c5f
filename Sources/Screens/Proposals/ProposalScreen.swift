import Guardianship
import TerminalKit
import Wording

/// One proposal: for the reviewer both sides and the checklist, for the caseworker the next step.
struct ProposalScreen: Screen {
  static let kind = ScreenKind.proposal

  private(set) var id: Assignment.ID
  var proposal: ProposalDetail?
  /// The register has no such proposal any more.
  var isGone = false
  /// The list in whose queue the proposal stands.
  private let list: ListQuery?
  /// The proposals that Tab goes through: the queue as it stood when the first of it opened.
  private(set) var queue: [Assignment.ID] = []
  /// A Verein names its guardian to the Behörde first.
  private(set) var isAssociation = false
  /// The user looks at the proposal: the key that took it on hands it back.
  private(set) var isHeld = false
  var lines: [ProposalLines.Line] = []
  var place = LineCursor()

  init(_ id: Assignment.ID, of list: ListQuery? = nil) {
    self.id = id
    self.list = list
  }

  var line: ProposalLines.Line? {
    lines.indices.contains(place.cursor) ? lines[place.cursor] : nil
  }

  /// The finding under the cursor.
  var finding: ProposalFinding? {
    line?.rule.flatMap { rule in proposal?.findings.first { $0.rule == rule } }
  }

  /// What a reason is written for: the warning under the cursor, else the first that has none.
  var warning: ProposalFinding? {
    if let finding, finding.verdict == .warning { return finding }
    return proposal?.findings.first { $0.verdict == .warning && !$0.isPassed }
  }

  mutating func appear(in desk: Surroundings) -> [Step] {
    isAssociation = desk.session?.office.kind == .association
    let rest = queue.isEmpty ? list.map { [Step.read(.reviewQueue($0))] } ?? [] : []
    return [.read(.proposal(id))] + rest
  }

  mutating func layOut(in desk: Surroundings) -> [Step] {
    place.height = desk.layout.content.height
    rebuild(in: desk)
    return []
  }

  mutating func rebuild(in desk: Surroundings) {
    guard let proposal else { return }
    lines = ProposalLines(proposal, in: desk).lines
    place.settle(lines: lines.count)
  }

  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] {
    place.move(movement, over: lines.map(\.text))
    return []
  }

  /// Another proposal of the queue.
  mutating func show(_ step: Int) -> [Step] {
    guard let first = queue.first else { return [] }
    // From a proposal that waits for others, to the first that does not.
    id = queue.firstIndex(of: id).map { queue[($0 + step + queue.count) % queue.count] } ?? first
    place.cursor = 0
    return [.read(.proposal(id))]
  }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .proposal(_, let proposal):
      self.proposal = proposal
      isGone = proposal == nil
      isHeld =
        proposal.flatMap { $0.assignment.proposal.claimant(on: desk.today) } == desk.session?.userID
      rebuild(in: desk)
      return []
    case .reviewQueue(let queue):
      self.queue = queue
      return []
    case .deadline(_, let explanation): return WorkSteps.why(explanation, in: desk)
    case .registerChanged: return [.read(.proposal(id))]
    case .record(_, let entry):
      guard let entry else { return [.warn(desk.wording[.recordGone])] }
      return [.open(RecordForm(entry), in: desk)]
    case .outcome(let operation, let outcome):
      return [.say(Dialogs.status(operation, outcome, in: desk)), .read(.proposal(id))]
    default: return []
    }
  }

  // MARK: - Drawing

  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    let wording = desk.wording
    canvas.fill(layout.content)
    guard let proposal else {
      let sentence = wording[isGone ? .recordGone : .detailReading]
      return canvas.writeInstead(sentence, in: layout.content)
    }
    let due = proposal.row.due.map {
      wording.text(.proposalDue, wording.day($0), wording.distance(to: $0.day, today: desk.today))
    }
    canvas.writeTitle(
      title(of: proposal, wording, today: desk.today), end: due ?? "", in: layout.title)
    place.draw(lines.map(\.text), in: layout.content, on: &canvas)
  }

  private func title(
    of proposal: ProposalDetail, _ wording: Wording, today: Day
  ) -> String {
    let index = queue.firstIndex(of: id).map {
      wording.text(.proposalOf, "\($0 + 1)", "\(queue.count)")
    }
    let parts = [
      wording.standing(of: proposal.row, today: today), index, proposal.row.caseRow.name,
      proposal.row.reference,
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }
}

extension TextKey {
  fileprivate static let proposalDue = TextKey("proposal.due")
  fileprivate static let proposalOf = TextKey("proposal.of")
}
