public import Guardianship

/// Something in the register that cannot be true, found by `Register.check`.
public enum Discrepancy: Equatable, Sendable {
  /// SQLite's own words about the file.
  case damagedFile(String)
  /// A row points to one that is not there.
  case brokenLink(table: String, row: Int64)
  /// A record breaks a rule that holds for every record of its kind.
  case unreadable(RecordReference, Refusal)
  /// What is derived from a record for searching is not what follows from it.
  case keyDiffers(RecordReference)
  /// Two periods of this kind hold at once; the record is one of them.
  case periodsOverlap(RecordReference)
  /// The history does not lead to what the record says now.
  case historyIncomplete(RecordReference)
  /// The line of a case in the list is not what follows from its records.
  case listingDiffers(reference: String)
  /// The deadlines of a case are not what follows from its records.
  case deadlinesDiffer(reference: String)
  /// Counts or search do not agree with the lines of the list.
  case countsDiffer
}
