import Guardianship
import TerminalKit
import Wording

/// Somebody else was faster: for each field both values, to choose one or, for paragraphs, both.
struct ConflictScreen: Screen {
  static let kind = ScreenKind.conflict

  enum Command: String, CommandName {
    case mine = "conflict.mine"
    case theirs = "conflict.theirs"
    case both = "conflict.both"
    case save = "conflict.save"
    case back = "conflict.back"
  }

  enum Choice: Hashable, Sendable {
    case mine
    case theirs
    case both
  }

  /// One field that both sides changed.
  struct Row: Equatable, Sendable {
    /// Index of the conflict that the field belongs to.
    let conflict: Int
    let field: Conflict.FieldConflict
    var choice: Choice
  }

  let form: FormScreen
  let conflicts: [Conflict]
  let edits: [RecordEdit]
  var rows: [Row]
  var selected = 0
  var isSaving = false

  /// Nothing where the operation is no edit, so that there are no fields to choose between.
  init?(_ conflicts: [Conflict], _ operation: Operation, from form: FormScreen) {
    guard case .edit(let edits) = operation else { return nil }
    self.form = form
    self.conflicts = conflicts
    self.edits = edits
    rows = conflicts.enumerated().flatMap { index, conflict in
      conflict.fields.filter { !$0.isSettled }.map {
        Row(conflict: index, field: $0, choice: .mine)
      }
    }
  }
  var holdsTyping: Bool { true }

  static let commands: [ScreenCommand<ConflictScreen>] = [
    .init(
      .mine, "m", .left, group: .groupForm, footer: .shown,
      needs: .that(.conflictNothing) { !$0.rows.isEmpty }),
    .init(
      .theirs, "d", .right, group: .groupForm, footer: .shown,
      needs: .that(.conflictNothing) { !$0.rows.isEmpty }),
    .init(
      .both, "b", group: .groupForm, footer: .shown, needs: .that(.conflictNoBoth, \.canKeepBoth)),
    .init(
      .save, .function(2), .control("s"), group: .groupForm, footer: .shown,
      needs: .that(.formSaving) { !$0.isSaving }),
    .init(.back, .escape, group: .groupForm, footer: .shown),
  ]

  private var canKeepBoth: Bool {
    rows.indices.contains(selected) && rows[selected].field.field.content == .paragraph
  }

  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .mine: choose(.mine)
    case .theirs: choose(.theirs)
    case .both: choose(.both)
    case .save:
      isSaving = true
      return [.effect(.perform(.edit(decided), reason: form.changeReason))]
    case .back: return [.replace(form)]
    }
    return []
  }

  private mutating func choose(_ choice: Choice) {
    rows[selected].choice = choice
    selected = min(selected + 1, rows.count - 1)
  }

  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] {
    switch movement {
    case .up, .pageUp: selected = max(0, selected - 1)
    case .down, .pageDown: selected = max(0, min(rows.count - 1, selected + 1))
    case .first: selected = 0
    case .last: selected = max(0, rows.count - 1)
    }
    return []
  }

  /// The edits again, now based on the version that the register holds.
  var decided: [RecordEdit] {
    edits.map { edit in
      guard let index = conflicts.firstIndex(where: { $0.record == edit.record }) else {
        return edit
      }
      let conflict = conflicts[index]
      var (values, seen) = (edit.values, edit.seen)
      for field in conflict.fields {
        seen[field.field] = field.theirs
        let row = rows.first { $0.conflict == index && $0.field.field == field.field }
        values[field.field] = row.map { value(of: $0) } ?? settled(field)
      }
      return RecordEdit(
        record: edit.record, basedOn: conflict.version, values: values, seen: seen)
    }
  }

  /// Where only one side moved, its value stands.
  private func settled(_ field: Conflict.FieldConflict) -> String? {
    field.mine == field.seen ? field.theirs : field.mine
  }

  func value(of row: Row) -> String? {
    switch row.choice {
    case .mine: row.field.mine
    case .theirs: row.field.theirs
    case .both:
      [row.field.theirs, row.field.mine].compactMap(\.self).joined(separator: "\n")
    }
  }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .outcome(let operation, let outcome):
      isSaving = false
      let status = Step.say(Dialogs.status(operation, outcome, in: desk))
      switch outcome {
      case .done, .unchanged:
        return form.discardDraft() + [.back, status]
      case .refused: return [status]
      case .conflict(let conflicts):
        guard let again = ConflictScreen(conflicts, operation, from: form)
        else { return [status] }
        return [.replace(again), status]
      }
    case .failure:
      isSaving = false
      return []
    default: return []
    }
  }
}
