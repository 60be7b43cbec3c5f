import Guardianship
import Wording

/// The columns of the case list.
enum CaseColumns {
  private typealias Of = Column<CaseRow>

  /// A filter for Aufträge shows them in place of the guardian's kind and the review day; one for cases
  /// without a guardian, since when.
  static func columns(asking filter: Filter) -> Columns<CaseRow> {
    if filter.terms.contains(where: { $0.key == .request || $0.key == .received }) { return asked }
    return filter.terms.contains { $0.key == .guardian && !$0.excludes && $0.values == [.none] }
      ? withoutGuardian : usual
  }

  private static let usual = Columns(
    list: [
      name, born, fileNumber, district, status, guardian, guardianKind, reviewOn, caseworker,
    ], data: data, json: json)

  private static let asked = Columns(
    list: [name, born, fileNumber, district, status, guardian, caseworker, request, received],
    data: data, json: json)

  private static let withoutGuardian = Columns(
    list: [name, born, fileNumber, district, status, without, reviewOn, caseworker],
    data: data + [without], json: json + [without])

  private static let data = [
    born, fileNumber, court, reference, familyName, givenName, district, status, guardian,
    guardianKind, guardians, appointedOn, decidedOn, reviewOn, caseworker, endReason, endedOn,
    fileReference,
  ]

  private static let json = [
    reference, fileNumber, court, familyName, givenName, born, district, status, guardian,
    guardianKind, guardianTie, guardians, appointedOn, decidedOn, reviewOn, caseworker, endReason,
    endedOn, fileReference,
  ]

  // MARK: - The person

  private static let name = Of.words("name", TextKey("column.name"), 16...28, \.name)

  private static let familyName = Of.words(
    "familyName", TextKey("column.familyName"), 12...20, \.family)

  private static let givenName = Of.words("givenName", TextKey("column.givenName"), 12...20) {
    $0.given.isEmpty ? nil : $0.given
  }

  private static let born = Of.day("born", TextKey("columnShort.born"), drop: 2, \.born)
    .with(\.head.dataTitle, TextKey("column.born"))

  private static let district = Of.words(
    "district", TextKey("column.district"), 10...18, drop: 7, \.district)

  // MARK: - The case

  private static let reference = Of.words(
    "reference", TextKey("column.reference"), 12...16, drop: 9, \.reference)

  private static let fileReference = Of.words(
    "fileReference", TextKey("column.fileReference"), 10...24, drop: 9, \.fileReference
  ).ofWholeCase

  private static let fileNumber = Of.words(
    "fileNumber", TextKey("column.fileNumber"), 14...19, drop: 1, \.fileNumber
  ).with(\.head.isBounded, true).ofWholeCase

  private static let court = Of(
    "court", TextKey("column.court"), 9...16, drop: 10, json: { JSONValue($0.court) }
  ) { row, context in
    row.court.map { context.style == .data ? $0 : Court.short(of: $0) } ?? ""
  }.ofWholeCase

  private static let status = Of.choice(
    "status", TextKey("column.status"), 9...10, drop: 6, \.status, Wording.name
  )
  .with(\.head.isBounded, true)

  private static let decidedOn = Of.day(
    "decidedOn", TextKey("column.decidedOn"), width: 10...12, drop: 11, \.decidedOn
  ).ofWholeCase

  /// A day that has passed has a sign, not only a colour; of an ended case only other programs get it.
  private static let reviewOn = Of(
    "reviewOn", TextKey("column.reviewOn"), 11...11, drop: 5, json: { JSONValue($0.reviewOn) }
  ) { row, context in
    guard let day = row.reviewOn, row.status != .ended || context.style == .data else { return "" }
    guard context.style == .screen else { return context.wording.day(day) }
    return (isLate(row, on: context.today) ? "! " : "  ")
      + context.wording.shortDay(day, today: context.today)
  }
  .with(\.head.paperWidth, 10...12).with(\.warns, isLate).ofWholeCase

  private static func isLate(_ row: CaseRow, on today: Day) -> Bool {
    row.status != .ended && row.reviewOn.map { $0 < today } ?? false
  }

  private static let caseworker = Of.words(
    "caseworker", TextKey("columnShort.caseworker"), 8...16, drop: 8, \.caseworker
  )
  .with(\.head.dataTitle, TextKey("column.caseworker")).with(\.head.paperWidth, 10...18)
  .ofWholeCase

  private static let endReason = Of.choice(
    "endReason", TextKey("column.endReason"), 6...20, drop: 13, \.endReason, Wording.name
  ).ofWholeCase

  private static let endedOn = Of.day(
    "endedOn", TextKey("column.endedOn"), width: 10...12, drop: 11, \.endedOn
  ).ofWholeCase

  // MARK: - Guardians

  /// The first in office and how many more; a guardianship that goes on without a guardian is said
  /// in so many words.
  private static let guardian = Of(
    "guardian", TextKey("column.guardian"), 12...24, drop: 3, json: { JSONValue($0.guardian) }
  ) { row, context in
    guard let guardian = row.guardian else {
      return context.style != .data && row.status.isAppointed
        ? context.wording[TextKey("sheet.nobody")] : ""
    }
    return context.style == .data || row.guardianCount < 2
      ? guardian : "\(guardian) +\(row.guardianCount - 1)"
  }.with(\.warns) { row, _ in row.guardian == nil }

  private static let guardianKind = Of(
    "guardianKind", TextKey("column.guardianKind"), 3...3, drop: 4,
    json: { JSONValue($0.guardianKind.flatMap { $0 == .unknown ? nil : $0 }) }
  ) { row, context in
    guard let kind = row.guardianKind else { return "" }
    return context.style == .screen
      ? context.wording.letter(kind) : context.wording.name(kind, tie: row.guardianTie)
  }.with(\.head.paperWidth, 16...22)

  private static let guardianTie = Of(member: "guardianTie") { JSONValue($0.guardianTie) }

  /// How many are in office now; JSON names them.
  private static let guardians = Of(
    "guardians", TextKey("column.guardians"), 2...15, drop: 12,
    json: { JSONValue($0.guardians) }
  ) { row, context in context.wording.count(row.guardianCount) }
  .with(\.head.isTrailing, true)

  private static let appointedOn = Of.day(
    "appointedOn", TextKey("column.appointedOn"), width: 10...12, drop: 11, \.appointedOn
  ).ofWholeCase

  private static let without = Of.day(
    "withoutGuardianSince", TextKey("column.withoutGuardianSince"), width: 11...14, drop: 3,
    \.withoutGuardianSince)

  // MARK: - What the court waits for

  /// The oldest open Auftrag and how many there are.
  private static let request = Of("request", TextKey("column.request"), 12...24) { row, _ in
    row.request.map { $0.count > 1 ? "(\($0.count)) \($0.kind)" : $0.kind } ?? ""
  }.ofWholeCase

  private static let received = Of.day(
    "received", TextKey("column.received"), width: 10...12, \.request?.receivedOn
  ).ofWholeCase
}
