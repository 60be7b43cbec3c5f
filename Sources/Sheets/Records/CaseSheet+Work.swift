import Guardianship
import Wording

/// What is to be done and what was done.
extension CaseSheet {
  /// What the office owes or awaits first; what guardians owe the court says that nobody here hears
  /// whether it came.
  var deadlines: [Block] {
    let deadlines = detail.work.deadlines.filter { $0.state != .beforeTakeover }
    return
      deadlines
      .sorted { ($0.isOurs ? 0 : 1, $0.due) < ($1.isOurs ? 0 : 1, $1.due) }
      .table([
        due(of: deadlines.map(\.dueDay)) { $0.dueDay },
        .column(wording[TextKey("column.rule")], 16...34) { name(of: $0) },
        .column(wording[TextKey("column.deadlineState")], 12...26) { state(of: $0) },
        .column(wording[TextKey("column.paragraph")], 12...34, drop: 1) {
          $0.paragraph.description
        },
      ]) { RecordSheet.Row(deadline: $0.key, cells: $1) }
  }

  /// "Jahresbericht", "Auftrag: Sozialbericht, Erstbestellung"; with the guardian where the rule is
  /// about several.
  func name(of deadline: Deadline) -> String {
    if let request = detail.work.requests.first(where: { $0.reference == deadline.key.subject }) {
      return wording.text(TextKey("deadline.request"), words(of: request.value))
    }
    let name = wording.name(deadline.key.rule, deadline.concern)
    return guardian(of: deadline).map { "\(name) (\($0))" } ?? name
  }

  /// Whose deadline it is; nothing where the rule is about one subject only.
  private func guardian(of deadline: Deadline) -> String? {
    let subjects = detail.work.deadlines.filter { $0.key.rule == deadline.key.rule }
      .map(\.key.subject)
    guard Set(subjects).count > 1 else { return nil }
    return detail.assignments.first { $0.reference == deadline.key.subject }
      .flatMap { detail.names.guardians[$0.value.guardian]?.listName }
  }

  /// "Sozialbericht, Erstbestellung".
  func words(of request: CourtRequest) -> String {
    [request.kind, request.occasion].compactMap(\.self)
      .compactMap { detail.work.terms[$0]?.name }.joined(separator: ", ")
  }

  /// As wide as the days need, so that none is cut.
  private func due<Element>(
    of days: [DueDay], _ day: @escaping (Element) -> DueDay?
  ) -> RecordColumn<Element> {
    let width = days.map { wording.day($0).count }.max() ?? 10
    return .column(wording[TextKey("column.due")], width...width) {
      day($0).map { wording.day($0) } ?? wording.day(nil as Day?)
    }
  }

  private func state(of deadline: Deadline) -> String {
    if deadline.state == .open, !deadline.isOurs { return wording[TextKey("deadline.atCourt")] }
    if deadline.state == .open, deadline.due < day {
      return "! " + wording[TextKey("deadline.overdue")]
    }
    guard deadline.state == .open else { return wording.name(deadline.state) }
    return wording.distance(to: deadline.due, today: day)
  }

  var requests: [Block] {
    let work = detail.work
    return work.requests.table([
      .column(wording[TextKey("column.received")], 10...10) { wording.day($0.value.receivedOn) },
      .column(wording[TextKey("column.request")], 14...26) {
        work.terms[$0.value.kind]?.name ?? ""
      },
      .column(wording[TextKey("column.occasion")], 10...20, drop: 1) {
        $0.value.occasion.flatMap { work.terms[$0]?.name } ?? ""
      },
      due(of: work.requests.compactMap(work.due(of:))) { work.due(of: $0) },
      .column(wording[TextKey("column.owner")], 9...16, drop: 2) {
        user($0.value.assignedTo) ?? wording[TextKey("request.inbox")]
      },
      .column(wording[TextKey("column.deadlineState")], 8...20) {
        wording.state(of: $0.value, due: work.due(of: $0), today: day)
      },
    ])
  }

  /// Termine and Wiedervorlagen that lie ahead or wait, in the order of their days.
  var plans: [Block] {
    plansAhead.table([
      .column(wording[TextKey("column.day")], 10...17) { $0.moment(wording) },
      .column(wording[TextKey("column.text")], 20...60) {
        ($0.isFollowUp ? wording.name(RecordKind.followUp) + ": " : "") + $0.words
      },
      .column(wording[TextKey("column.owner")], 9...16, drop: 1) { $0.owner ?? "" },
    ]) { RecordSheet.Row(record: $0.record, cells: $1) }
  }

  /// The latest contacts; older ones are in the list of contacts.
  var contacts: [Block] {
    let all = detail.work.contacts
    let shown = all.prefix(CaseSheet.contactsShown).table([
      .column(wording[TextKey("column.day")], 10...10) { wording.day($0.value.day) },
      .column(wording[TextKey("column.kind")], 9...14) { wording.name($0.value.kind) },
      .column(wording[TextKey("column.withWhom")], 12...26) { circumstances(of: $0.value).list },
      .column(wording[TextKey("column.text")], 20...60) { $0.value.summary(wording) },
    ])
    return shown + wording.olderContacts(all.count - CaseSheet.contactsShown)
  }

  private static let contactsShown = 12

  /// With whom, by whom, how long, and whether somebody was met.
  func circumstances(of contact: Contact) -> [String] {
    let minutes = contact.minutes.map { wording.plural(PluralKey("contact.minutes"), $0) }
    let missed = contact.reached == false ? wording[TextKey("contact.notReached")] : nil
    let author = user(contact.author).map { wording.text(TextKey("contact.by"), $0) }
    return [contact.withWhom, author, minutes, missed].compactMap(\.self)
  }

  var events: [Block] {
    let pairs = detail.work.events.map { record in
      let event = record.value
      let until = event.until.map { wording.text(.until, wording.day($0)) }
      return Pair(
        wording.day(event.happenedOn),
        [wording.name(event.kind), until, event.note].compactMap(\.self).joined(separator: ", "),
        record: record.reference)
    }
    return pairs.isEmpty ? [] : [.pairs(pairs)]
  }

  var reports: [Block] {
    let pairs = detail.work.reports.map { record in
      let report = record.value
      let sent = report.sentOn.map { wording.day($0) }
      let words = [
        report.author.flatMap { detail.work.users[$0]?.name }, sent,
        report.way.map { wording.name($0) }, report.receipt,
      ]
      return Pair(
        wording.name(report.state), words.compactMap(\.self).joined(separator: ", "),
        record: record.reference)
    }
    return pairs.isEmpty ? [] : [.pairs(pairs)]
  }
}

extension Wording {
  /// How many contacts are left out, if any.
  func olderContacts(_ count: Int) -> [Block] {
    count > 0 ? [.paragraph(plural(PluralKey("contact.older"), count))] : []
  }
}
