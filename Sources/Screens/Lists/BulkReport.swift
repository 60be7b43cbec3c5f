import Guardianship
import TerminalKit
import Wording

/// What became of an action on many cases: how many were changed, and which were not and why.
struct BulkReport {
  let changed: [Case.ID]
  let refused: Set<Case.ID>
  /// Says it.
  let step: Step

  init(_ done: Outcome.Done, names: [Case.ID: String], in desk: Surroundings) {
    changed = done.rows.filter { $0.result == .changed }.map(\.caseID)
    var refused: Set<Case.ID> = []
    let sentences = done.rows.compactMap { row -> String? in
      guard case .refused(let refusal) = row.result else { return nil }
      refused.insert(row.caseID)
      return "\(names[row.caseID] ?? "\(row.caseID.rawValue)"): \(desk.sentence(refusal))"
    }
    self.refused = refused
    let summary = desk.wording.plural(.bulkDone, changed.count)
    step =
      sentences.isEmpty
      ? .say(StatusLine(summary, role: .success))
      : .ask(Dialogs.rows(summary, sentences, in: desk))
  }
}
