import Guardianship
import Screens

/// What is to be done, from the rows that a test laid down.
extension FakeRegister {
  func lines(_ query: ListQuery) -> [ListLine] {
    guard query.list != .cases else {
      return matching(query).map { row in
        let rank = query.filter.words.isEmpty ? 0 : (foundBy[row.id] ?? .own).rawValue
        return ListLine(.file(row), at: ListPosition(rank: rank, day: 0, id: row.id.rawValue))
      }
    }
    return work.filter { $0.list == query.list && fits($0, query) }.enumerated().map { index, row in
      ListLine(
        row, at: ListPosition(rank: 0, day: row.day?.number ?? NoDay.number, id: Int64(index))
      )
    }
  }

  /// Of work rows from the first, or behind one; every other place brings all.
  func page(_ query: ListQuery, _ start: PageStart<ListPosition>, _ limit: Int) -> ListPage {
    guard query.list != .cases else { return cases(query, start, limit) }
    let all = lines(query)
    let behind: ArraySlice<ListLine> =
      if case .after(let position) = start { all.drop { $0.position <= position } } else {
        all[...]
      }
    let isWhole = start == .last
    let rows = isWhole ? behind : behind.prefix(min(limit, workPage))
    return ListPage(
      lines: Array(rows), hasRowsBefore: behind.count < all.count,
      hasRowsAfter: rows.count < behind.count)
  }

  private func fits(_ row: ListRow, _ query: ListQuery) -> Bool {
    let name = (row.caseRow?.name ?? "").folded
    guard query.filter.words.allSatisfy({ name.contains($0.folded) }) else { return false }
    return query.filter.terms.allSatisfy { term in
      guard term.key == .due, term.values == [.past] else { return true }
      return row.group(today: query.today) == .overdue
    }
  }

  func workCounts(_ query: ListQuery) -> ListCounts {
    ListCounts(
      groups: Dictionary(
        lines(query).map { ($0.row.group(today: query.today), 1) }, uniquingKeysWith: +))
  }

  var morning: Morning {
    let overdue = work.filter {
      $0.list == .deadlines && $0.group(today: Samples.today) == .overdue
    }
    let inbox = work.filter { row in
      if case .request(let request) = row { request.assignedTo == nil } else { false }
    }
    let names = [
      Morning.NamedCount(name: "Pohl, Marion", count: 2), Morning.NamedCount(name: nil, count: 1),
    ]
    let sections: [(Morning.Kind, Int, Morning.Contents)] = [
      (.inbox, inbox.count, .rows(inbox)), (.lateByName, 3, .names(names)),
      (.guardianGone, 12, .cases(Array(rows.dropFirst().prefix(1)))),
      (.overdue, overdue.count, .rows(overdue)), (.today, 0, .rows([])),
      (.calendar, 1, .rows(work.filter { $0.list == .calendar })),
      (.followUps, 1, .rows(work.filter { $0.list == .followUps })),
      (.proposals, ownProposals, .rows([])), (.drafts, drafts.count, .drafts(drafts)),
    ]
    let away = "Nowak, Iga"
    return Morning(
      sections: sections.filter { ![.drafts, .proposals].contains($0.0) || $0.1 > 0 }.map {
        let query = $0.0.query(of: [session.user.name, away], today: Samples.today)
        return Morning.Section(kind: $0.0, count: $0.1, $0.2, of: query)
      }, standingInFor: [away])
  }

  func agenda(from: Day, days: Int) -> [AgendaDay] {
    (0..<days).map { offset in
      let day = from.adding(days: offset)
      let rows = work.filter { row in
        row.day == day && row.list != .contacts && row.group(today: Samples.today) != .done
      }
      return AgendaDay(day: day, rows: rows)
    }
  }

  func holdings(_ scope: Holdings.Scope) -> Holdings {
    guard case .cases(let ids) = scope else { return holdings }
    var found = holdings
    found.files = rows.filter { ids.contains($0.id) }.map {
      Holdings.File(row: $0, open: [.courtRequest: 1])
    }
    return found
  }

  var dealings: [DealingProposal] {
    work.compactMap { row in
      guard case .request(let request) = row, request.assignedTo == nil else { return nil }
      return DealingProposal(row: request, to: User.ID(3), name: "Nowak, Iga")
    }
  }

  func entry(_ reference: RecordReference) -> RecordEntry? {
    if let user = session.choices.users.first(where: { $0.reference == reference }) {
      return RecordEntry(user)
    }
    if let entry = records.first(where: { $0.reference == reference }) { return entry }
    for row in work {
      switch row {
      case .request(let row) where row.record.reference == reference:
        return RecordEntry(row.record, caseID: row.caseRow.id, subject: row.caseRow.name)
      case .followUp(let row) where row.record.reference == reference:
        return RecordEntry(row.record, caseID: row.caseRow?.id, subject: row.caseRow?.name)
      case .guardian(let row) where row.record.reference == reference:
        return RecordEntry(row.record)
      case .calendar(let row) where row.record.reference == reference:
        return RecordEntry(row.record, caseID: row.caseRow?.id, subject: row.caseRow?.name)
      case .file, .deadline, .request, .calendar, .followUp, .contact, .quality, .guardian,
        .assignment, .record:
        continue
      }
    }
    return nil
  }
}

extension ListRow {
  var list: ListName {
    switch self {
    case .file: .cases
    case .deadline: .deadlines
    case .request: .requests
    case .calendar: .calendar
    case .followUp: .followUps
    case .contact: .contacts
    case .quality: .quality
    case .guardian: .guardians
    case .assignment: .assignments
    case .record(let row): .records(row.reference.kind)
    }
  }
}
