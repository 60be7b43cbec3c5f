public import Guardianship

/// The fixed words of a paper in the reader's language; the caller takes them from Wording.
public struct PaperWords: Sendable {
  /// The as-of day, for example "Stand 21.11.2026".
  public let asOf: @Sendable (Day) -> String
  /// The label before the filter in words.
  public let filter: String
  /// What stands for the filter where every row is listed.
  public let noFilter: String
  /// The label before the order in words.
  public let order: String
  /// Rows shown and rows of the filter, for example "38 von 2.400 Fällen".
  public let rows: @Sendable (_ shown: Int, _ total: Int) -> String
  /// Marked rows and rows of the filter, for example "3 markierte von 60 Fällen".
  public let marked: @Sendable (_ shown: Int, _ total: Int) -> String
  /// What stands in a list without rows.
  public let noRows: String
  /// Who printed and when, for example "gedruckt von Pohl am 21.11.2026, 14:05".
  public let printed: @Sendable (_ name: String, _ time: String) -> String
  /// The line on confidentiality.
  public let confidentiality: String
  /// Page and number of pages, for example "Seite 1 von 3".
  public let page: @Sendable (_ page: Int, _ pages: Int) -> String
  /// The title of a section above what of it stands on a further page.
  public let continued: @Sendable (_ title: String) -> String
  /// The titles of sections that hold nothing, for example "Ohne Einträge: Ereignisse, Berichte".
  public let withoutEntries: @Sendable (_ titles: [String]) -> String
  /// The label of the free line under a row.
  public let note: String
  /// The label of the box under a row.
  public let decision: String
}
