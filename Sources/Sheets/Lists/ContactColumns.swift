public import Guardianship
public import Wording

/// The columns of the list of contacts. JSON does not say what was talked about.
enum ContactColumns {
  private typealias Of = Column<ContactRow>

  static let columns = Columns(
    list: [day, kind, name, text, withWhom, minutes, reached, author],
    data: [day, kind, minutes, name, withWhom, reached, text, fee, author],
    json: [day, kind, minutes, about, reached],
    brief: [text])

  private static let day = Of.day("day", TextKey("column.day"), \.record.value.day)

  private static let kind = Of.choice(
    "kind", TextKey("column.kind"), 9...16, \.record.value.kind, Wording.name)

  /// Of several cases the first and how many more.
  private static let name = Of("name", TextKey("column.name"), 16...28) { row, context in
    guard let first = row.cases.first else { return context.wording[TextKey("work.noCase")] }
    return row.cases.count > 1 ? "\(first.name) +\(row.cases.count - 1)" : first.name
  }

  private static let about = Of(member: "about") { JSONValue($0.cases.map(\.reference)) }

  private static let text = Of("text", TextKey("column.text"), 16...44) { row, context in
    row.record.value.summary(context.wording)
  }

  private static let withWhom = Of.words("withWhom", TextKey("column.withWhom"), 10...24, drop: 6) {
    $0.record.value.withWhom ?? $0.guardian
  }

  private static let minutes = Of(
    "minutes", TextKey("column.minutes"), 5...8, drop: 8,
    json: { JSONValue($0.record.value.minutes) }
  ) { row, _ in row.record.value.minutes.map { "\($0)" } ?? "" }
  .with(\.head.isTrailing, true)

  private static let reached = Of(
    "reached", TextKey("column.reached"), 5...8, drop: 8,
    json: { JSONValue($0.record.value.reached) }
  ) { row, context in row.record.value.reached.map { context.wording[$0 ? .yes : .no] } ?? "" }

  private static let author = Of.words(
    "author", TextKey("column.author"), 9...18, drop: 3, \.author)

  private static let fee = Of("fee", TextKey("column.fee"), 5...8, drop: 8) { row, context in
    row.record.value.fee.map { context.wording.money($0) } ?? ""
  }.with(\.head.isTrailing, true)
}

extension Contact {
  /// What it was about in one line: the topic or what was certified, then the text.
  public func summary(_ wording: Wording) -> String {
    let certified = document.map { wording.name($0) + (number.map { " Nr. \($0)" } ?? "") }
    return [topic, certified, text?.split(whereSeparator: \.isNewline).joined(separator: " ")]
      .compactMap(\.self).joined(separator: ": ")
  }
}
