/// What holds for the text of every field, whatever record it belongs to.
public enum FieldRules {
  /// Characters that a line holds.
  public static let lineLimit = 200
  /// Characters that a paragraph holds: more than any remark met in an office's list.
  public static let paragraphLimit = 100_000

  /// The most characters the field takes; nothing for fields that hold no free text.
  public static func limit(of field: Field) -> Int? {
    switch field.content {
    case .line: lineLimit
    case .paragraph: paragraphLimit
    case .day, .flag, .number, .choice, .choices, .reference, .taskAreas, .money, .cases, .time,
      .interval, .holidays, .days:
      nil
    }
  }

  /// - Throws: `Refusal.tooLong`.
  public static func check(_ values: FieldValues) throws(Refusal) {
    for (field, text) in values.texts where text.utf8.count > lineLimit {
      if let limit = limit(of: field), text.count > limit { throw .tooLong(field, limit: limit) }
    }
  }

  /// - Throws: `Refusal.inTheFuture` for a day of the record that must not lie ahead.
  public static func check(
    _ values: FieldValues, of kind: RecordKind, today: Day
  ) throws(Refusal) {
    for description in kind.fields where description.rules.contains(.notAfterToday) {
      let field = description.field
      if let day = values[field].flatMap({ Day(iso: $0) }), day > today {
        throw .inTheFuture(field, day)
      }
    }
  }
}
