import ArgumentParser
import Exchange
import Guardianship
import Sheets
import Wording

/// What a step of a proposal answers: which one it was, where it stands, which rules spoke.
struct ProposalAnswer {
  let detail: ProposalDetail
  let wording: Wording

  func write(_ format: ImportCommand.Format) throws {
    switch format {
    case .text: for line in lines { try Output.result(line) }
    case .json: try Output.json(members)
    }
  }

  private var members: [(key: String, value: JSONValue)] {
    [
      ("reference", .text(detail.row.reference)),
      ("state", .text(detail.assignment.state.rawValue)), ("rules", detail.rules(wording)),
    ]
  }

  /// The proposal, then the checklist as a reviewer sees it.
  var lines: [String] {
    let state = wording.state(of: detail.row)
    let head = [
      detail.row.reference,
      detail.row.since.map { "\(state) (\(wording.day($0)))" } ?? state, detail.row.caseRow.name,
      detail.row.guardian.listName,
    ]
    return [head.joined(separator: " · ")] + detail.findings.map { "  " + line($0) }
  }

  /// What an assignment says for itself, for reading; of a proposal there is a paper.
  var facts: [String] {
    let values = detail.assignment.values
    let areas = detail.caseDetail.names.taskAreas
    return ProposalAnswer.fields.compactMap { field in
      values[field].map { text in
        "  \(wording.label(field)): \(wording.value(text, of: field, taskAreas: areas))"
      }
    }
  }

  /// Who decided what, in order.
  var decisions: [String] {
    detail.reviews.map { record in
      let review = record.value
      let words = [
        wording.day(review.day), wording.name(review.decision),
        detail.users[review.reviewer]?.name, review.text,
      ]
      return "  " + words.compactMap(\.self).joined(separator: ", ")
    }
  }

  private static let fields: [Field] = [
    .assignmentRole, .assignmentKind, .assignmentTie, .assignmentTaskAreas, .assignmentEffectiveOn,
    .assignmentEndedOn, .assignmentEndReason, .assignmentCourtReference,
  ]

  /// "! Vorrang der Familie (§ 1816 Abs. 3 BGB): niemand gefragt. Begründung: …".
  private func line(_ finding: ProposalFinding) -> String {
    let paragraph = finding.rule.paragraph.map { " (\($0))" } ?? ""
    let fact =
      "\(wording.sign(finding)) \(wording.name(finding.rule))\(paragraph): "
      + wording.sentence(finding)
    return finding.reason.map { wording.text(.answered, fact, $0) } ?? fact
  }
}

extension Workplace {
  func answer(_ id: Assignment.ID, _ format: ImportCommand.Format) throws {
    try ProposalAnswer(detail: try proposal(id), wording: wording).write(format)
  }

  /// Takes a step and answers with the proposal; where rules stop it, what they say is answered all
  /// the same, before the refusal.
  ///
  /// - Parameters:
  ///   - day: of the step; today where none is given.
  ///   - isWritten: the command has written an Entwurf, which is answered whatever stops it.
  func takeAnswering(
    _ step: ProposalStep, of id: Assignment.ID, _ format: ImportCommand.Format,
    on day: Day? = nil, isWritten: Bool = false
  ) throws {
    do {
      try take(step, of: id, on: day)
    } catch let refusal as Refusal where refusal.isOfRules || isWritten {
      try answer(id, format)
      if case .unanswered(let rules) = refusal { Output.note(hint(rules)) }
      throw refusal
    }
    try answer(id, format)
  }

  /// Which options would answer the warnings.
  private func hint(_ rules: [ProposalRule]) -> String {
    rules.map { "--warning \($0.rawValue)=\"…\"" }.joined(separator: " ")
  }
}

extension Refusal {
  fileprivate var isOfRules: Bool {
    switch self {
    case .blockedBy, .unanswered: true
    default: false
    }
  }
}

extension TextKey {
  fileprivate static let answered = TextKey("command.propose.answered")
}
