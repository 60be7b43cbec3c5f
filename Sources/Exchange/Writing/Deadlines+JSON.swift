public import Guardianship

extension DeadlineRow {
  /// The row under its stable keys; days ISO, kinds and states by their raw values.
  public var json: [(key: String, value: JSONValue)] {
    [
      ("rule", .text(key.rule.rawValue)), ("case", .text(caseRow.reference)),
      ("fileNumber", JSONValue(caseRow.fileNumber)), ("owedBy", .text(owedBy.rawValue)),
      ("trigger", .text(key.base.iso)), ("due", .text(due.iso)),
      ("shiftedFrom", JSONValue(shiftedFrom?.iso)), ("paragraph", .text(paragraph.description)),
      ("state", .text(state.rawValue)), ("kind", .text(kind.rawValue)), ("ours", .flag(isOurs)),
    ]
  }
}
