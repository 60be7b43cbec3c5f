import Guardianship
import TerminalKit
import Wording

/// The person, those around, their papers, remarks, and what has changed.
extension CaseLines {
  mutating func addPerson() {
    let person = detail.person.value
    var content = [
      Content(
        [
          person.born.map { wording.text(.bornOn, wording.day($0)) },
          person.birthName.map { wording.text(.birthName, $0) },
          person.sex.map { wording.name($0) },
          person.livingSituation.map { wording.name($0) },
        ], target: .person)
    ]
    for kind in Residence.Kind.allCases {
      guard let residence = detail.residence(kind, on: today)?.value else { continue }
      let town = [residence.postcode, residence.place].compactMap(\.self).joined(separator: " ")
      let since = residence.period.from.map { wording.text(.residenceSince, wording.day($0)) }
      content.append(
        Content(
          [
            kind == .home ? nil : wording.name(kind), residence.street, town, residence.district,
            since,
          ], target: .residence))
    }
    if person.addressBlocked {
      content.append(
        Content(
          wording.text(.addressBlocked, Paragraph.addressBlock.description), role: .warning,
          target: .person))
    }
    content.append(
      Content(
        [
          person.phone.map { wording.text(.phone, $0) },
          person.languages.map { wording.text(.languages, $0) },
          person.interpreter.map { wording.text(.interpreter, $0) },
        ], target: .person))
    if let hints = person.visitHints {
      content.append(Content(wording.text(.visitHints, hints), target: .person))
    }
    add(.person, wording[.sectionPerson], content.filter { !$0.text.isEmpty })
  }

  mutating func addParties() {
    let content = detail.parties.map { party in
      let value = party.value
      let kind = wording.name(value.kind)
      return Content(
        [
          value.name, value.relation.map { "\(kind) (\($0))" } ?? kind, value.phone, value.email,
          value.address,
          value.mayBeInformed.map { wording[$0 ? .mayBeInformed : .mayNotBeInformed] },
          value.asGuardian.map { wording.text(.asGuardian, wording.name($0)) }, value.note,
        ], target: .party(party.id))
    }
    add(.parties, wording[.sectionParties], content)
  }

  mutating func addDirectives() {
    let content = detail.directives.map { directive in
      let value = directive.value
      return Content(
        [
          wording.name(value.kind), value.signedOn.map { wording.text(.signedOn, wording.day($0)) },
          value.holder, value.location, value.note,
        ], target: .directive(directive.id))
    }
    add(.directives, wording[.sectionDirectives], content)
  }

  mutating func addRemark() {
    let file = detail.file.value
    var content: [Content] = []
    if let reason = file.endReason {
      content.append(
        Content([wording.name(reason), file.endedOn.map { wording.day($0) }], target: .caseFile))
    }
    for text in [file.cause.map { wording.text(.cause, $0) }, file.remark, file.importNote] {
      if let text { content.append(Content(text, target: .caseFile)) }
    }
    add(.remark, wording[.sectionRemark], content)
  }

  mutating func addOtherCases() {
    guard !detail.otherCases.isEmpty else { return }
    let content = detail.otherCases.map { row in
      Content(
        [row.reference, row.fileNumber, wording.name(row.status)], target: .otherCase(row.id))
    }
    add(.otherCases, wording[.sectionOtherCases], content)
  }

  mutating func addHistory(_ history: [Change], hasMore: Bool) {
    var content: [Content] = []
    for change in history {
      let undone = change.isUndone ? wording[.undone] : nil
      content.append(
        Content([
          desk.moment(change.at), change.user, wording.name(change.operation), change.reason,
          undone,
        ]))
      content += change.fields.map { field in
        let from = value(field.from, of: field)
        let to = value(field.to, of: field)
        return Content("\(wording.label(field.field)): \(from) → \(to)", role: .dimmed, indent: 2)
      }
    }
    if hasMore { content.append(Content(wording[.historyMore], role: .dimmed)) }
    add(.history, wording[.sectionHistory], content)
  }

  private func value(_ text: String?, of change: FieldChange) -> String {
    wording.value(text, of: change.field, taskAreas: detail.names.taskAreas)
  }
}
