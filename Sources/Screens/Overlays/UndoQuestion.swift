import Guardianship
import TerminalKit
import Wording

/// Asks before `u` takes a change back: what was done when, about whom, and what goes back.
struct UndoQuestion {
  let offer: UndoOffer
  /// Whether the change was made at this desk since the desk was opened.
  let madeHere: Bool
  private var change: Change { offer.change }

  func dialog(in desk: Surroundings) -> Dialog<[Step]> {
    let wording = desk.wording
    let when = wording.text(
      madeHere ? .undoWhat : .undoElsewhere, wording.name(change.operation),
      desk.moment(change.at))
    let lines = [when] + subjects(wording) + [""] + goingBack(in: desk)
    return Dialog(
      title: wording[.undoTitle], text: lines.joined(separator: "\n"),
      role: madeHere ? .normal : .warning,
      buttons: [
        .init(
          wording[.undoDo], payload: [.perform(.undo(change.id))]),
        .init(wording[.cancel], payload: []),
      ])
  }

  /// One is named with the birth day; of many the number and the first names.
  private func subjects(_ wording: Wording) -> [String] {
    if offer.subjectCount == 1, let subject = offer.subjects.first {
      return [subject.born.map { "\(subject.name) (\(wording.day($0)))" } ?? subject.name]
    }
    guard offer.subjectCount > 0 else { return [] }
    var names = offer.subjects.map(\.name)
    let rest = offer.subjectCount - names.count
    if rest > 0 { names.append(wording.plural(.andMore, rest)) }
    return [
      wording.text(.undoSubjects, wording.count(offer.subjectCount), names.joined(separator: "; "))
    ]
  }

  /// Kinds of which a record ended so that a new one could follow: a caseworker, a status.
  private var followed: [RecordKind] {
    let changed = Set(change.fields.map(\.record.kind))
    return change.created.filter(changed.contains)
  }

  /// The fields that say more than that one record followed another.
  private var fields: [FieldChange] {
    change.fields.filter { !followed.contains($0.record.kind) }
  }

  private func goingBack(in desk: Surroundings) -> [String] {
    let wording = desk.wording
    var lines = offer.subjectCount > 1 ? fieldNames(wording) : fieldValues(in: desk)
    if !followed.isEmpty {
      lines.append(wording.text(.undoFields, names(of: followed, wording)))
    }
    let created = change.created.filter { !followed.contains($0) }
    if !created.isEmpty {
      lines.append(wording.text(.undoCreated, names(of: created, wording)))
    }
    if !change.voided.isEmpty {
      lines.append(wording.text(.undoVoided, names(of: change.voided, wording)))
    }
    return lines
  }

  private func fieldNames(_ wording: Wording) -> [String] {
    let kinds = fields.map(\.record.kind).reduce(into: [RecordKind]()) { kinds, kind in
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    guard !kinds.isEmpty else { return [] }
    let groups = kinds.map { kind in
      let labels = unique(fields.filter { $0.record.kind == kind }.map { wording.label($0.field) })
        .joined(separator: ", ")
      return kinds.count > 1 ? "\(wording.name(kind)) (\(labels))" : labels
    }
    return [wording.text(.undoFields, groups.joined(separator: "; "))]
  }

  private static let linesShown = 8

  private func fieldValues(in desk: Surroundings) -> [String] {
    let wording = desk.wording
    let lines = unique(
      fields.map { field in
        let from = wording.value(
          field.from, of: field.field, taskAreas: desk.choices.taskAreasByID)
        let to = wording.value(field.to, of: field.field, taskAreas: desk.choices.taskAreasByID)
        return "\(label(of: field, wording)): \(to) → \(from)"
      })
    let rest = lines.count - UndoQuestion.linesShown
    return lines.prefix(UndoQuestion.linesShown)
      + (rest > 0 ? [wording.plural(.undoMoreFields, rest)] : [])
  }

  /// The label, with its record where fields of two kinds of record are called the same.
  private func label(of field: FieldChange, _ wording: Wording) -> String {
    let label = wording.label(field.field)
    let isDouble = change.fields.contains {
      $0.field != field.field && wording.label($0.field) == label
    }
    return isDouble ? "\(wording.name(field.record.kind)), \(label)" : label
  }

  private func names(of kinds: [RecordKind], _ wording: Wording) -> String {
    unique(kinds.map { wording.name($0) }).joined(separator: ", ")
  }

  /// The texts in their order, each once.
  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}

extension TextKey {
  static let undoTitle = TextKey("undo.title")
  static let undoWhat = TextKey("undo.what")
  static let undoElsewhere = TextKey("undo.elsewhere")
  static let undoSubjects = TextKey("undo.subjects")
  static let undoFields = TextKey("undo.fields")
  static let undoCreated = TextKey("undo.created")
  static let undoVoided = TextKey("undo.voided")
  static let undoDo = TextKey("undo.do")
}

extension PluralKey {
  static let undoMoreFields = PluralKey("undo.moreFields")
}
