public import Guardianship
public import Sheets

extension ImportReport {
  /// The summary in numbers.
  public var json: [(key: String, value: JSONValue)] {
    [
      ("rows", .number(rows)), ("created", .number(created)), ("updated", .number(updated)),
      ("unchanged", .number(unchanged)), ("rejected", .number(rejections.count)),
      ("warnings", .number(warnings.count)), ("conflicts", .number(conflicts.count)),
    ]
  }
}
