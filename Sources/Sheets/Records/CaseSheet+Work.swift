import Guardianship
import Wording

/// What is to be done and what was done.
extension CaseSheet {
  /// What the office owes or awaits first; what guardians owe the court says that nobody here hears
  /// whether it came.
  var deadlines: [RecordSheet.Block] {
    let rows = detail.work.deadlines.filter { $0.state != .beforeTakeover }
      .sorted { ($0.isOurs ? 0 : 1, $0.due) < ($1.isOurs ? 0 : 1, $1.due) }
      .map { deadline in
        RecordSheet.Row(
          record: nil, deadline: deadline.key,
          cells: [
            wording.day(deadline.due), wording.name(deadline.key.rule), state(of: deadline),
            deadline.paragraph.description,
          ])
      }
    let columns = [
      column(wording[TextKey("column.due")], 10, 10),
      column(wording[TextKey("column.rule")], 16, 34),
      column(wording[TextKey("column.deadlineState")], 12, 26),
      column(wording[TextKey("column.paragraph")], 12, 34, drop: 1),
    ]
    return rows.isEmpty ? [] : [.table(RecordSheet.Table(columns: columns, rows: rows))]
  }

  private func state(of deadline: Deadline) -> String {
    if deadline.state == .open, !deadline.isOurs { return wording[TextKey("deadline.atCourt")] }
    if deadline.state == .open, deadline.due < day { return "! " + wording[.overdueWord] }
    guard deadline.state == .open else { return wording.name(deadline.state) }
    return wording.distance(to: deadline.due, today: day)
  }

  var requests: [RecordSheet.Block] {
    let work = detail.work
    let rows = work.requests.map { record in
      let request = record.value
      return RecordSheet.Row(
        record: record.reference,
        cells: [
          wording.day(request.receivedOn), work.terms[request.kind]?.name ?? "",
          request.occasion.flatMap { work.terms[$0]?.name } ?? "",
          request.courtDay.map { wording.day($0) } ?? wording[.noValue],
          request.assignedTo.flatMap { work.users[$0]?.name } ?? wording[TextKey("request.inbox")],
          wording.state(of: request, today: day),
        ])
    }
    let columns = [
      column(wording[TextKey("column.received")], 10, 10),
      column(wording[TextKey("column.request")], 14, 26),
      column(wording[TextKey("column.occasion")], 10, 20, drop: 1),
      column(wording[TextKey("column.due")], 10, 10),
      column(wording[TextKey("column.owner")], 9, 16, drop: 2),
      column(wording[TextKey("column.deadlineState")], 8, 20),
    ]
    return rows.isEmpty ? [] : [.table(RecordSheet.Table(columns: columns, rows: rows))]
  }

  /// Termine and Wiedervorlagen that lie ahead or wait, in the order of their days.
  var plans: [RecordSheet.Block] {
    let rows = plansAhead.map { plan in
      let kind = plan.isFollowUp ? wording.name(RecordKind.followUp) + ": " : ""
      return RecordSheet.Row(
        record: plan.record, cells: [plan.moment(wording), kind + plan.words, plan.owner ?? ""])
    }
    let columns = [
      column(wording[TextKey("column.day")], 10, 17),
      column(wording[TextKey("column.text")], 20, 60),
      column(wording[TextKey("column.owner")], 9, 16, drop: 1),
    ]
    return rows.isEmpty ? [] : [.table(RecordSheet.Table(columns: columns, rows: rows))]
  }

  /// The latest contacts; older ones are in the list of contacts.
  var contacts: [RecordSheet.Block] {
    let all = detail.work.contacts
    let rows = all.prefix(CaseSheet.contactsShown).map { record in
      let contact = record.value
      return RecordSheet.Row(
        record: record.reference,
        cells: [
          wording.day(contact.day), wording.name(contact.kind),
          circumstances(of: contact).joined(separator: ", "), contact.summary(wording),
        ])
    }
    let columns = [
      column(wording[TextKey("column.day")], 10, 10),
      column(wording[TextKey("column.kind")], 9, 14),
      column(wording[TextKey("column.withWhom")], 12, 26),
      column(wording[TextKey("column.text")], 20, 60),
    ]
    var blocks: [RecordSheet.Block] =
      rows.isEmpty ? [] : [.table(RecordSheet.Table(columns: columns, rows: Array(rows)))]
    let older = all.count - rows.count
    if older > 0 { blocks.append(.paragraph(wording.plural(PluralKey("contact.older"), older))) }
    return blocks
  }

  private static let contactsShown = 12

  /// With whom, by whom, how long, and whether somebody was met.
  func circumstances(of contact: Contact) -> [String] {
    let minutes = contact.minutes.map { wording.plural(PluralKey("contact.minutes"), $0) }
    let missed = contact.reached == false ? wording[TextKey("contact.notReached")] : nil
    return [contact.withWhom, user(contact.author), minutes, missed].compactMap(\.self)
  }

  var events: [RecordSheet.Block] {
    let pairs = detail.work.events.map { record in
      let event = record.value
      let until = event.until.map { wording.text(.until, wording.day($0)) }
      return RecordSheet.Pair(
        wording.day(event.happenedOn),
        [wording.name(event.kind), until, event.note].compactMap(\.self).joined(separator: ", "),
        record: record.reference)
    }
    return pairs.isEmpty ? [] : [.pairs(pairs)]
  }

  var reports: [RecordSheet.Block] {
    let pairs = detail.work.reports.map { record in
      let report = record.value
      let sent = report.sentOn.map { wording.day($0) }
      let words = [
        report.author.flatMap { detail.work.users[$0]?.name }, sent,
        report.way.map { wording.name($0) }, report.receipt,
      ]
      return RecordSheet.Pair(
        wording.name(report.state), words.compactMap(\.self).joined(separator: ", "),
        record: record.reference)
    }
    return pairs.isEmpty ? [] : [.pairs(pairs)]
  }
}

extension TextKey {
  fileprivate static let overdueWord = TextKey("deadline.overdue")
}
