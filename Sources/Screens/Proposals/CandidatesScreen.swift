import Guardianship
import TerminalKit
import Wording

/// Betreuer suchen: who could become guardian in a case, in the tiers of the law, with what speaks
/// for and against in words.
struct CandidatesScreen: Screen {
  static let kind = ScreenKind.candidates

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
  var list: CandidateList?
  var lines: [CandidateLines.Line] = []
  var place = LineCursor()
  /// Places in `candidates` that are to be compared, two at the most.
  var marks: [Int] = []
  /// Whom a proposal names already: the other side of a comparison.
  let proposed: Guardian.ID?

  /// Whose Anfrage led here: the cursor begins with them.
  private let asked: Inquiry?

  init(
    of caseDetail: CaseDetail, beside proposal: ProposalDetail? = nil, asked: Inquiry? = nil
  ) {
    self.caseDetail = caseDetail
    self.asked = asked
    proposed = proposal?.assignment.guardian
  }

  var index: Int? {
    lines.indices.contains(place.cursor) ? lines[place.cursor].candidate : nil
  }
  var candidates: [Candidate]? { list?.candidates }
  var candidate: Candidate? { index.flatMap { candidates?[$0] } }

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

  mutating func jump(_ step: Int) {
    let starts = lines.indices.filter { lines[$0].isTitle }.compactMap { title in
      lines.indices.first { $0 > title && lines[$0].isStart }
    }
    place.jump(step, among: starts)
    settle()
  }

  private func line(of isMeant: (Candidate) -> Bool) -> Int? {
    candidates?.firstIndex(where: isMeant).flatMap { index in
      lines.firstIndex { $0.candidate == index }
    }
  }

  private mutating func settle() {
    let end =
      lines.indices.first { $0 > place.cursor && lines[$0].candidate != index } ?? lines.count
    place.settle(lines: lines.count)
    place.top = max(place.top, min(place.cursor, end - place.height))
  }

  // MARK: - Reading

  mutating func appear(in desk: Surroundings) -> [Step] {
    [.read(.candidates(caseDetail.file.id))]
  }

  mutating func layOut(in desk: Surroundings) -> [Step] {
    place.height = desk.layout.content.height
    rebuild(in: desk)
    return []
  }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .candidates(_, let list):
      let isFirst = self.list == nil
      let before = candidate?.name
      self.list = list
      // The proposed person is one side of every comparison.
      marks = list.candidates.indices.filter {
        proposed != nil && list.candidates[$0].guardianID == proposed
      }
      rebuild(in: desk)
      if isFirst, let asked, let line = line(of: { $0.is(asked) }) {
        place.cursor = line
        settle()
        return []
      }
      if isFirst { return move(.first, in: desk) }
      if let before, let line = line(of: { $0.name == before }) {
        place.cursor = line
        settle()
      }
      return []
    case .registerChanged: return [.read(.candidates(caseDetail.file.id))]
    case .outcome(let operation, let outcome):
      return [.say(Dialogs.status(operation, outcome, in: desk))]
    default: return []
    }
  }

  mutating func rebuild(in desk: Surroundings) {
    guard let list else { return }
    lines =
      CandidateLines(
        list, marked: Set(marks), width: desk.layout.content.width, wording: desk.wording
      ).lines
    place.settle(lines: lines.count)
  }

  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    let wording = desk.wording
    canvas.fill(layout.content)
    let count = candidates.map { wording.count($0.count) } ?? "…"
    canvas.writeTitle(wording.text(.candidateTitle, subject), end: count, in: layout.title)
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

extension Candidate {
  /// Whether the Anfrage went to this person.
  fileprivate func `is`(_ asked: Inquiry) -> Bool {
    asked.guardian.map { $0 == guardianID } ?? (asked.whom == name)
  }
}

extension TextKey {
  fileprivate static let candidateTitle = TextKey("candidate.title")
  fileprivate static let candidateNone = TextKey("candidate.none")
}
