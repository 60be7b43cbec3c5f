public import Guardianship
public import Wording

extension RecordSheet {
  /// Übergabeblätter: one for each who gets cases of somebody, with who gave and who got them.
  public static func handovers(
    _ details: [CaseDetail], asOf day: Day, office: String, wording: Wording
  ) -> [RecordSheet] {
    var routes: [String?] = []
    var byRoute: [String?: [CaseDetail]] = [:]
    for detail in details {
      let route = detail.handoverRoute
      if byRoute[route] == nil { routes.append(route) }
      byRoute[route, default: []].append(detail)
    }
    return routes.map { route in
      RecordSheet(
        handover: byRoute[route] ?? [], route: route, asOf: day, office: office, wording: wording)
    }
  }

  /// Übergabeblatt: what the next caseworker of these cases has to know, and what is open in them.
  ///
  /// With an Auskunftssperre no address and no district is in it (§ 51 BMG).
  public init(
    handover details: [CaseDetail], route: String? = nil, asOf day: Day, office: String,
    wording: Wording
  ) {
    self.init(
      title: wording[TextKey("print.handover")], about: route, office: office, asOf: day,
      head: [route, wording.rows(details.count, of: details.count)].compactMap(\.self),
      sections: details.map { detail in
        let sheet = CaseSheet(detail: detail, day: day, wording: wording)
        return Section(
          key: detail.reference, title: "\(sheet.name) · \(detail.reference)",
          blocks: [.pairs(sheet.handover)])
      })
  }
}

extension CaseDetail {
  /// "Pohl, Ines → Adam, Jan": the caseworker before and the one now; nothing where nobody has it.
  fileprivate var handoverRoute: String? {
    let names = caseworkers.prefix(2).map { self.names.users[$0.value.caseworker]?.name ?? "" }
    return names.first.map { now in names.count > 1 ? "\(names[1]) → \(now)" : "→ \(now)" }
  }
}

extension CaseSheet {
  fileprivate var handover: [Pair] {
    let open: [Pair] = openRequests + openDeadlines + ahead
    return keyData + open + latestContacts
  }

  private var keyData: [Pair] {
    let record = detail.person.reference
    let first: [Pair?] = [
      Pair(wording.label(.caseWishes), file.wishes ?? wording[TextKey("record.noWishes")]),
      Pair(wording.label(.personBorn), born),
      Pair(wording.label(.statusPeriodStatus), status),
      courtPeriod.map {
        Pair(wording[TextKey("record.currentCourt")], words($0, isCurrent: true))
      },
    ]
    let last = [
      pair(.personPhone, person.phone, record: record),
      pair(.personInterpreter, person.interpreter, record: record),
      pair(.personVisitHints, person.visitHints, record: record),
    ]
    return (first + guardians + addresses + last).compactMap(\.self)
  }

  private var guardians: [Pair?] {
    let current = detail.currentAssignments(on: day)
    let label = wording.label(.assignmentGuardian)
    if current.isEmpty { return [Pair(label, nobody)] }
    return current.map { Pair(label, words($0.value), record: $0.reference) }
  }

  private var openRequests: [Pair] {
    detail.work.openRequests.map { record in
      let request = record.value
      let due = detail.work.due(of: record)
      let isLate = request.sentOn == nil && due.map { $0.day < day } ?? false
      let words = [
        detail.work.terms[request.kind]?.name,
        request.occasion.flatMap { detail.work.terms[$0]?.name },
        due.map { wording.text(.until, wording.day($0)) },
        wording.state(of: request, due: due, today: day),
        user(request.assignedTo) ?? wording[TextKey("request.inbox")],
      ]
      return line(.courtRequest, words, isLate: isLate, record.reference)
    }
  }

  /// What the office owes or waits for; an Auftrag, which is one of them, has its own line.
  private var openDeadlines: [Pair] {
    detail.work.deadlines.filter { deadline in
      deadline.isOurs && deadline.state == .open && deadline.key.rule != .b1
    }.sorted { $0.due < $1.due }.map { deadline in
      let words = [
        wording.day(deadline.dueDay), name(of: deadline),
        wording.distance(to: deadline.due, today: day), deadline.paragraph.description,
      ]
      return line(.deadlineEntry, words, isLate: deadline.due < day, nil)
    }
  }

  private var ahead: [Pair] {
    plansAhead.map { plan in
      line(
        plan.isFollowUp ? .followUp : .calendarEntry,
        [plan.moment(wording), plan.words, plan.owner], isLate: plan.day < day, plan.record)
    }
  }

  private var latestContacts: [Pair] {
    detail.work.contacts.prefix(CaseSheet.contactsHandedOver).map { record in
      let contact = record.value
      let about = contact.summary(wording)
      let words: [String] =
        [
          wording.day(contact.day), wording.name(contact.kind),
        ] + circumstances(of: contact) + [about]
      return line(.contact, words, record.reference)
    }
  }

  private static let contactsHandedOver = 5

  private func line(
    _ kind: RecordKind, _ words: [String?], isLate: Bool = false, _ record: RecordReference?
  ) -> Pair {
    let text = words.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    return Pair(wording.name(kind), isLate ? "! " + text : text, record: record)
  }
}
