/// What holds for the text of every field, whatever record it belongs to.
public enum FieldRules {
  /// Characters that a line holds.
  public static let lineLimit = 200
  /// Characters that a paragraph holds: more than any remark met in an office's list.
  public static let paragraphLimit = 100_000

  /// The most characters the field takes; nothing for fields that hold no free text.
  public static func limit(of field: Field) -> Int? { limits[field] }

  /// - Throws: `Refusal.tooLong`.
  public static func check(_ values: FieldValues) throws(Refusal) {
    for (field, text) in values.texts where text.utf8.count > lineLimit {
      if let limit = limits[field], text.count > limit { throw .tooLong(field, limit: limit) }
    }
  }

  private static let limits: [Field: Int] = {
    var limits: [Field: Int] = [:]
    for field in Field.allCases {
      switch field.content {
      case .line: limits[field] = lineLimit
      case .paragraph: limits[field] = paragraphLimit
      default: break
      }
    }
    return limits
  }()
}
