/// One row of a case list.
public struct ImportRow: ListedRow {
  public let number: Int
  public let values: ImportValues
  /// The columns that the file has at all; the others say nothing about the register.
  public let columns: Set<ImportColumn>
  /// Unknown columns and values that were not understood, one `heading: value` a line.
  public let note: String
  /// Whom the row names as guardian, in the same form, for where it stays open who that is.
  public let guardianNote: String
  public let warnings: [Warning]
  public let cells: [String]

  public init(
    number: Int, values: ImportValues, columns: Set<ImportColumn>, note: String,
    guardianNote: String, warnings: [Warning], cells: [String]
  ) {
    self.number = number
    self.values = values
    self.columns = columns
    self.note = note
    self.guardianNote = guardianNote
    self.warnings = warnings
    self.cells = cells
  }

  /// The row with another name of its court.
  public func atCourt(_ name: String) -> ImportRow {
    var values = values
    values[.court] = name
    return ImportRow(
      number: number, values: values, columns: columns, note: note, guardianNote: guardianNote,
      warnings: warnings, cells: cells)
  }

  /// The row with its guardian in the note only.
  public var withoutGuardian: ImportRow {
    var values = values
    values[.guardian] = ""
    values[.guardianKind] = ""
    return ImportRow(
      number: number, values: values, columns: columns,
      note: [note, guardianNote].filter { !$0.isEmpty }.joined(separator: "\n"),
      guardianNote: "", warnings: warnings, cells: cells)
  }
}

/// Why a row is not taken.
public enum ImportRefusal: Error, Equatable, Sendable {
  case tooFewCells(found: Int, expected: Int)
  case noName
  /// What stands in the name's place, or before it, is none: a sum, a count, a remark on the list.
  case noPersonName(String)
  case impossibleDay(ImportColumn, String)
  /// The number that a spreadsheet has for the day.
  case spreadsheetNumber(ImportColumn, String, Day)
  case bornInFuture(Day)
  case unknownStatus(String)
  case refused(Refusal)
}

/// A row that was not taken: mended in the rejects file and imported again.
public struct ImportRejection: Equatable, Sendable {
  public let number: Int
  public let cells: [String]
  public let refusal: ImportRefusal

  public init(number: Int, cells: [String], refusal: ImportRefusal) {
    self.number = number
    self.cells = cells
    self.refusal = refusal
  }
}

/// A warning with the row it belongs to.
public struct ImportWarning: Equatable, Sendable {
  public let number: Int
  public let warning: Warning

  public init(number: Int, warning: Warning) {
    self.number = number
    self.warning = warning
  }
}
