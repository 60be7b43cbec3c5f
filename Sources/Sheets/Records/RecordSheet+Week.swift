public import Guardianship
public import Wording

extension RecordSheet {
  /// Wochenblatt: Termine, Aufträge, deadlines and follow-ups of one person's week, then what he or
  /// she does for somebody away.
  public init(week: WeekWork, asOf day: Day, office: String, wording: Wording) {
    let sheet = WeekSheet(today: day, wording: wording)
    let span = "\(wording.day(week.from)) – \(wording.day(week.until))"
    let duty = week.landDuty.map(wording.words)
    self.init(
      title: wording[TextKey("print.week")], about: "\(week.name) · \(span)", office: office,
      asOf: day, head: ["\(week.name) · \(span)", duty].compactMap(\.self),
      sections: sheet.own(week.own)
        + week.standingInFor.map { substituted in
          Section(
            key: substituted.name,
            title: wording.text(TextKey("week.standingIn"), substituted.name),
            blocks: sheet.everything(substituted.rows))
        })
  }
}

/// The tables of a Wochenblatt.
private struct WeekSheet {
  let today: Day
  let wording: Wording

  func own(_ rows: WeekWork.Rows) -> [RecordSheet.Section] {
    [
      section(.calendar, calendar(rows)), section(.requests, requests(rows)),
      section(.deadlines, deadlines(rows)), section(.followUps, followUps(rows)),
    ]
  }

  func everything(_ rows: WeekWork.Rows) -> [Block] {
    calendar(rows) + requests(rows) + deadlines(rows) + followUps(rows)
  }

  private func section(_ list: ListName, _ blocks: [Block]) -> RecordSheet.Section {
    RecordSheet.Section(key: list.rawValue, title: wording.name(list), blocks: blocks)
  }

  private func calendar(_ rows: WeekWork.Rows) -> [Block] {
    rows.calendar.plainTable([
      day { $0.record.value.day },
      .column(wording[TextKey("column.time")], 11...13) { wording.times(of: $0.record.value) },
      what(TextKey("column.kind")) { wording.name($0.record.value.kind) },
      name { $0.caseRow },
      .column(wording[TextKey("column.place")], 10...30) { $0.place ?? "" },
    ])
  }

  private func requests(_ rows: WeekWork.Rows) -> [Block] {
    rows.requests.plainTable([
      late(TextKey("column.due")) { $0.due },
      what(TextKey("column.request")) { $0.words },
      name { $0.caseRow }, fileNumber { $0.caseRow },
    ])
  }

  private func deadlines(_ rows: WeekWork.Rows) -> [Block] {
    rows.deadlines.plainTable([
      late(TextKey("column.due")) { $0.dueDay },
      what(TextKey("column.rule")) { wording.name(of: $0) },
      name { $0.caseRow }, fileNumber { $0.caseRow },
      .column(wording[TextKey("column.paragraph")], 12...30) { $0.paragraph.description },
    ])
  }

  private func followUps(_ rows: WeekWork.Rows) -> [Block] {
    rows.followUps.plainTable([
      late(TextKey("column.due")) { DueDay($0.record.value.dueOn) },
      what(TextKey("column.text")) { $0.record.value.text },
      name { $0.caseRow }, fileNumber { $0.caseRow },
    ])
  }

  // MARK: - Columns

  private func day<Row>(_ day: @escaping (Row) -> Day) -> RecordColumn<Row> {
    .column(wording[TextKey("column.day")], 14...14) { wording.dayOfWeek(day($0)) }
  }

  private func what<Row>(
    _ title: TextKey, _ words: @escaping (Row) -> String
  ) -> RecordColumn<Row> {
    .column(wording[title], 16...40) { words($0) }
  }

  /// The day that something is due, from which day it moved, and a sign once it has passed; never
  /// broken over lines.
  private func late<Row>(
    _ title: TextKey, _ due: @escaping (Row) -> DueDay?
  ) -> RecordColumn<Row> {
    .column(wording[title], 27...27) { row in
      guard let due = due(row) else { return "" }
      let words = due.shiftedFrom == nil ? wording.dayOfWeek(due.day) : wording.day(due)
      return (due.day < today ? "! " : "") + words
    }
  }

  private func name<Row>(_ row: @escaping (Row) -> CaseRow?) -> RecordColumn<Row> {
    .column(wording[TextKey("column.name")], 14...28) { row($0)?.name ?? "" }
  }

  private func fileNumber<Row>(_ row: @escaping (Row) -> CaseRow?) -> RecordColumn<Row> {
    .column(wording[TextKey("column.fileNumber")], 12...18) {
      let row = row($0)
      return row?.fileNumber ?? row?.reference ?? ""
    }
  }
}
