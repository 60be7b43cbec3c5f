public import Guardianship
import Wording

/// The columns of the list of guardians.
enum GuardianColumns {
  private typealias Of = Column<GuardianRow>

  static let columns = Columns(
    list: list, table: [reference] + list,
    data: [
      reference, name, kinds, state, load, papers, agreement, lastTalk, nextTalk, district, phone,
      languages,
    ],
    json: [
      reference, name, kinds, district, activeCases, capacity, reportedCases, state, papers, proofs,
      agreement, takesStrangers, lastTalk, nextTalk,
    ],
    brief: [nextTalk, state])

  private static let list = [
    name, letters, load, state, papers, nextTalk, agreement, district, lastTalk,
  ]

  /// Of the Ehrenamtsübersicht.
  static let volunteers = [
    name, load, state, languages, district, papers, agreement, lastTalk, nextTalk,
  ]

  private static let reference = Of.words(
    "reference", TextKey("column.reference"), 12...14, drop: 9, \.reference)

  private static let name = Of.words(
    "name", TextKey("column.name"), 16...28, \.record.value.listName)

  private static let kinds = Of(
    "kinds", TextKey("column.kinds"), 11...20, drop: 4,
    json: { JSONValue(ordered($0).map(\.rawValue)) }
  ) { row, context in ordered(row).map { context.wording.name($0) }.joined(separator: ", ") }

  private static let letters = Of("letters", TextKey("column.kind"), 4...6, drop: 4) {
    row, context in ordered(row).map { context.wording.letter($0) }.joined(separator: " ")
  }

  private static func ordered(_ row: GuardianRow) -> [GuardianKind] {
    GuardianKind.allCases.filter(row.kinds.contains)
  }

  private static let load = Of("load", TextKey("column.load"), 8...12) { row, context in
    context.wording.shortLoad(of: row)
  }

  private static let activeCases = Of(member: "activeCases") { .number($0.activeCases) }
  private static let capacity = Of(member: "capacity") { JSONValue($0.record.value.capacity) }

  private static let reportedCases = Of(member: "reportedCases") {
    JSONValue($0.record.value.reportedLoad)
  }

  /// For other programs `active` where offices are held, else the stage.
  private static let state = Of(
    "state", TextKey("column.deadlineState"), 8...18, drop: 4,
    json: { row in
      let stage = row.record.value.stage
      return .text(stage == .ready && row.isActive ? "active" : stage.rawValue)
    }
  ) { row, context in context.wording.state(of: row, today: context.today) }

  private static let papers = Of(
    "papers", TextKey("column.papers"), 14...14, drop: 3, json: { JSONValue($0.papers) }
  ) { row, context in row.papers == .notNeeded ? "" : context.wording.name(row.papers) }

  private static let proofs = Of(member: "proofs") { .list($0.proofs.map(\.json)) }

  private static let agreement = Of.day(
    "agreement", TextKey("column.agreement"), width: 12...12, drop: 6, \.agreementOn)

  private static let lastTalk = Of.day("lastTalk", TextKey("column.talk"), drop: 9, \.lastTalk)

  /// One that is late has a sign.
  private static let nextTalk = Of(
    "nextTalk", TextKey("column.nextTalk"), 12...12, drop: 5, json: { JSONValue($0.nextTalk) }
  ) { row, context in
    row.nextTalk.map { ($0 < context.today ? "! " : "") + context.wording.day($0) } ?? ""
  }

  private static let takesStrangers = Of(member: "takesStrangers") {
    JSONValue($0.record.value.takesStrangers)
  }

  private static let district = Of.words(
    "district", TextKey("column.district"), 8...16, drop: 10, \.record.value.address.district)

  private static let phone = Of.words(
    "phone", TextKey("column.phone"), 10...20, drop: 9, \.record.value.phone)

  private static let languages = Of.words(
    "languages", TextKey("column.languages"), 10...20, drop: 9, \.record.value.languages)
}

extension GuardianRow {
  /// The row under the keys that its list has in JSON.
  public var json: [(key: String, value: JSONValue)] { GuardianColumns.columns.members(self) }
}

extension Proof {
  fileprivate var json: JSONValue {
    .object([
      ("kind", JSONValue(kind)), ("issued", JSONValue(issuedOn)),
      ("handedIn", JSONValue(handedInOn)), ("result", JSONValue(result)),
    ])
  }
}
