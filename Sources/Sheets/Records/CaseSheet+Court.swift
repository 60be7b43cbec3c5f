import Guardianship
import Wording

extension CaseSheet {
  var court: [Block] {
    var pairs = [Pair(wording[TextKey("record.reference")], detail.reference)]
    pairs += detail.courts.map { period in
      let isCurrent = period.value.period.isOpen(on: day)
      return Pair(
        wording[isCurrent ? TextKey("record.currentCourt") : TextKey("record.formerCourts")],
        words(period.value, isCurrent: isCurrent), record: period.reference)
    }
    pairs += [review, validity, hearing].compactMap(\.self) + atCourt
    return [.pairs(pairs)] + orders
  }

  /// The next Anhörung (§ 278 FamFG).
  private var hearing: Pair? {
    let ahead = detail.work.calendar.filter {
      $0.value.kind == .hearing && $0.value.state == .planned && $0.value.day >= day
    }
    guard let next = ahead.min(by: { $0.value.day < $1.value.day }) else { return nil }
    let when: [String?] = [
      wording.day(next.value.day), next.value.time?.text, next.value.place,
    ]
    return Pair(
      wording.name(CalendarEntry.Kind.hearing), when.compactMap(\.self).list,
      record: next.reference)
  }

  /// Judge, Rechtspfleger and Verfahrenspfleger, and where they are reached.
  private var atCourt: [Pair] {
    detail.parties.filter { [.judge, .rechtspfleger, .guardianAdLitem].contains($0.value.kind) }
      .map { party in
        Pair(
          wording.name(party.value.kind),
          [party.value.name, party.value.phone, party.value.email].compactMap(\.self).list,
          record: party.reference)
      }
  }

  func words(_ period: CourtPeriod, isCurrent: Bool) -> String {
    let name = period.court.flatMap { detail.names.courts[$0]?.short } ?? wording[.noValue]
    let number = period.fileNumber?.text ?? wording[TextKey("record.noFileNumber")]
    let place = wording.text(TextKey("record.court"), name, number)
    return isCurrent
      ? place : wording.text(TextKey("record.formerCourt"), place, wording.period(period.period))
  }

  /// The review day is the court's; for the office it is expected, never overdue.
  private var review: Pair? {
    guard caseStatus != .ended, let review = detail.reviewOn else { return nil }
    let order = detail.orders.map(\.value).first { $0.reviewOn != nil }
    let isFirstAgainstWill = order?.kind == .appointment && order?.againstDeclaredWill == true
    return dayPair(
      .orderReviewOn, review, isFirstAgainstWill ? .firstReviewAgainstWill : .reviewLimit)
  }

  /// The day on which an einstweilige Anordnung ends by itself (§ 302 FamFG).
  private var validity: Pair? {
    guard caseStatus == .provisional,
      let order = detail.orders.first(where: { $0.value.kind == .provisional })?.value,
      let until = OrderRules.provisionalEnd(of: order)
    else { return nil }
    return dayPair(.orderValidUntil, until, .provisionalLimit)
  }

  private func dayPair(
    _ field: Field, _ value: Day, _ paragraph: Paragraph
  ) -> Pair {
    let key = value < day ? TextKey("record.reviewPassed") : TextKey("record.review")
    return Pair(
      wording.label(field),
      wording.text(
        key, wording.day(value), wording.distance(to: value, today: day), paragraph.description))
  }

  private var orders: [Block] {
    var columns: [RecordColumn<Versioned<CourtOrder>>] = [
      .column(wording.label(.orderDecidedOn), 10...13) { wording.day($0.value.decidedOn) },
      .column(wording.label(.orderEffectiveOn), 10...12, drop: 1) {
        wording.day($0.value.effectiveOn)
      },
      .column(wording.shortLabel(.orderKind), 16...36) { words($0.value) },
      .column(wording.label(.orderReviewOn), 10...20, drop: 2) { order in
        order.value.reviewOn.map { wording.day($0) } ?? validity(of: order.value)
      },
    ]
    if detail.orders.contains(where: { $0.value.wording != nil }) {
      columns.append(
        .column(wording.shortLabel(.orderWording), 12...30, drop: 3) { $0.value.wording ?? "" })
    }
    return detail.orders.table(columns)
  }

  private func words(_ order: CourtOrder) -> String {
    let will = order.againstDeclaredWill ? ", " + wording[TextKey("record.against")] : ""
    return wording.name(order.kind) + will
  }

  /// An einstweilige Anordnung has no review day; it ends by itself.
  private func validity(of order: CourtOrder) -> String {
    guard let until = OrderRules.provisionalEnd(of: order) else { return wording[.noValue] }
    return wording.text(TextKey("record.validUntil"), wording.day(until))
  }

  /// Neighbours in the same house or home, by name.
  var household: [Block] {
    let isCut = detail.household.count == CaseDetail.householdLimit
    let more = isCut ? [Block.paragraph(wording[TextKey("record.householdMore")])] : []
    let name = RecordColumn<CaseRow>.column(wording.label(.partyName), 14...26) { $0.name }
    return detail.household.table([name] + caseColumns) {
      RecordSheet.Row(record: RecordReference($0.id), cells: $1)
    } + more
  }

  var otherCases: [Block] {
    detail.otherCases.table(caseColumns) {
      RecordSheet.Row(record: RecordReference($0.id), cells: $1)
    }
  }

  private var caseColumns: [RecordColumn<CaseRow>] {
    [
      .column(wording[TextKey("record.reference")], 12...16) { $0.reference },
      .column(wording.label(.statusPeriodStatus), 9...10) { wording.name($0.status) },
      .column(wording.label(.courtPeriodFileNumber), 12...20) { $0.fileNumber ?? "" },
      .column(wording.label(.courtPeriodCourt), 9...20, drop: 1) {
        $0.court.map { Court.short(of: $0) } ?? ""
      },
    ]
  }
}
