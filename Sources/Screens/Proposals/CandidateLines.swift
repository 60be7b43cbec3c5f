import Guardianship
import TerminalKit
import Wording

/// Candidates as lines under the tiers of the law: a name, then what speaks for and against.
struct CandidateLines {
  struct Line: Equatable, Sendable {
    let text: StyledLine
    /// Place of the candidate in the list.
    var candidate: Int?
    /// Whether the candidate's name stands here.
    var isStart = false
    var isTitle = false
  }

  private(set) var lines: [Line] = []
  private let width: Int
  private let wording: Wording

  init(_ list: CandidateList, marked: Set<Int>, width: Int, wording: Wording) {
    let candidates = list.candidates
    self.width = width
    self.wording = wording
    var tier: Candidate.Tier?
    for (index, candidate) in candidates.enumerated() {
      if candidate.tier != tier {
        tier = candidate.tier
        let count = candidates.filter { $0.tier == candidate.tier }.count
        let number =
          list.left[candidate.tier].map {
            wording.text(.listCount, wording.count(count), wording.count(count + $0))
          } ?? wording.count(count)
        if !lines.isEmpty { lines.append(Line(text: "")) }
        lines.append(
          Line(
            text: StyledLine([
              Span(" " + wording.name(candidate.tier), .heading),
              Span("  \(number) · \(candidate.tier.paragraph)", .dimmed),
            ]), isTitle: true))
      }
      add(candidate, index, isMarked: marked.contains(index))
    }
  }

  private mutating func add(_ candidate: Candidate, _ index: Int, isMarked: Bool) {
    let mark = isMarked ? "● " : "  "
    var name = [Span(" " + mark + candidate.name, .normal)]
    if let reference = candidate.reference { name.append(Span("  \(reference)", .dimmed)) }
    if let asked = candidate.inquiry?.value {
      let words = wording.text(
        TextKey("candidate.asked"), wording.day(asked.askedOn), wording.name(asked.answer))
      name.append(Span("  \(words)", .normal))
    }
    lines.append(Line(text: StyledLine(name), candidate: index, isStart: true))
    add("+", candidate.pros, .normal, index)
    add("–", candidate.cons, .warning, index)
    add("✗", candidate.blockers, .error, index)
  }

  private mutating func add(
    _ sign: String, _ reasons: [Candidate.Reason], _ role: Role, _ index: Int
  ) {
    guard !reasons.isEmpty else { return }
    let words = reasons.map { wording.sentence($0) }.joined(separator: " · ")
    for (row, part) in words.wrapped(to: max(20, width - 8)).enumerated() {
      let lead = row == 0 ? "     \(sign) " : "       "
      lines.append(Line(text: StyledLine(lead + part, role), candidate: index))
    }
  }
}
