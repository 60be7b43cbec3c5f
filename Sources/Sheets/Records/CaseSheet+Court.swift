import Guardianship
import Wording

extension CaseSheet {
  var court: [RecordSheet.Block] {
    var pairs = [RecordSheet.Pair(wording[TextKey("record.reference")], detail.reference)]
    pairs += detail.courts.map { period in
      let isCurrent = period.value.period.isOpen(on: day)
      return RecordSheet.Pair(
        wording[isCurrent ? TextKey("record.currentCourt") : TextKey("record.formerCourts")],
        words(period.value, isCurrent: isCurrent), record: period.reference)
    }
    pairs += [review, validity].compactMap(\.self)
    return orders.map { [.pairs(pairs), .table($0)] } ?? [.pairs(pairs)]
  }

  func words(_ period: CourtPeriod, isCurrent: Bool) -> String {
    let name = period.court.flatMap { detail.names.courts[$0]?.short } ?? wording[.noValue]
    let number = period.fileNumber?.text ?? wording[TextKey("record.noFileNumber")]
    let place = wording.text(TextKey("record.court"), name, number)
    return isCurrent
      ? place : wording.text(TextKey("record.formerCourt"), place, wording.period(period.period))
  }

  /// The review day is the court's; for the office it is expected, never overdue.
  private var review: RecordSheet.Pair? {
    guard caseStatus != .ended, let review = detail.reviewOn else { return nil }
    let order = detail.orders.map(\.value).first { $0.reviewOn != nil }
    let isFirstAgainstWill = order?.kind == .appointment && order?.againstDeclaredWill == true
    return dayPair(
      .orderReviewOn, review, isFirstAgainstWill ? .firstReviewAgainstWill : .reviewLimit)
  }

  /// The day on which an einstweilige Anordnung ends by itself (§ 302 FamFG).
  private var validity: RecordSheet.Pair? {
    guard caseStatus == .provisional,
      let order = detail.orders.first(where: { $0.value.kind == .provisional })?.value,
      let until = OrderRules.provisionalEnd(of: order)
    else { return nil }
    return dayPair(.orderValidUntil, until, .provisionalLimit)
  }

  private func dayPair(
    _ field: Field, _ value: Day, _ paragraph: Paragraph
  ) -> RecordSheet.Pair {
    let key = value < day ? TextKey("record.reviewPassed") : TextKey("record.review")
    return RecordSheet.Pair(
      wording.label(field),
      wording.text(
        key, wording.day(value), wording.distance(to: value, today: day), paragraph.description))
  }

  private var orders: RecordSheet.Table? {
    guard !detail.orders.isEmpty else { return nil }
    var columns = [
      column(wording.label(.orderDecidedOn), 10, 13),
      column(wording.label(.orderEffectiveOn), 10, 12, drop: 1),
      column(wording.shortLabel(.orderKind), 16, 36),
      column(wording.label(.orderReviewOn), 10, 20, drop: 2),
    ]
    let hasWording = detail.orders.contains { $0.value.wording != nil }
    if hasWording { columns.append(column(wording.shortLabel(.orderWording), 12, 30, drop: 3)) }
    return RecordSheet.Table(
      columns: columns,
      rows: detail.orders.map { order in
        let wordingCell = hasWording ? [order.value.wording ?? ""] : []
        return RecordSheet.Row(record: order.reference, cells: cells(order.value) + wordingCell)
      })
  }

  private func cells(_ order: CourtOrder) -> [String] {
    let kind = wording.name(order.kind)
    let will = order.againstDeclaredWill ? ", " + wording[TextKey("record.against")] : ""
    return [
      wording.day(order.decidedOn), wording.day(order.effectiveOn), kind + will,
      order.reviewOn.map { wording.day($0) } ?? validity(of: order),
    ]
  }

  /// An einstweilige Anordnung has no review day; it ends by itself.
  private func validity(of order: CourtOrder) -> String {
    guard let until = OrderRules.provisionalEnd(of: order) else { return wording[.noValue] }
    return wording.text(TextKey("record.validUntil"), wording.day(until))
  }

  var otherCases: [RecordSheet.Block] {
    let columns = [
      column(wording[TextKey("record.reference")], 12, 16),
      column(wording.label(.statusPeriodStatus), 9, 10),
      column(wording.label(.courtPeriodFileNumber), 12, 20),
      column(wording.label(.courtPeriodCourt), 9, 20, drop: 1),
    ]
    let rows = detail.otherCases.map { row in
      RecordSheet.Row(
        record: RecordReference(row.id),
        cells: [
          row.reference, wording.name(row.status), row.fileNumber ?? "",
          row.court.map { Court.short(of: $0) } ?? "",
        ])
    }
    return rows.isEmpty ? [] : [.table(RecordSheet.Table(columns: columns, rows: rows))]
  }
}
